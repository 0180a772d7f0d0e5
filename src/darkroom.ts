import type { Transform } from './article.ts';
import { OperatorFault } from './operator-fault.ts';

/** Where pictures are made from pictures: the package sharp, which is there only if a publication wants that. */
export interface Darkroom {
  /** The version of all that decides about bytes: with another, pictures are made anew. */
  version: string;
  /** A picture cut and scaled from a file, in the file's own format. Throws what the package throws. */
  develop(from: string, order: { transform: Transform; encodingFormat: string }): Promise<Uint8Array>;
}

/** How each format is written: small enough for readers on the way, and good enough for print on a screen. */
const QUALITY: Record<string, object> = {
  'image/jpeg': { quality: 80, mozjpeg: true },
  'image/png': { compressionLevel: 9 },
  'image/webp': { quality: 80 },
  'image/avif': { quality: 55 },
};

/** Opens the darkroom. Throws an OperatorFault where the package is not installed. */
export async function openDarkroom(): Promise<Darkroom> {
  const sharp = await loadSharp();
  return {
    version: JSON.stringify(sharp.versions),
    develop: async (from, { transform: { crop, width, height }, encodingFormat }) => {
      const format = encodingFormat.slice('image/'.length) as 'jpeg'; // one of those in QUALITY
      return sharp(from, { failOn: 'error' })
        .autoOrient()
        .extract(crop)
        .resize(width, height, { fit: 'fill', withoutEnlargement: true })
        .keepXmp()
        .toFormat(format, QUALITY[encodingFormat])
        .toBuffer();
    },
  };
}

async function loadSharp() {
  try {
    return (await import('sharp')).default;
  } catch {
    throw new OperatorFault(
      'The configuration wants shapes and sizes of pictures ("images.derive"), and the package sharp, which makes them, is not installed: npm install --save-dev sharp',
    );
  }
}

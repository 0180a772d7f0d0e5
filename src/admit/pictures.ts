import { withoutAbsent } from '../absent.ts';
import type { Image, Pointer, Written } from '../article.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Attachments } from './attachments.ts';
import { resolveFile } from './files.ts';
import {
  type Desk,
  eachOf,
  isMap,
  quoted,
  readMap,
  readText,
  readWhole,
  report,
  saysNone,
} from './shapes.ts';

/** The story's pictures: addresses or maps, with what their files say of themselves. */
export function readImages(
  desk: Desk,
  written: Written | undefined,
  { attachments, credit }: { attachments: Attachments; credit: string | undefined },
): Image[] {
  if (written === undefined || saysNone(written)) return [];
  const images = eachOf(written, '/image').flatMap(({ value, pointer }) => {
    const image = readImage(desk, pointer, value, attachments);
    return image ? [{ ...(credit !== undefined && { creditText: credit }), ...image }] : [];
  });
  return images.filter(({ url }, index) => images.findIndex((other) => other.url === url) === index);
}

/** One picture: an address or file, or a map. */
export function readImage(
  desk: Desk,
  pointer: Pointer,
  value: Written,
  attachments: Attachments,
): Image | undefined {
  const read = readMap(desk, pointer, isMap(value) ? value : { url: value });
  const resolved = read('url', (_, at, url) => resolveFile(desk, at, url, attachments));
  if (!resolved) return undefined;
  const { url, file } = resolved;
  return {
    url,
    ...withoutAbsent<Image>({
      width: file?.width ?? read('width', readWhole),
      height: file?.height ?? read('height', readWhole),
      encodingFormat: file?.encodingFormat ?? mediaTypeOf(url),
      contentSize: file?.contentSize,
      alternateName: read('alternateName', readText),
      caption: read('caption', readText),
      creditText: read('creditText', readText),
      creator: read('creator', readText),
      copyrightNotice: read('copyrightNotice', readText),
      license: read('license', readLicense),
    }),
  };
}

/** The address of a licence. A name such as "CC BY 4.0" is none: the picture goes out without it. */
function readLicense(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const { url } = desk.publication.site;
  const isAddress = /^(https?:\/\/|\/)/i.test(text) && URL.canParse(text, url);
  if (isAddress) return new URL(text, url).href;
  return report(desk, 'invalid-address', pointer, {
    message: `${quoted(text)} is not the address of a licence and is left out`,
    hint: 'Give the address, as in https://creativecommons.org/licenses/by/4.0/',
    severity: 'warning',
  });
}

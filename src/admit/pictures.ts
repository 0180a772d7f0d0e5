import { withoutAbsent } from '../absent.ts';
import type { Image, Pointer, Publication, Written } from '../article.ts';
import type { FileFacts } from '../contracts.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { Attachments } from './attachments.ts';
import { resolveFile } from './files.ts';
import { readLicense } from './licence.ts';
import { derivedFrom } from './pictures/derive.ts';
import { readDigitalSource } from './pictures/digital-source.ts';
import { readFocus } from './pictures/focus.ts';
import {
  type Desk,
  eachOf,
  isMap,
  readAddress,
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
  {
    pointer: field,
    attachments,
    credit,
  }: { pointer: Pointer; attachments: Attachments; credit: string | undefined },
): Image[] {
  if (written === undefined || saysNone(written)) return [];
  const images = eachOf(written, field).flatMap(({ value, pointer }) => {
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
  const site = desk.publication.site.url;
  if (isLogo(file, url, desk.publication)) return reportLogo(desk, pointer);
  const image: Image = {
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
      acquireLicensePage: read('acquireLicensePage', (_, at, page) => readAddress(desk, at, page, site)),
      digitalSourceType: read('digitalSourceType', readDigitalSource),
      focus: read('focus', readFocus),
    }),
  };
  const { variants, derivatives } = derivedFrom(
    image,
    file && attachments.fileFrom(file.path),
    desk.publication,
  );
  for (const each of derivatives) attachments.derive(each);
  return variants.length > 0 ? { ...image, variants } : image;
}

/** Is it the publisher's logo, by its address, or by its kind, size and length, which no two packed pictures share? */
function isLogo(file: FileFacts | undefined, url: string, { publisher: { logo } }: Publication): boolean {
  if (!logo) return false;
  if (url === logo.url) return true;
  const isPacked = !/bmp|tiff/.test(file?.encodingFormat ?? '');
  if (!file?.width || !isPacked) return false;
  return (['encodingFormat', 'width', 'height', 'contentSize'] as const).every(
    (name) => file[name] === logo[name],
  );
}

/** Search engines ask for a picture of the story, so the logo is none, whoever puts it there. */
function reportLogo(desk: Desk, pointer: Pointer): undefined {
  return report(desk, 'logo-as-image', pointer, {
    message: "The publisher's logo is no picture of the story and is left out",
    hint: 'Choose a picture of what the story is about, or leave "image" out',
  });
}

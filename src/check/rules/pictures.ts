import type { Article, Image } from '../../article.ts';
import type { Rule } from '../../contracts.ts';
import { RATIOS, ratioOf } from '../../ratios.ts';
import { type Fault, rule } from './fault.ts';

/** What no schema can say of the pictures of a story: https://developers.google.com/search/docs/appearance/structured-data/article */
export const pictureRules: Rule[] = [
  rule('no-image', noImage),
  rule('image-without-alternative', imageWithoutAlternative),
  rule('image-without-credit', imageWithoutCredit),
  rule('image-small', imageSmall),
  rule('image-format', imageFormat),
  rule('image-ratios', imageRatios),
];

function noImage({ image }: Article): Fault[] {
  if (image.length > 0) return [];
  return [{ pointer: '', message: 'The article has no picture', hint: 'Add a line "image: …"' }];
}

/** Pictures that one may look at one by one, with their pointers. */
function picturesOf({ image, gallery }: Article): { each: Image; pointer: string }[] {
  return [
    ...image.map((each, index) => ({ each, pointer: `/image/${index}` })),
    ...gallery.map((each, index) => ({ each, pointer: `/gallery/${index}` })),
  ];
}

function imageWithoutAlternative(article: Article): Fault[] {
  return picturesOf(article)
    .filter(({ each }) => each.alternateName === undefined)
    .map(({ each, pointer }) => ({
      pointer,
      message: `The picture ${each.url} has no alternative text`,
      hint: 'Say in "alt" what it shows, for those who do not see it',
    }));
}

/** GI-04: https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata */
function imageWithoutCredit(article: Article): Fault[] {
  return picturesOf(article)
    .filter(({ each: { creator, creditText, copyrightNotice, license } }) =>
      [creator, creditText, copyrightNotice, license].every((fact) => fact === undefined),
    )
    .map(({ each, pointer }) => ({
      pointer,
      message: `Nobody is named for the picture ${each.url}`,
      hint: 'Give its "credit", "photographer", "copyright" or "licence"',
    }));
}

/** https://developers.google.com/search/docs/appearance/google-discover */
const PREVIEW_WIDTH = 1200;
const PREVIEW_PIXELS = 300_000;
/** Google's Article page: "at least 50K pixels" (GA-06). */
const LEAST_PIXELS = 50_000;

function imageSmall({ image }: Article): Fault[] {
  return image.flatMap(({ url, width, height }, index) => {
    if (width === undefined || height === undefined) return [];
    if (width >= PREVIEW_WIDTH && width * height > PREVIEW_PIXELS) return [];
    return [
      {
        pointer: `/image/${index}`,
        message: `The picture ${url} has ${width} by ${height} pixels`,
        hint: `Large previews need ${PREVIEW_WIDTH} pixels in width and more than ${PREVIEW_PIXELS} in all; search results ${LEAST_PIXELS}`,
      },
    ];
  });
}

/** What Google Images takes: https://developers.google.com/search/docs/appearance/google-images#supported-image-formats */
const SHOWN = /^image\/(?:bmp|gif|jpeg|png|webp|svg\+xml|avif)$/;

function imageFormat({ image }: Article): Fault[] {
  return image.flatMap(({ url, encodingFormat }, index) => {
    if (encodingFormat === undefined || SHOWN.test(encodingFormat)) return [];
    const message = `The picture ${url} is of the type ${encodingFormat}, which search engines do not show`;
    return [{ pointer: `/image/${index}`, message, hint: 'Save it as JPEG, PNG, WebP or AVIF' }];
  });
}

/** Asked only where the sizes are known: what lies on the web may have any. */
function imageRatios({ image }: Article): Fault[] {
  const known = image.filter(({ width, height }) => width !== undefined && height !== undefined);
  if (known.length === 0 || known.length < image.length) return [];
  const shapes = known.flatMap((each) => [each, ...(each.variants ?? [])]).map(ratioOf);
  const missing = Object.keys(RATIOS).filter((name) => !shapes.includes(name));
  if (missing.length === 0) return [];
  return [
    {
      pointer: '/image',
      message: `No picture has the shape ${missing.join(' or ')}`,
      hint: 'Give one of each shape, or let them be cut: "images": { "derive": true } in the configuration',
    },
  ];
}

import type { Image } from '../../article.ts';
import { h, isWebAddress, type Piece } from '../../html.ts';
import type { WordName } from '../words/word.ts';
import { say } from '../words.ts';
import { linkTo } from './link.ts';

/** A picture large above a story, which loads first, or small in a list, which loads when it comes near. */
export type Prominence = 'large' | 'small';

const loading = {
  large: { fetchpriority: 'high' },
  small: { loading: 'lazy', decoding: 'async' },
};

/** A picture; nothing where its address is not one of the web. Without an alternative text it is decoration. */
export function pictureOf(image: Image, prominence: Prominence): Piece {
  if (!isWebAddress(image.url)) return undefined;
  const { url: src, width, height, alternateName: alt = '' } = image;
  return h('img', {
    src,
    srcSet: sourcesOf(image),
    ...sizes(image, prominence),
    alt,
    width,
    height,
    ...loading[prominence],
  });
}

/** How wide a picture is shown: as wide as the page, or in a column of it (see theme.ts). */
const shownAt = { large: '(min-width: 70.5rem) 68rem, 100vw', small: '(min-width: 52rem) 41rem, 100vw' };

function sizes(image: Image, prominence: Prominence): { sizes?: string } {
  return sourcesOf(image) === undefined ? {} : { sizes: shownAt[prominence] };
}

/** The picture in all sizes that there are of its own shape, for browsers to choose from. */
function sourcesOf({ url, width, height, variants = [] }: Image): string | undefined {
  if (width === undefined || height === undefined) return undefined;
  const same = variants.filter((each) => Math.abs(each.width / each.height / (width / height) - 1) < 0.01);
  if (same.length === 0) return undefined;
  return [...same, { url, width }].map((each) => `${each.url} ${each.width}w`).join(', ');
}

/** The picture above a story, with its caption and credit. */
export function figureOf(image: Image, language: string): Piece {
  const picture = pictureOf(image, 'large');
  return picture && h('figure.page-lead', picture, captionOf(image, language));
}

/** Pictures to be leafed through. */
export function galleryOf(gallery: Image[], language: string): Piece {
  const figures = gallery.flatMap((image) => {
    const picture = pictureOf(image, 'small');
    return picture ? [h('figure', picture, captionOf(image, language))] : [];
  });
  return figures.length > 0 ? h('div.page-gallery', figures) : undefined;
}

/** Readers are told what machines are told: that nobody took or drew it. */
const ORIGINS: Record<string, WordName> = {
  'https://schema.org/TrainedAlgorithmicMediaDigitalSource': 'aiGenerated',
  'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource': 'aiEdited',
};

function captionOf(image: Image, language: string): Piece {
  const credit = image.creditText ?? image.creator ?? image.copyrightNotice;
  const origin = ORIGINS[image.digitalSourceType ?? ''];
  const parts = [
    image.caption,
    credit ? h('small', linkTo(image.license, credit, { rel: 'license' })) : undefined,
    origin && h('small', say(language, origin)),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return h(
    'figcaption',
    parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
  );
}

/** The HTML of a story whose pictures load when they come near, but for the first ones, which readers see at once. */
export function withLazyPictures(html: string, { first }: { first: number }): string {
  if (!html.includes('<img ')) return html;
  let met = 0;
  return html.replace(/<img /g, (tag) => (++met > first ? `${tag}loading="lazy" decoding="async" ` : tag));
}

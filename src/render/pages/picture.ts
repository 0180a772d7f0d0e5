import type { Image } from '../../article.ts';
import { h, isWebAddress, type Piece } from '../../html.ts';
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
  return h('img', { src, alt, width, height, ...loading[prominence] });
}

/** The picture above a story, with its caption and credit. */
export function figureOf(image: Image): Piece {
  const picture = pictureOf(image, 'large');
  return picture && h('figure.page-lead', picture, captionOf(image));
}

function captionOf(image: Image): Piece {
  const credit = image.creditText ?? image.creator ?? image.copyrightNotice;
  if (!image.caption && !credit) return undefined;
  return h('figcaption', [
    image.caption,
    image.caption && credit ? ' ' : undefined,
    credit ? h('small', linkTo(image.license, credit, { rel: 'license' })) : undefined,
  ]);
}

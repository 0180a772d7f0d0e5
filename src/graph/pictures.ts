import type { Thing } from 'schema-dts';
import type { Article, Image } from '../article.ts';
import { ratioOf } from '../ratios.ts';
import type { Ids } from './ids.ts';
import { imageNode } from './media.ts';

/** A picture of the story with its node's id. */
interface Told {
  image: Image;
  id: string;
}

/** The pictures that stand for the story: each as it is, then cut to the other shapes that Google asks for (GA-06). */
export function leadPictures({ image }: Article, ids: Ids): Told[] {
  return image.flatMap((each, index) => [
    { image: each, id: ids.image(index) },
    ...cropsOf(each).map(({ shape, image: crop }) => ({ image: crop, id: ids.image(index, shape) })),
  ]);
}

/** All others that readers see: those of the gallery and of the story, each once. */
export function otherPictures({ image, gallery, body }: Article, ids: Ids): Told[] {
  const shown = new Set(image.map(({ url }) => url));
  const all = [
    ...gallery.map((each, index) => ({ image: each, id: ids.gallery(index) })),
    ...body.images.map((each, index) => ({ image: each, id: ids.picture(index) })),
  ];
  return all.filter(({ image: { url } }) => !shown.has(url) && shown.add(url));
}

export function pictureNodes(article: Article, ids: Ids): Thing[] {
  return [...leadPictures(article, ids), ...otherPictures(article, ids)].map((told) =>
    imageNode(told.image, told.id),
  );
}

/** The variants that have another shape, with all that is known of the picture they are cut from. */
function cropsOf(image: Image): { shape: string; image: Image }[] {
  const { variants = [], contentSize: _size, ...facts } = image;
  return variants.flatMap((variant) => {
    const shape = ratioOf(variant);
    return shape === undefined || shape === ratioOf(image)
      ? []
      : [{ shape, image: { ...facts, ...variant } }];
  });
}

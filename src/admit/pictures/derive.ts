import { urlOf } from '../../addresses.ts';
import type { Attachment, Derivative, Image, Publication, Transform, Variant } from '../../article.ts';
import { RATIOS, ratioOf } from '../../ratios.ts';

/** What other programs can make smaller pictures of, in the same format. */
const FORMATS = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** Google's Article page: "at least 50K pixels" (GA-06). A smaller crop serves nobody. */
const LEAST_PIXELS = 50_000;

/** The sizes and shapes that are to be made of a picture, and how. */
export interface Derived {
  variants: Variant[];
  derivatives: Derivative[];
}

interface Wanted {
  name: string;
  transform: Transform;
}

/**
 * What is made of a picture whose file is at hand: the shapes that it does not have, each around the picture's focus, and
 * the widths below its own. Nothing is ever larger than it was. A picture for readers with access is left alone.
 */
export function derivedFrom(image: Image, file: Attachment | undefined, publication: Publication): Derived {
  const { width, height, encodingFormat = '' } = image;
  const isAble = file && !file.isRestricted && FORMATS.includes(encodingFormat);
  const { derive, widths } = publication.images;
  if (!derive || !isAble || width === undefined || height === undefined)
    return { variants: [], derivatives: [] };
  const source = { width, height, focus: image.focus ?? [0.5, 0.5] };
  const wanted = [...shapes(source, Math.max(...widths)), ...sizes(source, widths)];
  const made = wanted.map(({ name, transform }) => ({
    to: nameOf(file.to, name),
    transform,
  }));
  return {
    variants: made.map(({ to, transform }) => ({
      url: urlOf(to, publication.site),
      width: transform.width,
      height: transform.height,
      encodingFormat,
    })),
    derivatives: made.map(({ to, transform }) => ({ from: file.from, to, encodingFormat, transform })),
  };
}

interface SourcePicture {
  width: number;
  height: number;
  focus: [x: number, y: number];
}

function shapes(source: SourcePicture, widest: number): Wanted[] {
  return Object.entries(RATIOS).flatMap(([name, ratio]) => {
    if (ratioOf(source) === name) return [];
    const crop = cropOf(source, ratio);
    const width = Math.min(crop.width, widest);
    const height = Math.min(crop.height, Math.round(width / ratio));
    if (width * height < LEAST_PIXELS) return [];
    const [x, y] = source.focus.map((part) => Math.round(part * 100));
    const point = x === 50 && y === 50 ? '' : `-${x}-${y}`;
    return [{ name: `${name}-${width}${point}`, transform: { crop, width, height } }];
  });
}

/** The largest part of a picture that has the shape, as near around its focus as its edges allow. */
function cropOf({ width, height, focus: [x, y] }: SourcePicture, ratio: number): Transform['crop'] {
  const isWide = width / height > ratio;
  const size = isWide
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) };
  return {
    left: within(Math.round(x * width - size.width / 2), width - size.width),
    top: within(Math.round(y * height - size.height / 2), height - size.height),
    ...size,
  };
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

function sizes({ width, height }: SourcePicture, widths: readonly number[]): Wanted[] {
  const crop = { left: 0, top: 0, width, height };
  return widths
    .filter((each) => each < width)
    .map((each) => ({
      name: `${each}w`,
      transform: { crop, width: each, height: Math.max(1, Math.round((each * height) / width)) },
    }));
}

/** `img/pier.jpg` → `img/pier-16x9-1600.jpg` */
function nameOf(path: string, name: string): string {
  return path.replace(/(\.[^./]+)?$/, `-${name}$1`);
}

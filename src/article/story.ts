import type { Entry } from './entry.ts';
import type { Image } from './media.ts';
import type { Author } from './people.ts';

/** The story itself. All markup is sanitised, every address absolute, every text free of forbidden characters. */
export interface Body {
  /** What everybody may read. */
  html: string;
  /** What only readers with access may read; shown on the page alone. */
  restrictedHtml?: string;
  /** `html` as plain text, paragraphs apart by an empty line. */
  text: string;
  /** Absolute addresses that the story links to, in order, each once. */
  links: string[];
  /** Pictures in the story, in order, each once. */
  images: Image[];
}

/** A local file that goes out with the story. `from` is relative to the publication's folder, `to` to the output. */
export interface Attachment {
  from: string;
  to: string;
  encodingFormat: string;
  contentSize: number;
  /** Belongs to the part that only readers with access may read: it lies in a folder of its own. */
  isRestricted?: true;
}

/** A post of a live blog: schema.org BlogPosting, with a place of its own on the page. */
export interface Update {
  /** The place on the page, and its address. */
  id: string;
  url: string;
  headline?: string;
  datePublished: string;
  dateModified: string;
  /** Who wrote it, where it is signed. */
  author: Author[];
  body: Body;
}

/** How a picture is cut from another and scaled: pixels of the picture as people see it, then of what is made. */
export interface Transform {
  crop: { left: number; top: number; width: number; height: number };
  width: number;
  height: number;
}

/** A picture that is made from a local file. */
export interface Derivative extends Omit<Attachment, 'contentSize'> {
  transform: Transform;
}

/** A draft that the gate admitted: typed, complete, absolute. */
export interface Article extends Entry {
  body: Body;
  /** What a live blog reports, newest first; its `body` is what stands before them. */
  liveBlogUpdate?: Update[];
  /** Pictures to be leafed through, beside those of the story. */
  gallery: Image[];
  files: Attachment[];
  derivatives: Derivative[];
  /** Fields that Copydesk does not know, as they were written. */
  extra: Record<string, unknown>;
}

/** An article without its body and files, as an edition holds it. */
export function entryOf(article: Article): Entry {
  const { body, liveBlogUpdate, gallery, files, derivatives, extra, ...entry } = article;
  return entry;
}

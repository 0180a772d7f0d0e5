import type {
  Article,
  Attachment,
  Draft,
  Edition,
  Entries,
  Entry,
  Limits,
  Origin,
  Pointer,
  Publication,
  Transform,
} from './article.ts';
import type { RuleName } from './catalogue.ts';
import type { Diagnostic, Wording } from './diagnostic.ts';

/** A file that somebody wrote. */
export interface Source {
  /** Relative to the publication's folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** `<name>.meta.yaml` beside it, where there is one. */
  sidecar?: { path: string; bytes: Uint8Array };
}

/** A source as text: UTF-8 decoded, without byte order mark, line ends as `\n`, forbidden characters removed. */
export interface SourceText {
  path: string;
  text: string;
  hash: string;
  sidecar?: { path: string; text: string };
}

/** The result of a stage and the findings it made on the way. */
export interface Found<Value> {
  value?: Value;
  diagnostics: Diagnostic[];
}

/** An input format: one file in read/ and one line in read/readers.ts. */
export interface Reader {
  name: string;
  /** Ends of file names, with the dot. */
  extensions: string[];
  /** Throws TooDeep or TooCostly (depth.ts) for a story beyond the limits; without them it costs what it costs. */
  read(source: SourceText, limits?: Limits): Found<Draft>;
}

/** What the disk knows of a file beside an article. */
export interface FileFacts {
  /** Relative to the publication's folder. */
  path: string;
  contentSize: number;
  encodingFormat: string;
  width?: number;
  height?: number;
}

/** Asks the disk about a file by its path relative to the publication's folder; nothing outside the articles' folder is ever answered. */
export type FileLookup = (path: string) => FileFacts | undefined;

/** The names of the schemas that outputs are checked by; each is schemas/<name>.schema.json. */
export type SchemaName =
  | 'front-matter'
  | 'configuration'
  | 'news-article'
  | 'oembed'
  | 'json-feed'
  | 'metadata'
  | 'articles-index'
  | 'redirects'
  | 'manifest'
  | 'apple-news';

/** How an output is re-read by the gate. */
export type Format = 'json' | 'json-ld' | 'xml' | 'html' | 'text';

/** A file to publish. */
export interface Output {
  /** Under the output folder, with `/`, never leaving it. */
  path: string;
  text: string;
  format: Format;
  mediaType: string;
  /** The schema that must hold for it. */
  schema?: SchemaName;
  /** The source file it was made from, where there is one. */
  source?: string;
}

/** A local file to publish as it is, or a picture that is made from one. */
export interface Copy extends Omit<Attachment, 'contentSize'> {
  source: string;
  transform?: Transform;
}

/** An output format of one article: one file in render/ and one line in render/renderers.ts. */
export interface ArticleRenderer {
  name: string;
  render(article: Article, publication: Publication): Output[];
}

/** An output format of the whole edition. */
export interface EditionRenderer {
  name: string;
  parts(edition: Edition): Iterable<EditionPart>;
}

/** An output of the edition that is not made yet. */
export interface EditionPart {
  path: string;
  /** Everything that it is made of besides the publication: with the same of it, it need not be made again. */
  of: readonly unknown[];
  /** The entries whose facts it tells; of some outputs they are known once it is made. */
  readonly about?: Entries;
  render(): Output | Promise<Output>;
  /** Why entries were left out of it, once it is made. */
  objections?(): Objection[];
}

/** Something about an entry that keeps it out of an output of the edition. */
export interface Objection extends Wording {
  rule: RuleName;
  entry: Entry;
  /** The field that it is about. */
  pointer: Pointer;
}

/** What no schema can say of an article: one line in check/rules.ts. */
export interface Rule {
  name: string;
  check(article: Article, context: RuleContext): Diagnostic[];
}

/** What a rule may look at besides the article: the draft under schema.org's names, and the publication. */
export interface RuleContext {
  draft: Draft;
  origin: Origin;
  publication: Publication;
}

/** What the gate knows of a published article when it compares outputs. */
export type Facts = Pick<
  Entry,
  | 'id'
  | 'url'
  | 'canonicalUrl'
  | 'headline'
  | 'datePublished'
  | 'dateModified'
  | 'author'
  | 'inLanguage'
  | 'source'
>;

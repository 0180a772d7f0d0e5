import {
  beginsWithHost,
  holdsCredentials,
  isBrokenAddress,
  TELLS_PASSWORD,
  uriOf,
  urlOf,
} from '../addresses.ts';
import type { Attachment, Derivative, Place, Publication } from '../article.ts';
import type { RuleName } from '../catalogue.ts';
import type { FileFacts, FileLookup } from '../contracts.ts';
import { type Diagnostic, diagnose, type Wording } from '../diagnostic.ts';
import { manifestPath, refusalOf } from '../output-path.ts';

/** What an address in an article turned out to be: absolute, and a file that goes out with the article where it is one. */
export interface Resolved {
  url: string;
  file?: FileFacts;
}

/** What the addresses of one article are resolved against. */
export interface Surroundings {
  /** The article's page. */
  pageUrl: string;
  /** The folder of the page under the output. */
  folder: string;
  /** The source file, relative to the publication's folder. */
  source: string;
  publication: Publication;
  lookup: FileLookup;
  /** Is a path the source of an article? Such a file is never copied. */
  isSource: (path: string) => boolean;
  /** Do the addresses stand in the part that only readers with access may read? */
  isRestricted?: true;
}

/** Where the files of the restricted part lie, beside the page: a server holds it back as it does that part. */
const RESTRICTED_FOLDER = 'members-only/';

/**
 * Resolves the addresses of one article as they are met, and keeps the local files among them.
 * A relative address is a file beside the source, a rooted one a file of the articles' folder; what is not there
 * is an address on the server.
 */
export class Attachments {
  readonly files: Attachment[] = [];
  /** Pictures that are made from them. */
  readonly derivatives: Derivative[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The absolute address, or nothing (with a finding) where the text is none. `mustExist` for pictures and the like. */
  resolve(written: string, place: Place, { mustExist }: { mustExist: 'yes' | 'no' }): Resolved | undefined {
    const { pageUrl, publication } = this.#around;
    const text = this.#repaired(withSlashes(written.trim()), place);
    if (isBrokenAddress(text) || isOnOneComputer(text) || !URL.canParse(text, pageUrl))
      return this.#report('invalid-address', place, notAnAddress(text));
    const address = new URL(text, pageUrl);
    if (holdsCredentials(address)) return this.#report('address-holds-password', place, TELLS_PASSWORD);
    const url = uriOf(address);
    if (!isLocal(text)) return { url };
    const path = this.#pathOf(text);
    if (path === undefined) return mustExist === 'no' ? { url } : this.#reportFolder(text, place);
    if (this.#around.isSource(path)) return this.#linkToSource(path, url, place);
    const file = this.#find(path, text, place, mustExist, publication);
    if (!file) return { url };
    const attached = this.#attach(file, text, place);
    return attached === undefined ? undefined : { url: attached, file };
  }

  /** The file that goes out under a path of the publication's folder. */
  fileFrom(path: string): Attachment | undefined {
    return this.files.find(({ from }) => from === path);
  }

  /** Keeps a picture that is made from a file, once. */
  derive(derivative: Derivative): void {
    if (!this.derivatives.some(({ to }) => to === derivative.to)) this.derivatives.push(derivative);
  }

  /** A percent sign that escapes nothing has one spelling in an address: %25. */
  #repaired(text: string, place: Place): string {
    const repaired = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
    if (repaired === text) return text;
    this.#report('invalid-address', place, {
      message: `"${text}" has a percent sign that escapes nothing; it is published as ${repaired}`,
      hint: 'Write %25 for a percent sign',
      severity: 'warning',
    });
    return repaired;
  }

  /** Path of the file that a local address means, relative to the publication's folder. */
  #pathOf(text: string): string | undefined {
    const { source, publication } = this.#around;
    const path = decodedPath(text);
    if (path === '' || path.endsWith('/')) return undefined;
    const base = path.startsWith('/') ? publication.articles : source.slice(0, source.lastIndexOf('/'));
    return normalized(`${base}/${path}`);
  }

  #find(
    path: string,
    text: string,
    place: Place,
    mustExist: 'yes' | 'no',
    { articles, files }: Publication,
  ): FileFacts | undefined {
    const isInside = path.startsWith(`${articles}/`) && !path.split('/').some((part) => part.startsWith('.'));
    const found = isInside ? this.#around.lookup(path) : undefined;
    if (found && mustExist === 'yes') this.#reportUnmeasured(found, place);
    if (found || mustExist === 'no') return found;
    if (!isInside && !text.startsWith('/'))
      return this.#report('file-outside', place, outside(text, articles));
    const severity = files.missing;
    return this.#report('file-missing', place, {
      message: `There is no file ${path}`,
      hint:
        this.#meantBy(text) ?? 'Put it there; as it is, the address on the server is published as it stands',
      severity,
    });
  }

  /** Paths of other systems begin with folders that are not there: `/static/img/pier.png` is `/img/pier.png` here. */
  #meantBy(text: string): string | undefined {
    if (beginsWithHost(text) && text.includes('/')) return `Write https://${text} if it lies on the web`;
    const parts = decodedPath(text)
      .split('/')
      .filter((part) => !/^\.*$/.test(part));
    const ends = parts.map((_, index) => parts.slice(index).join('/'));
    const end = ends.find((each) => this.#around.lookup(`${this.#around.publication.articles}/${each}`));
    return end === undefined ? undefined : `Did you mean "/${end}"?`;
  }

  #reportFolder(text: string, place: Place): undefined {
    return this.#report('file-missing', place, {
      message: `"${text}" names a folder, not a file`,
      hint: 'Write the name of the file too',
      severity: this.#around.publication.files.missing,
    });
  }

  /** A picture must be one; drawings in SVG have the size that they are given. */
  #reportUnmeasured({ path, encodingFormat, width }: FileFacts, place: Place): void {
    if (width !== undefined || !encodingFormat.startsWith('image/') || encodingFormat === 'image/svg+xml')
      return;
    this.#report('unreadable-image', place, {
      message: `The size of ${path} cannot be read`,
      hint: 'Open it with an image program and save it again: it may be damaged, or of another kind than its name says',
    });
  }

  /** Files beside or below the article keep their place beside the page; those of the articles' folder keep theirs. */
  #attach(file: FileFacts, text: string, place: Place): string | undefined {
    const { publication } = this.#around;
    const inFolder = this.#targetOf(file, text);
    const refusal = inFolder === manifestPath ? 'is the name of the manifest' : refusalOf(inFolder);
    if (refusal !== undefined) return this.#refuseName(file.path, refusal, place);
    if (!this.files.some((each) => each.to === inFolder)) {
      const { encodingFormat, contentSize } = file;
      const mark = this.#around.isRestricted && ({ isRestricted: true } as const);
      this.files.push({ from: file.path, to: inFolder, encodingFormat, contentSize, ...mark });
    }
    return new URL(urlOf(inFolder, publication.site) + suffixOf(text)).href;
  }

  #refuseName(path: string, refusal: string, place: Place): undefined {
    return this.#report('file-outside', place, {
      message: `The file ${path} cannot be published: its name ${refusal}`,
      hint: 'Give the file another name',
    });
  }

  #targetOf(file: FileFacts, text: string): string {
    const { folder, source, publication, isRestricted } = this.#around;
    if (isRestricted) return this.#nameIn(folder + RESTRICTED_FOLDER, file);
    if (text.startsWith('/')) return file.path.slice(publication.articles.length + 1);
    const below = `${source.slice(0, source.lastIndexOf('/'))}/`;
    return file.path.startsWith(below) ? folder + file.path.slice(below.length) : this.#nameIn(folder, file);
  }

  /** A file from another folder lies beside the page under its own name, unless another file has it. */
  #nameIn(folder: string, { path }: FileFacts): string {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isTaken = this.files.some((each) => each.to === folder + name && each.from !== path);
    return folder + (isTaken ? path.replaceAll('/', '-') : name);
  }

  #linkToSource(path: string, url: string, place: Place): Resolved {
    this.#report('link-to-source', place, {
      message: `${path} is the source of an article: readers cannot open it`,
      hint: "Link to the article's address instead",
    });
    return { url };
  }

  #report(rule: RuleName, place: Place, wording: Wording): undefined {
    this.diagnostics.push(diagnose(rule, place, wording));
  }
}

/** Paths written on Windows: `img\\pier.png`. Browsers read the backslash as a slash too. */
function withSlashes(text: string): string {
  return isOnOneComputer(text) || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : text.replaceAll('\\', '/');
}

/** `C:\\img\\pier.png`, `\\\\server\\img`, `~/img`: nobody else can open it. */
function isOnOneComputer(text: string): boolean {
  return /^(?:[a-z]:[\\/]|\\\\|~\/|file:)/i.test(text);
}

/** Relative to the page or the site: no scheme, no host, not only a fragment or query. */
function isLocal(text: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(text) && text !== '';
}

function decodedPath(text: string): string {
  const path = text.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function suffixOf(text: string): string {
  return /[?#].*$/s.exec(text)?.[0] ?? '';
}

/** The path without `.` and `..`; what leads above the publication's folder keeps its `..` and is found nowhere. */
function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function notAnAddress(text: string): Wording {
  return {
    message: `"${text}" is not an address${isOnOneComputer(text) ? ' that anybody else can open' : ''}`,
    hint: isOnOneComputer(text)
      ? 'Put the file beside the article and write its name'
      : 'Write it in full, as in https://news.example/page/',
  };
}

function outside(text: string, articles: string): Wording {
  return {
    message: `"${text}" does not lie in ${articles}/`,
    hint: `Only files of ${articles}/ that are not hidden are published: copy it there`,
  };
}

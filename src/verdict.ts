import { countOf, type Diagnostic, diagnose, inOrder, isError, type Summary } from './diagnostic.ts';
import { sidecarPathOf } from './sidecar.ts';

export interface VerdictOptions {
  /** Publish the sound articles although others have errors. */
  isKeepGoing: boolean;
  /** Paths whose errors concern every article: the configuration, the folder of the articles. */
  ofAll: string[];
}

/** Collects the findings of a run, and says of each source and of the whole edition whether it may be published. */
export class Verdict {
  readonly #options: VerdictOptions;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #unsound = new Set<string>();
  #isEditionSound = true;

  constructor(options: VerdictOptions) {
    this.#options = options;
  }

  /** What was found in sources. An error keeps back the file that it is in, and the source that it came from. */
  find(diagnostics: Diagnostic[], source?: string): void {
    this.#diagnostics.push(...diagnostics);
    const errors = diagnostics.filter(isError);
    for (const { path } of errors) this.#unsound.add(path);
    if (source !== undefined && errors.length > 0) this.#unsound.add(source);
  }

  /** What is wrong with the edition itself keeps back everything, whatever file it is shown in. */
  findInEdition(diagnostics: Diagnostic[]): void {
    this.#diagnostics.push(...diagnostics);
    if (diagnostics.some(isError)) this.#isEditionSound = false;
  }

  /** Is there nothing that keeps back anything? */
  isAllSound(): boolean {
    return this.#unsound.size === 0;
  }

  /** A fault in a sidecar is one of its article. */
  isSound(source: string): boolean {
    const sidecar = sidecarPathOf(source);
    return ![source, sidecar, sidecar.replace(/\.yaml$/, '.yml')].some((path) => this.#unsound.has(path));
  }

  /** Errors of articles keep back those alone with --keep-going; others keep back everything. */
  mayPublish(): boolean {
    const errors = this.#diagnostics.filter(isError);
    if (errors.length === 0) return true;
    const { isKeepGoing, ofAll } = this.#options;
    return isKeepGoing && this.#isEditionSound && !errors.some(({ path }) => ofAll.includes(path));
  }

  /** More warnings than somebody wants to publish with are an error, shown at the configuration's `path`. */
  limitWarnings(maximum: number | undefined, { path, files }: { path: string; files?: string[] }): void {
    if (maximum === undefined) return;
    const { warnings } = this.told(files).counts;
    if (warnings <= maximum) return;
    const message = `There are ${warnings} warnings, and the limit is ${maximum}`;
    const hint = 'Mend what the warnings name, or raise the limit with --max-warnings';
    this.find([diagnose('too-many-warnings', { path, line: 1, column: 1 }, { message, hint })]);
  }

  /** The findings in order and in numbers; those on some files alone where somebody asked for these. */
  told(files: string[] | undefined): {
    diagnostics: Diagnostic[];
    counts: Pick<Summary, 'errors' | 'warnings' | 'infos'>;
  } {
    const all = inOrder(this.#diagnostics);
    const asked = files && [...files, ...this.#options.ofAll];
    const diagnostics = asked ? all.filter(({ path }) => asked.includes(path)) : all;
    const counts = {
      errors: countOf('error', diagnostics),
      warnings: countOf('warning', diagnostics),
      infos: countOf('info', diagnostics),
    };
    return { diagnostics, counts };
  }
}

import { type Article, entryOf } from './article.ts';
import type { Secret } from './check/leaks.ts';
import { contextOf } from './context.ts';
import type { FileLookup, Output, Source } from './contracts.ts';
import { isError } from './diagnostic.ts';
import { type Answer, blobOf, type Docket, type EntryFacts, factsOf } from './ledger.ts';
import { Newest } from './newest.ts';
import { dryPrinter, type Printer, printerIn } from './press.ts';
import { readSource } from './project.ts';
import type { NumberedTask, Proof } from './proof.ts';
import { withheldSecret } from './secrecy.ts';
import { inPlainWords, StoreFault } from './store/store-fault.ts';
import { renderArticle, unreadable, type Work, type WorkContext, work } from './worker.ts';

/** What a workbench is set up with. */
type BenchOptions = Pick<NumberedTask, 'root' | 'configuration' | 'now' | 'withDrafts'> & {
  printer: Printer;
};

/** The workbench of a member of the crew. */
export function openBench({ room, number, ...task }: NumberedTask): Workbench {
  return new Workbench({ ...task, printer: room ? printerIn(room, number) : dryPrinter });
}

/** Where sources are worked on and what is due of them is printed, one after the other. */
export class Workbench {
  readonly #options: BenchOptions;
  readonly #context: WorkContext;
  readonly #newest: Newest;
  #asked = new Map<string, Answer>();

  constructor(options: BenchOptions) {
    const context = contextOf(options.root, options.configuration);
    this.#options = options;
    this.#context = { ...context, lookup: this.#noting(context.lookup) };
    this.#newest = new Newest(context.publication.feeds.kinds);
  }

  /** Works on a source of the publication. What the disk refuses is a finding about it. */
  proof(path: string): Proof {
    this.#asked = new Map();
    const { source, work: done } = this.#workOn(path);
    const { article, copies, places, diagnostics } = done;
    const isSound = article !== undefined && !diagnostics.some(isError);
    const facts = isSound ? factsOf(article, this.#options) : undefined;
    if (isSound && facts?.showing === 'live') this.#newest.take(article);
    const printed =
      isSound && facts ? this.#outputsOf(article, done.outputs, facts).map(this.#options.printer) : [];
    const secret = isSound && facts ? secretOf(article, facts, done) : undefined;
    const docket: Docket = {
      source: path,
      diagnostics,
      ...(isSound && { entry: entryOf(article) }),
      places,
      ...(secret && { secret }),
      copies: isSound && facts?.showing !== 'nothing' ? copies : [],
      printed: printed.map(({ landing }) => landing.sha256),
    };
    return {
      source: path,
      blob: source ? blobOf(source.bytes) : '',
      docket: JSON.stringify(docket),
      diagnostics,
      ...(facts && { facts }),
      copies: docket.copies.length,
      hasSecret: secret !== undefined,
      printed,
      asked: [...this.#asked.values()],
      ...(source?.sidecar && { sidecar: { path: source.sidecar.path, blob: blobOf(source.sidecar.bytes) } }),
    };
  }

  /** The whole article of a source: at hand if it is among the newest, else made again. */
  article(path: string): Article | undefined {
    return this.#newest.of(path) ?? this.#workOn(path).work.article;
  }

  #workOn(path: string): { source?: Source; work: Work } {
    const { root } = this.#options;
    const { articles } = this.#context.publication;
    try {
      const source = inPlainWords(path, () => readSource({ root, articles }, path));
      return { source, work: work(source, this.#context) };
    } catch (fault) {
      if (fault instanceof StoreFault) return { work: unreadable(path, fault.message) };
      throw fault;
    }
  }

  /** What is not due is shown to those who know its address, never to search engines. */
  #outputsOf(article: Article, outputs: Output[], { showing }: EntryFacts): Output[] {
    if (showing === 'live') return outputs;
    if (showing === 'nothing') return [];
    return renderArticle({ ...article, isIndexed: false }, this.#context.publication);
  }

  #noting(lookup: FileLookup): FileLookup {
    return (path) => {
      const facts = lookup(path);
      this.#asked.set(path, { path, ...(facts && { facts }) });
      return facts;
    };
  }
}

/** What has been read before is no secret any more. */
function secretOf(article: Article, { showing, gone }: EntryFacts, { secret }: Work): Secret | undefined {
  if (showing === 'live') return secret;
  return Number.isNaN(gone) ? withheldSecret(article) : undefined;
}

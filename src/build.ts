import { relative, resolve } from 'node:path';
import type { Article, Draft, Edition, Entry } from './article.ts';
import { checkAgreement } from './check/agreement.ts';
import { checkBetween, type Placed } from './check/between-articles.ts';
import { checkOutput } from './check/gate.ts';
import { articlesFolder, checkLogo, type LoadedConfiguration, loadConfiguration } from './config.ts';
import type { Copy, Output } from './contracts.ts';
import { crewFor } from './crew.ts';
import { type Diagnostic, inOrder, type Report } from './diagnostic.ts';
import { makeEdition, type State, stateOf } from './edition.ts';
import { manifestOf } from './manifest.ts';
import { Newest } from './newest.ts';
import { OperatorFault } from './operator-fault.ts';
import { conflictFound, countingPress, NOTHING_DONE, type Press, storePress } from './press.ts';
import { listSources, readSource } from './project.ts';
import { readerFor } from './read/readers.ts';
import { editionRenderers } from './render/renderers.ts';
import { Verdict } from './verdict.ts';
import { contextOf, workOnFile } from './workbench.ts';
import { entryOf, renderArticle, type Work, type WorkContext, work } from './worker.ts';

export interface BuildOptions {
  /** The publication's folder, absolute: sources and findings are named relative to it. */
  root: string;
  /** The configuration, absolute; by default copydesk.config.json in the root. */
  configPath?: string;
  /** Folder to publish into, absolute; by default what the configuration says. */
  out?: string;
  /** The moment of the edition, RFC 3339. */
  now: string;
  /** Publish the sound articles although others have errors. */
  isKeepGoing?: boolean;
  /** Make pages of drafts and of what is not yet due, listed nowhere. */
  withDrafts?: boolean;
  /** Do all but write. */
  isDryRun?: boolean;
  /** Report on these files alone (relative to the root). */
  files?: string[];
}

/** Publishes: everything is checked first, and with an error anywhere the output stays what it was. */
export async function build(options: BuildOptions): Promise<Report> {
  const configuration = loadConfiguration(options);
  const press = storePress(configuration.output, options.isDryRun === true ? { isDryRun: true } : {});
  try {
    return await new Run(options, configuration, press).report();
  } finally {
    press.close();
  }
}

/** All of a build but writing. */
export async function check(options: BuildOptions): Promise<Report> {
  return new Run(options, loadConfiguration(options), countingPress()).report();
}

/** One article at each stage: what a reader made of it, what was admitted, what would be published. */
export async function inspect(options: BuildOptions, file: string): Promise<Inspection> {
  const configuration = loadConfiguration(options);
  if (!readerFor(file)) throw new OperatorFault(`"${file}" is not an article`);
  const { draft, article, outputs, diagnostics } = work(
    readSource({ root: options.root, articles: articlesFolder(configuration) }, file),
    contextOf(options.root, configuration),
  );
  return { ...(draft && { draft }), ...(article && { article }), outputs, diagnostics: inOrder(diagnostics) };
}

export interface Inspection {
  draft?: Draft;
  article?: Article;
  outputs: Output[];
  diagnostics: Diagnostic[];
}

/** One run of the pipeline: sources → articles → edition → press. */
class Run {
  readonly #options: BuildOptions;
  readonly #configuration: LoadedConfiguration;
  readonly #press: Press;
  readonly #context: WorkContext;
  readonly #verdict: Verdict;
  readonly #articles: Placed[] = [];
  readonly #copies: Copy[] = [];
  readonly #newest: Newest;
  #sources = 0;

  constructor(options: BuildOptions, configuration: LoadedConfiguration, press: Press) {
    this.#options = options;
    this.#configuration = configuration;
    this.#press = press;
    this.#context = contextOf(options.root, configuration);
    this.#newest = new Newest(this.#context.publication.feeds.limit);
    this.#verdict = new Verdict({
      isKeepGoing: options.isKeepGoing === true,
      ofAll: [configuration.path, this.#context.publication.articles],
    });
    this.#verdict.find([
      ...configuration.diagnostics,
      ...checkLogo(configuration, this.#context.publication),
    ]);
  }

  async report(): Promise<Report> {
    const verdict = this.#verdict;
    await this.#workOnSources();
    verdict.find(checkBetween(this.#articles, this.#options.now));
    this.#takeBackUnsound();
    this.#copyFiles();
    const edition = this.#edition();
    if (verdict.mayPublish()) await this.#renderEdition(edition);
    const folder = relative(this.#options.root, this.#configuration.output);
    verdict.findInEdition(this.#press.conflicts().map((conflict) => conflictFound(conflict, folder)));
    const run = verdict.mayPublish() ? this.#press.run(manifestOf) : NOTHING_DONE;
    const { diagnostics, counts } = verdict.told(this.#options.files);
    const published = edition.entries.length;
    return { diagnostics, summary: { ...counts, articles: this.#sources, published, ...run } };
  }

  /** One source after the other: its outputs go to the press at once, only its entry stays. */
  async #workOnSources(): Promise<void> {
    const { paths, diagnostics } = listSources({
      root: this.#options.root,
      articles: this.#context.publication.articles,
    });
    this.#verdict.find(diagnostics);
    this.#sources = paths.length;
    this.#refuseOthers(paths);
    const crew = crewFor(paths.length, this.#options, (path) => this.#workOn(path));
    for await (const each of crew(paths)) this.#take(each);
  }

  /** Somebody who asks about a file wants to hear of it, or that it is none of the articles. */
  #refuseOthers(paths: string[]): void {
    const other = this.#options.files?.find((file) => !paths.includes(file));
    if (other !== undefined) throw new OperatorFault(`"${other}" is not an article of this publication`);
  }

  #workOn(path: string): Work {
    return workOnFile(this.#options.root, path, this.#context);
  }

  #take({ source, diagnostics, article, outputs, copies, places }: Work): void {
    this.#verdict.find(diagnostics, source);
    if (!article || !this.#verdict.isSound(source)) return;
    this.#articles.push({ entry: entryOf(article), places });
    const state = stateOf(article, this.#options.now);
    if (state === 'live') this.#newest.take(article);
    else if (!this.#isPreviewed(state)) return;
    for (const output of state === 'live' ? outputs : this.#preview(article)) this.#press.print(output);
    this.#copies.push(...copies);
  }

  #isPreviewed(state: State): boolean {
    return this.#options.withDrafts === true && state !== 'withdrawn' && state !== 'expired';
  }

  /** What is not due is shown to those who know its address, never to search engines. */
  #preview(article: Article): Output[] {
    return renderArticle({ ...article, isIndexed: false }, this.#context.publication);
  }

  /** With --keep-going the others go out without them. */
  #takeBackUnsound(): void {
    for (const { entry } of this.#articles) {
      if (!this.#verdict.isSound(entry.source)) this.#press.takeBack(entry.source);
    }
  }

  /** Files go out once, however many articles share them; and the publisher's logo with them. */
  #copyFiles(): void {
    const sound = this.#copies.filter(({ source }) => this.#verdict.isSound(source));
    const copies = new Map([...sound, ...this.#logo()].map((copy) => [`${copy.from}\n${copy.to}`, copy]));
    for (const copy of copies.values()) {
      this.#press.copy({ ...copy, from: resolve(this.#options.root, copy.from) });
    }
  }

  #logo(): Copy[] {
    const { site, publisher, articles } = this.#context.publication;
    const { url, encodingFormat = '', contentSize } = publisher.logo ?? {};
    if (url === undefined || contentSize === undefined) return [];
    const to = url.slice(site.url.length).split('/').map(decodeURIComponent).join('/');
    return [{ from: `${articles}/${to}`, to, encodingFormat, contentSize, source: this.#configuration.path }];
  }

  #edition(): Edition {
    const entries = this.#articles
      .filter(({ entry }) => this.#verdict.isSound(entry.source))
      .map(({ entry }) => entry);
    const { publication } = this.#context;
    return makeEdition({
      publication,
      now: this.#options.now,
      entries,
      articleOf: async (entry) => this.#articleOf(entry),
    });
  }

  /** An edition does not hold all bodies: those of the newest are at hand, others are made again. */
  #articleOf(entry: Entry): Article {
    const article = this.#newest.of(entry.source) ?? this.#workOn(entry.source).article;
    if (article?.sourceHash !== entry.sourceHash) {
      throw new OperatorFault(`${entry.source} changed while it was being published: build again`);
    }
    return article;
  }

  async #renderEdition(edition: Edition): Promise<void> {
    const ids = new Map(edition.entries.map((entry) => [entry.id, entry]));
    const urls = new Map(edition.entries.map((entry) => [entry.url, entry]));
    const entries = { byId: (id: string) => ids.get(id), byUrl: (url: string) => urls.get(url) };
    for (const renderer of editionRenderers) {
      for await (const output of renderer.render(edition)) {
        this.#verdict.findInEdition([
          ...checkOutput(output, { configuration: this.#configuration.path }),
          ...checkAgreement(output, entries),
        ]);
        this.#press.print(output);
      }
    }
  }
}

import { relative, resolve } from 'node:path';
import type { Article, Draft, Edition, Entry } from './article.ts';
import { checkAgreement } from './check/agreement.ts';
import { checkBetween, type Placed } from './check/between-articles.ts';
import { checkOutput } from './check/gate.ts';
import { articlesFolder, checkLogo, type LoadedConfiguration, loadConfiguration } from './config.ts';
import type { Copy, Output } from './contracts.ts';
import { crewFor } from './crew.ts';
import { countOf, type Diagnostic, diagnose, inOrder, isError, type Report } from './diagnostic.ts';
import { makeEdition, type State, stateOf } from './edition.ts';
import { manifestOf } from './manifest.ts';
import { Newest } from './newest.ts';
import { OperatorFault } from './operator-fault.ts';
import { countingPress, type Press, storePress } from './press.ts';
import { listSources, readSource } from './project.ts';
import { readerFor } from './read/readers.ts';
import { editionRenderers } from './render/renderers.ts';
import { sidecarPathOf } from './sidecar.ts';
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
  readonly #diagnostics: Diagnostic[];
  readonly #articles: Placed[] = [];
  /** Sources with an error: with --keep-going all of their outputs are taken back. */
  readonly #unsound = new Set<string>();
  readonly #copies: Copy[] = [];
  readonly #newest: Newest;
  #isEditionSound = true;
  #sources = 0;

  constructor(options: BuildOptions, configuration: LoadedConfiguration, press: Press) {
    this.#options = options;
    this.#configuration = configuration;
    this.#press = press;
    this.#context = contextOf(options.root, configuration);
    this.#newest = new Newest(this.#context.publication.feeds.limit);
    this.#diagnostics = [
      ...configuration.diagnostics,
      ...checkLogo(configuration, this.#context.publication),
    ];
  }

  async report(): Promise<Report> {
    await this.#workOnSources();
    this.#find(checkBetween(this.#articles, this.#options.now));
    for (const { entry } of this.#articles)
      if (this.#isUnsound(entry.source)) this.#press.takeBack(entry.source);
    this.#copyFiles();
    const edition = this.#edition();
    if (this.#mayPublish()) await this.#renderEdition(edition);
    this.#refuseEditionFor(this.#press.conflicts().map((conflict) => this.#conflictFound(conflict)));
    const result = this.#mayPublish()
      ? this.#press.run(manifestOf)
      : { written: 0, unchanged: 0, removed: 0, committed: false };
    const diagnostics = this.#chosen(inOrder(this.#diagnostics));
    const counts = {
      errors: countOf('error', diagnostics),
      warnings: countOf('warning', diagnostics),
      infos: countOf('info', diagnostics),
    };
    return {
      diagnostics,
      summary: { ...counts, articles: this.#sources, published: edition.entries.length, ...result },
    };
  }

  /** One source after the other: its outputs go to the press at once, only its entry stays. */
  async #workOnSources(): Promise<void> {
    const { paths, diagnostics } = listSources({
      root: this.#options.root,
      articles: this.#context.publication.articles,
    });
    this.#find(diagnostics);
    this.#sources = paths.length;
    if (paths.length === 0) this.#find([this.#noArticles()]);
    this.#refuseOthers(paths);
    const crew = crewFor(paths.length, this.#options, (path) => this.#workOn(path));
    for await (const each of crew(paths)) this.#take(each);
  }

  #noArticles(): Diagnostic {
    const { articles } = this.#context.publication;
    return diagnose(
      'no-articles',
      { path: articles, line: 1, column: 1 },
      {
        message: `There is no article in ${articles}/`,
        hint: 'Write one, as in ferry.md, or name the folder of the articles in the configuration',
      },
    );
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
    this.#find(diagnostics);
    if (diagnostics.some(isError)) this.#unsound.add(source);
    if (!article || this.#isUnsound(source)) return;
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

  /** Files go out once, however many articles share them; and the publisher's logo with them. */
  #copyFiles(): void {
    const sound = this.#copies.filter(({ source }) => !this.#isUnsound(source));
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
      .filter(({ entry }) => !this.#isUnsound(entry.source))
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
        this.#refuseEditionFor([
          ...checkOutput(output, { configuration: this.#configuration.path }),
          ...checkAgreement(output, entries),
        ]);
        this.#press.print(output);
      }
    }
  }

  #find(diagnostics: Diagnostic[]): void {
    this.#diagnostics.push(...diagnostics);
    for (const { path } of diagnostics.filter(isError)) this.#unsound.add(path);
  }

  /** What is wrong with the edition itself keeps back everything, whatever file it is shown in. */
  #refuseEditionFor(diagnostics: Diagnostic[]): void {
    this.#diagnostics.push(...diagnostics);
    if (diagnostics.some(isError)) this.#isEditionSound = false;
  }

  /** A fault in a sidecar is one of its article. */
  #isUnsound(source: string): boolean {
    const sidecar = sidecarPathOf(source);
    return [source, sidecar, sidecar.replace(/\.yaml$/, '.yml')].some((path) => this.#unsound.has(path));
  }

  /** Errors of articles keep only those back with --keep-going; others keep back everything. */
  #mayPublish(): boolean {
    const errors = this.#diagnostics.filter(isError);
    if (errors.length === 0) return true;
    const ofAll = [this.#configuration.path, this.#context.publication.articles];
    return (
      this.#options.isKeepGoing === true &&
      this.#isEditionSound &&
      !errors.some(({ path }) => ofAll.includes(path))
    );
  }

  #conflictFound({ path, taken }: { path: string; taken?: string }): Diagnostic {
    if (taken !== undefined) {
      return diagnose(
        'output-taken',
        { path: taken, line: 1, column: 1 },
        {
          message: `${path} is made by another source too`,
          hint: 'Give one of the two another address or name',
        },
      );
    }
    const folder = relative(this.#options.root, this.#configuration.output);
    return diagnose(
      'foreign-file',
      { path: `${folder}/${path}`, line: 1, column: 1 },
      {
        message: 'This file is in the way, and Copydesk did not write it',
        hint: 'Move it away, or choose another output folder',
      },
    );
  }

  #chosen(diagnostics: Diagnostic[]): Diagnostic[] {
    const { files } = this.#options;
    return files === undefined
      ? diagnostics
      : diagnostics.filter(({ path }) => files.includes(path) || path === this.#configuration.path);
  }
}

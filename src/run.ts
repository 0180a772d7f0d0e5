import { relative, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Article, Edition, Entry, Place, Pointer } from './article.ts';
import type { RunOptions } from './build-options.ts';
import { checkBetween } from './check/between-articles.ts';
import { checkLogo, checkPortraits, type LoadedConfiguration } from './config.ts';
import type { Copy } from './contracts.ts';
import { type Crew, crewFor } from './crew.ts';
import { openDarkroom } from './darkroom.ts';
import type { Report } from './diagnostic.ts';
import { makeEdition, withoutRows } from './edition.ts';
import { type Opened, Recall, Roll, surveySources, Witnesses } from './ledger.ts';
import { manifestFormat } from './manifest.ts';
import { OperatorFault } from './operator-fault.ts';
import { conflictFound, NOTHING_DONE, type Press } from './press.ts';
import { listSources } from './project.ts';
import type { Proof } from './proof.ts';
import { newCopies, onceEach, ownPictures } from './run/copies.ts';
import { DerivedPictures, isWanted } from './run/derived-pictures.ts';
import { EditionDesk } from './run/edition-desk.ts';
import { EditionSecrets } from './run/edition-secrets.ts';
import { leaveLedger, ledgerFinding } from './run/leave-ledger.ts';
import { Stopwatch } from './stopwatch.ts';
import { type Identity, NO_IDENTITY } from './store/identity.ts';
import { Verdict } from './verdict.ts';
import type { WorkContext } from './worker.ts';

/** What a run works with besides its options. */
export interface RunSetting {
  context: WorkContext;
  press: Press;
  /** What the last build left, and where this one leaves its own. */
  opened: Opened;
  key: string;
  folder: string;
  isReadOnly: boolean;
}

/** An interrupt is heard after so many sources that needed no work. */
const BREATH = 5_000;

/** One run of the pipeline: sources → articles → edition → press. What the last build knows of is not done again. */
export class Run {
  readonly #options: RunOptions;
  readonly #configuration: LoadedConfiguration;
  readonly #setting: RunSetting;
  readonly #verdict: Verdict;
  readonly #roll: Roll;
  readonly #recall: Recall;
  readonly #witnesses = new Witnesses();
  readonly #copies: Copy[] = [];
  readonly #pictures: DerivedPictures;
  readonly #watch = new Stopwatch();
  #crew: Crew | undefined;

  constructor(options: RunOptions, configuration: LoadedConfiguration, setting: RunSetting) {
    this.#options = options;
    this.#configuration = configuration;
    this.#setting = setting;
    this.#roll = new Roll(setting.opened.archive);
    this.#recall = new Recall(setting.opened.ledger, {
      root: options.root,
      output: configuration.output,
      now: options.now,
      withDrafts: options.withDrafts === true,
      lookup: setting.context.lookup,
      startedAt: this.#watch.startedAt,
    });
    this.#pictures = new DerivedPictures({ root: options.root, press: setting.press, recall: this.#recall });
    this.#verdict = new Verdict({
      isKeepGoing: options.isKeepGoing === true,
      ofAll: [configuration.path, setting.context.publication.articles],
    });
    this.#verdict.find([
      ...configuration.diagnostics,
      ...checkLogo(configuration, setting.context.publication),
      ...checkPortraits(configuration, setting.context.publication),
      ...(setting.opened.isBroken
        ? [ledgerFinding(configuration.path, 'What the last build left cannot be used')]
        : []),
    ]);
  }

  async report(): Promise<Report> {
    if (this.#setting.context.publication.images.derive) await openDarkroom();
    try {
      return await this.#report();
    } finally {
      await this.#crew?.end();
    }
  }

  async #report(): Promise<Report> {
    const { press } = this.#setting;
    const verdict = this.#verdict;
    await this.#passSources();
    this.#watch.lap('articles');
    verdict.find(
      checkBetween(this.#roll, { now: this.#options.now, site: this.#setting.context.publication.site }),
    );
    const unsound = this.#unsoundRows();
    const takenBack = unsound.map((row) => this.#roll.path(row));
    press.takeBack(takenBack);
    this.#recall.takeBack(takenBack);
    const firstShared = press.staged?.length ?? 0;
    await this.#copyFiles(unsound);
    const edition = this.#edition(unsound);
    this.#watch.lap('between articles');
    const desk = new EditionDesk(edition, {
      ...this.#setting,
      recall: this.#recall,
      verdict,
      configuration: this.#configuration,
      secrets: new EditionSecrets(this.#roll),
      placesOf: (entry) => this.#placesOf(entry),
    });
    if (verdict.mayPublish()) await desk.render();
    this.#watch.lap('edition');
    const folder = relative(this.#options.root, this.#configuration.output);
    verdict.findInEdition(press.conflicts().map((conflict) => conflictFound(conflict, folder)));
    const { maxWarnings, files } = this.#options;
    verdict.limitWarnings(maxWarnings, { path: this.#configuration.path, ...(files && { files }) });
    const run = verdict.mayPublish() ? press.run(manifestFormat) : NOTHING_DONE;
    this.#watch.lap('press');
    if (run.committed) this.#leaveLedger(firstShared, desk.parts);
    this.#watch.lap('ledger');
    const { diagnostics, counts } = verdict.told(files);
    const published = edition.entries.length;
    const summary = { ...counts, articles: this.#roll.length, published, ...run };
    return { diagnostics, summary, stages: this.#watch.laps };
  }

  /** One source after the other, in order: those that are known as they are, and those to be worked on. */
  async #passSources(): Promise<void> {
    const { root, onProgress } = this.#options;
    const { articles } = this.#setting.context.publication;
    const { paths, sidecars, diagnostics } = listSources({ root, articles });
    this.#verdict.find(diagnostics);
    this.#refuseOthers(paths);
    const roll = this.#recall.roll;
    const survey = surveySources({ root, articles }, { paths, startedAt: this.#watch.startedAt, roll });
    this.#watch.lap('survey');
    const rows = this.#recall.choose(survey, sidecars);
    const open = paths.filter((_, place) => rows[place] === undefined);
    this.#recall.stand(this.#setting.press);
    this.#watch.lap('recall');
    const proofs = this.#setUpCrew(open.length).proofs(open)[Symbol.asyncIterator]();
    let done = 0;
    for (const [place, row] of rows.entries()) {
      if (row === undefined) this.#enrol((await proofs.next()).value, survey.identity(place));
      else this.#keep(row, survey.identity(place));
      if (row === undefined) onProgress?.(++done, open.length);
      else if (place % BREATH === 0) await turn();
    }
    this.#recall.swear(this.#witnesses);
  }

  #setUpCrew(count: number): Crew {
    const { root, now, withDrafts = false } = this.#options;
    const { room } = this.#setting.press;
    const task = { root, configuration: this.#configuration, now, withDrafts, ...(room && { room }) };
    const crew = crewFor(count, task);
    this.#crew = crew;
    return crew;
  }

  /** Somebody who asks about a file wants to hear of it, or that it is none of the articles. */
  #refuseOthers(paths: string[]): void {
    const other = this.#options.files?.find((file) => !paths.includes(file));
    if (other !== undefined) throw new OperatorFault(`"${other}" is not an article of this publication`);
  }

  /** A source that was worked on. Of an unsound one, only what was found stays; what was in another's way is not known again. */
  #enrol(proof: Proof, identity: Identity): void {
    const { press, opened } = this.#setting;
    const { source, blob, docket, diagnostics, facts, copies, hasSecret, printed, asked, sidecar } = proof;
    this.#verdict.find(diagnostics, source);
    const isSound = facts !== undefined && this.#verdict.isSound(source);
    const first = press.staged?.length ?? 0;
    if (isSound) for (const each of printed) press.take(each);
    const prints = { first, count: (press.staged?.length ?? 0) - first };
    const isWhole = !isSound || prints.count === printed.length;
    const row = this.#roll.enrol({
      path: source,
      identity: isWhole ? identity : NO_IDENTITY,
      blob,
      docket: opened.archive.add(docket),
      ...(isSound && { facts }),
      findings: diagnostics.length,
      copies: isSound ? copies : 0,
      hasSecret: isSound && hasSecret,
      prints,
    });
    for (const each of asked) this.#witnesses.note(each, row);
    if (sidecar) this.#witnesses.note(sidecar, row);
    if (isSound && copies > 0) this.#copies.push(...this.#roll.docket(row).copies);
  }

  /** A source that is what it was: what was found then is said again, what was printed stands. */
  #keep(known: number, identity: Identity): void {
    const { press } = this.#setting;
    const first = press.staged?.length ?? 0;
    const expected = this.#recall.keepPrints(known, press);
    const prints = { first, count: (press.staged?.length ?? 0) - first };
    const isWhole = prints.count === expected;
    const row = this.#recall.keepOn(this.#roll, known, {
      identity: isWhole ? identity : NO_IDENTITY,
      prints,
    });
    if (this.#roll.findings(row) === 0) return;
    const { source, diagnostics } = this.#roll.docket(row);
    this.#verdict.find(diagnostics, source);
  }

  /** Articles that others turned out to be at odds with; with --keep-going the others go out without them. */
  #unsoundRows(): number[] {
    const rows: number[] = [];
    if (this.#verdict.isAllSound()) return rows;
    for (let row = 0; row < this.#roll.length; row++) {
      if (this.#roll.isArticle(row) && !this.#verdict.isSound(this.#roll.path(row))) rows.push(row);
    }
    return rows;
  }

  /** Files go out once, however many articles share them; and the publication's own pictures with them. */
  async #copyFiles(unsound: number[]): Promise<void> {
    const { press, context } = this.#setting;
    const isAll = unsound.length > 0 || !press.staged;
    const known = this.#recall.copies(this.#roll, press, { isAll });
    const all = [...known, ...newCopies(this.#copies, press.staged, this.#roll)];
    const sound = all.filter(({ source }) => this.#verdict.isSound(source));
    const each = onceEach([...sound, ...ownPictures(context.publication, this.#configuration.path)]);
    for (const copy of each.filter((copy) => !isWanted(copy))) {
      press.copy({ ...copy, from: resolve(this.#options.root, copy.from) });
    }
    this.#verdict.findInEdition(await this.#pictures.make(each.filter(isWanted)));
  }

  #edition(unsound: number[]): Edition {
    return makeEdition({
      publication: this.#setting.context.publication,
      now: this.#options.now,
      stock: withoutRows(this.#roll, new Set(unsound)),
      articleOf: (entry) => this.#articleOf(entry),
    });
  }

  #placesOf(entry: Entry): Record<Pointer, Place> {
    const row = this.#roll.find(entry.source);
    return row === undefined ? {} : this.#roll.placed(row).places;
  }

  /** An edition does not hold bodies: those that feeds had before are in the archive, others are made again. */
  async #articleOf(entry: Entry): Promise<Article> {
    const row = this.#roll.find(entry.source) ?? -1;
    const kept = this.#roll.article(row);
    if (kept) return kept;
    const article = await this.#crew?.article(entry.source);
    if (article?.sourceHash !== entry.sourceHash) {
      throw new OperatorFault(`${entry.source} changed while it was being published: build again`);
    }
    this.#roll.putArticle(row, article);
    return article;
  }

  /** Leaves for the next build what this one knows. */
  #leaveLedger(firstShared: number, parts: Record<string, string>): void {
    const { opened, key, folder, press, isReadOnly } = this.#setting;
    const { staged } = press;
    const manifest = press.manifest();
    if (isReadOnly || !staged || !manifest) return;
    const found = leaveLedger(folder, this.#configuration.path, () => ({
      key,
      name: opened.name,
      archive: opened.archive,
      roll: this.#roll,
      prints: staged,
      firstShared,
      witnesses: this.#witnesses.sworn(this.#options.root, this.#watch.startedAt),
      parts: { ...this.#recall.keptPictures(), ...this.#pictures.parts, ...parts },
      manifest,
    }));
    this.#verdict.find(found);
  }
}

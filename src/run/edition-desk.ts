import type { Edition, Entries, Entry, Place, Pointer } from '../article.ts';
import { checkAgreement } from '../check/agreement.ts';
import { checkOutput } from '../check/gate.ts';
import type { LoadedConfiguration } from '../config.ts';
import type { EditionPart, Objection, Output } from '../contracts.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import type { Recall } from '../ledger.ts';
import type { Press } from '../press.ts';
import { dryPrinter, EDITION_PRINTER, printerIn } from '../press.ts';
import { editionRenderers } from '../render/renderers.ts';
import { checkOf } from '../store/archive.ts';
import type { Verdict } from '../verdict.ts';
import type { EditionSecrets } from './edition-secrets.ts';

export interface EditionDeskOptions {
  press: Press;
  recall: Recall;
  verdict: Verdict;
  configuration: LoadedConfiguration;
  secrets: EditionSecrets;
  /** The places of an entry's fields. */
  placesOf(entry: Entry): Record<Pointer, Place>;
}

/** Makes the outputs of a whole edition, but those that are made of the same as they were. */
export class EditionDesk {
  /** What each part was made of, by its path. */
  readonly parts: Record<string, string> = {};
  readonly #edition: Edition;
  readonly #options: EditionDeskOptions;

  constructor(edition: Edition, options: EditionDeskOptions) {
    this.#edition = edition;
    this.#options = options;
  }

  async render(): Promise<void> {
    const { press, recall } = this.#options;
    const print = press.room ? printerIn(press.room, EDITION_PRINTER) : dryPrinter;
    for (const renderer of editionRenderers) {
      for (const part of renderer.parts(this.#edition)) {
        const madeOf = String(checkOf(JSON.stringify(part.of)));
        this.parts[part.path] = madeOf;
        if (recall.keepPart(part.path, madeOf, { press })) continue;
        press.take(print(await this.#make(part)));
      }
    }
  }

  async #make(part: EditionPart): Promise<Output> {
    const { verdict, configuration } = this.#options;
    const output = await part.render();
    const found = [
      ...checkOutput(output, { configuration: configuration.path }),
      ...checkAgreement(output, lookupIn(part.about)),
    ];
    found.push(...(await this.#options.secrets.check(output, part.about, this.#edition)));
    found.push(...(part.objections?.() ?? []).map((each) => this.#placed(each)));
    verdict.findInEdition(found);
    if (found.length > 0) delete this.parts[part.path];
    return output;
  }

  #placed({ rule, entry, pointer, ...wording }: Objection): Diagnostic {
    const place = this.#options.placesOf(entry)[pointer];
    return diagnose(rule, place ?? { path: entry.source, line: 1, column: 1 }, wording);
  }
}

function lookupIn(entries: Entries | undefined): {
  byId: (id: string) => Entry | undefined;
  byUrl: (url: string) => Entry | undefined;
} {
  const all = [...(entries ?? [])];
  const ids = new Map(all.map((entry) => [entry.id, entry]));
  const urls = new Map(all.map((entry) => [entry.url, entry]));
  return { byId: (id) => ids.get(id), byUrl: (url) => urls.get(url) };
}

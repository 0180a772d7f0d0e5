import type { Article, Draft } from './article.ts';
import type { BuildOptions } from './build-options.ts';
import { articlesFolder, type LoadedConfiguration, loadConfiguration } from './config.ts';
import { contextOf } from './context.ts';
import type { Output } from './contracts.ts';
import { type Diagnostic, inOrder, type Report } from './diagnostic.ts';
import { BrokenArchive, keyOf, type Opened, openFresh, openLedger } from './ledger.ts';
import { OperatorFault } from './operator-fault.ts';
import { countingPress, type Press, storePress } from './press.ts';
import { isSourcePath, readSource } from './project.ts';
import { Run } from './run.ts';
import { ledgerFolderOf } from './store/working-folder.ts';

/** Publishes: everything is checked first, and with an error anywhere the output stays what it was. */
export async function build(options: BuildOptions): Promise<Report> {
  const { isDryRun = false } = options;
  const configuration = loadConfiguration(options);
  return runOnce(options, configuration, {
    openPress: () => storePress(configuration.output, { isDryRun }),
    isReadOnly: isDryRun,
  });
}

/** All of a build but writing. */
export async function check(options: BuildOptions): Promise<Report> {
  return runOnce(options, loadConfiguration(options), { openPress: () => countingPress(), isReadOnly: true });
}

/** One article at each stage: what a reader made of it, what was admitted, what would be published. */
export async function inspect(options: BuildOptions, file: string): Promise<Inspection> {
  const { work } = await import('./worker.ts');
  const configuration = loadConfiguration(options);
  if (!isSourcePath(file)) throw new OperatorFault(`"${file}" is not an article`);
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

interface Setting {
  openPress: () => Press;
  isReadOnly: boolean;
  /** Did what the last build left turn out to be broken? */
  isBroken?: true;
}

/** Runs with what the last build left, and a second time without it where that turns out to be broken. */
async function runOnce(
  options: BuildOptions,
  configuration: LoadedConfiguration,
  setting: Setting,
): Promise<Report> {
  try {
    return await runWith(options, configuration, setting);
  } catch (fault) {
    if (!(fault instanceof BrokenArchive)) throw fault;
    return runWith({ ...options, isForced: true }, configuration, { ...setting, isBroken: true });
  }
}

async function runWith(
  options: BuildOptions,
  configuration: LoadedConfiguration,
  { openPress, isReadOnly, isBroken }: Setting,
): Promise<Report> {
  const press = openPress();
  let opened: Opened | undefined;
  try {
    const context = contextOf(options.root, configuration);
    const folder = ledgerFolderOf(configuration.output);
    const key = keyOf([context.publication, configuration.path, options.withDrafts === true]);
    const found = options.isForced ? openFresh(folder, isReadOnly) : openLedger(folder, { key, isReadOnly });
    opened = { ...found, ...(isBroken && { isBroken }) };
    return await new Run(options, configuration, {
      context,
      press,
      opened,
      key,
      folder,
      isReadOnly,
    }).report();
  } finally {
    opened?.archive.close();
    press.close();
  }
}

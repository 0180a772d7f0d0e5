import type { Article } from './article.ts';
import { configurationOf, publicationOf } from './config.ts';
import type { FileLookup, Output } from './contracts.ts';
import { type Diagnostic, inOrder } from './diagnostic.ts';
import type { Configuration } from './generated/configuration.ts';
import { isSourcePath } from './project.ts';
import { work } from './worker.ts';

/** What an article became: findings, and without an error the article and its files. */
export interface Passed {
  diagnostics: Diagnostic[];
  article?: Article;
  outputs: Output[];
}

export interface DeskOptions {
  /** Answers for the files beside an article, by path relative to the publication; by default there are none. */
  lookup?: FileLookup;
}

/** A copy desk without a disk: takes one article at a time, as a CMS or an editor has it in memory. */
export interface Desk {
  /** Passes an article. The path says which reader takes it, as in `articles/ferry.md`. */
  pass(path: string, text: string | Uint8Array): Passed;
}

/** Opens a desk for a publication. Throws an OperatorFault with diagnostics where the configuration is not valid. */
export function openDesk(configuration: Configuration, { lookup = () => undefined }: DeskOptions = {}): Desk {
  const loaded = configurationOf(configuration);
  const context = {
    publication: publicationOf(loaded, lookup),
    configuration: loaded.path,
    lookup,
    isSource: isSourcePath,
  };
  return {
    pass: (path, text) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      const { diagnostics, article, outputs } = work({ path, bytes }, context);
      return { diagnostics: inOrder(diagnostics), ...(article && { article }), outputs };
    },
  };
}

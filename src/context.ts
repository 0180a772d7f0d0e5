import { articlesFolder, type LoadedConfiguration, publicationOf } from './config.ts';
import { fileLookup, isSourcePath } from './project.ts';
import type { WorkContext } from './worker.ts';

/** What every source of a publication on disk is worked on with. */
export function contextOf(root: string, configuration: LoadedConfiguration): WorkContext {
  const lookup = fileLookup({ root, articles: articlesFolder(configuration) });
  return {
    publication: publicationOf(configuration, lookup),
    configuration: configuration.path,
    lookup,
    isSource: isSourcePath,
  };
}

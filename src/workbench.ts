import { articlesFolder, type LoadedConfiguration, publicationOf } from './config.ts';
import { fileLookup, isSourcePath, readSource } from './project.ts';
import { inPlainWords, StoreFault } from './store/store-fault.ts';
import { unreadable, type Work, type WorkContext, work } from './worker.ts';

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

/** Works on a file of the publication. What the disk refuses is a finding about the file. */
export function workOnFile(root: string, path: string, context: WorkContext): Work {
  try {
    return work(
      inPlainWords(path, () => readSource({ root, articles: context.publication.articles }, path)),
      context,
    );
  } catch (fault) {
    if (fault instanceof StoreFault) return unreadable(path, fault.message);
    throw fault;
  }
}

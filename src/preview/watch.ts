import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What people write while they look at the preview. Absolute paths. */
export interface Watched {
  articles: string;
  configuration: string;
}

/** Editors write a file in several steps, and people save several files at once: one build is enough for that. */
const REST_MS = 100;

/**
 * Calls back when somebody changed an article, a file beside it or the configuration, once they rest; `onBlind` where
 * the system cannot tell of changes.
 */
export function watchSources(
  { articles, configuration }: Watched,
  { onChange, onBlind }: { onChange: () => void; onBlind: (reason: string) => void },
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, REST_MS);
  };
  const name = basename(configuration);
  const watchers: FSWatcher[] = [];
  const open = (folder: string, isRecursive: boolean, isOfUse: (file: string | null) => boolean) => {
    try {
      const watcher = watch(folder, { recursive: isRecursive }, (_event, file) => isOfUse(file) && soon());
      watcher.on('error', ({ message }) => onBlind(message));
      watchers.push(watcher);
    } catch (fault) {
      onBlind(fault instanceof Error ? fault.message : String(fault));
    }
  };
  open(articles, true, () => true);
  open(dirname(configuration), false, (file) => file === name);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

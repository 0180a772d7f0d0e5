import { watch } from 'chokidar';

/** What hears of changes. */
export interface Listeners {
  onChange: () => void;
  /** The system cannot tell of changes any more, for this reason. */
  onBlind: (reason: string) => void;
}

/** Editors write a file in several steps, and people save several files at once: one build is enough for that. */
const REST_MS = 100;

/**
 * Calls back when somebody changed something at these paths (files, and folders with all in them), once they rest.
 * Resolves when it sees everything.
 */
export async function watchSources(paths: string[], { onChange, onBlind }: Listeners): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(paths, { ignoreInitial: true })
    .on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, REST_MS);
    })
    .on('error', (fault) => onBlind(fault instanceof Error ? fault.message : String(fault)));
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
}

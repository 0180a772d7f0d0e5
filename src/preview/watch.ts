import { resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** What is watched: files, and folders with all in them, that lie below one folder. Absolute paths. */
export interface Watched {
  /** Whatever is deleted in here and made again is seen again. */
  root: string;
  paths: string[];
}

/** What hears of changes. */
export interface Listeners {
  onChange: () => void;
  /** The system cannot tell of changes any more, for this reason. */
  onBlind: (reason: string) => void;
}

/** Looks after the sources of a publication. */
export interface Watch {
  /** From now on these are watched; resolves when all of them are seen. */
  renew(watched: Watched): Promise<void>;
  close(): Promise<void>;
}

type Watcher = ReturnType<typeof watch>;

/** Editors write a file in several steps, and people save several files at once: one build is enough for that. */
const REST_MS = 100;

/**
 * Calls back when somebody changed something at these paths, once they rest. The folder around them is watched with all
 * but them left out: a watch on a file alone ends when the file is deleted. Resolves when it sees everything.
 */
export async function watchSources(watched: Watched, listeners: Listeners): Promise<Watch> {
  let timer: NodeJS.Timeout | undefined;
  const onAny = () => {
    clearTimeout(timer);
    timer = setTimeout(listeners.onChange, REST_MS);
  };
  let now = watched;
  let watcher = await open(watched, { ...listeners, onChange: onAny });
  return {
    renew: async (next) => {
      if (isSame(now, next)) return;
      const before = watcher;
      watcher = await open(next, { ...listeners, onChange: onAny });
      now = next;
      await before.close();
    },
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

async function open({ root, paths }: Watched, { onChange, onBlind }: Listeners): Promise<Watcher> {
  const wanted = paths.map((path) => resolve(path));
  const watcher = watch(root, { ignoreInitial: true, ignored: (path) => !isNear(resolve(path), wanted) })
    .on('all', onChange)
    .on('error', (fault) => onBlind(fault instanceof Error ? fault.message : String(fault)));
  await new Promise<void>((done) => {
    watcher.once('ready', done);
  });
  return watcher;
}

/** Is it one of the paths, something in one of them, or a folder on the way to one? */
function isNear(path: string, wanted: string[]): boolean {
  return wanted.some((each) => isWithin(path, each) || isWithin(each, path));
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

function isSame(one: Watched, other: Watched): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { WriteStream } from 'node:tty';

/** Who waits less than this long needs to be told nothing. */
const PATIENCE_MS = 1_000;
const PAUSE_MS = 100;

/** Tells on a terminal how far the work is, in one line that goes when it is done. */
export function progressOn(terminal: WriteStream): (done: number, total: number) => void {
  const begun = performance.now();
  let told = begun + PATIENCE_MS - PAUSE_MS;
  return (done, total) => {
    const now = performance.now();
    const isShown = now - begun > PATIENCE_MS;
    if (isShown && done === total) terminal.write('\r\x1b[K');
    if (done === total || now - told < PAUSE_MS) return;
    told = now;
    terminal.write(`\r\x1b[K${done} of ${total} articles (${Math.floor((done / total) * 100)} %)`);
  };
}

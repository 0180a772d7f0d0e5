/** Names that one printer may use: its numbers begin at so many times its own number. */
const NAMES_EACH = 1_000_000_000;

/** Who prints at the same time as others has a folder of its own in the stage: no printer waits for another's files. */
export function stageFolderOf(printer: number): string {
  return printer === 0 ? '' : `${printer}/`;
}

/** The name in the stage of a printer's n-th file. */
export function stageName(printer: number, count: number): string {
  return `${stageFolderOf(printer)}file-${count}`;
}

/** A name as one number, for a column. */
export function numberOfName(name: string): number {
  const [count = '', printer = '0'] = name.replace('file-', '').split('/').reverse();
  return Number(printer) * NAMES_EACH + Number(count);
}

export function nameOfNumber(number: number): string {
  return stageName(Math.floor(number / NAMES_EACH), number % NAMES_EACH);
}

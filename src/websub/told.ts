import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What each hub was told last: by its address, the SHA-256 of each feed by its path under the output. */
export type Told = Record<string, Record<string, string>>;

/** What was told, as the last run left it; nothing where there is no such file, or it is no such file. */
export function loadTold(path: string): Told {
  if (!existsSync(path)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isTold(value) ? value : {};
  } catch {
    return {};
  }
}

/** Writes it whole or not at all. */
export function saveTold(path: string, told: Told): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.draft`, `${JSON.stringify(told, null, 2)}\n`);
  renameSync(`${path}.draft`, path);
}

function isTold(value: unknown): value is Told {
  return isRecord(value) && Object.values(value).every((each) => isRecord(each) && holdsTexts(each));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsTexts(record: Record<string, unknown>): boolean {
  return Object.values(record).every((each) => typeof each === 'string');
}

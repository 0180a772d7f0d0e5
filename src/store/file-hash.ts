import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const chunkSize = 1 << 20;

/** SHA-256 in hexadecimal. */
export function hashOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** SHA-256 of a file in hexadecimal, and its size in bytes; read in pieces, so that a film does not fill the memory. */
export function hashOfFile(path: string): { contentSize: number; sha256: string } {
  const file = openSync(path, 'r');
  try {
    return hashOfOpenFile(file);
  } finally {
    closeSync(file);
  }
}

function hashOfOpenFile(file: number): { contentSize: number; sha256: string } {
  const whole = createHash('sha256');
  const chunk = Buffer.allocUnsafe(chunkSize);
  let contentSize = 0;
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    whole.update(chunk.subarray(0, size));
    contentSize += size;
  }
  return { contentSize, sha256: whole.digest('hex') };
}

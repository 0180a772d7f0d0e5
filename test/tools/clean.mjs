// Stale files in lib/ must not survive a rename: a deleted source would go on being imported.
import { rmSync } from 'node:fs';

rmSync(new URL('../../lib', import.meta.url), { recursive: true, force: true });

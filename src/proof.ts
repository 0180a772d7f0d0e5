import type { Article } from './article.ts';
import type { LoadedConfiguration } from './config.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Answer, EntryFacts } from './ledger.ts';
import type { Landed, PressRoom } from './store/store.ts';

/** What became of a source: its docket as text, and what went to print. Plain data, so that it can cross a thread. */
export interface Proof {
  source: string;
  /** The id that Git has for the source's bytes. */
  blob: string;
  docket: string;
  diagnostics: Diagnostic[];
  facts?: EntryFacts;
  copies: number;
  hasSecret: boolean;
  printed: Landed[];
  asked: Answer[];
  /** The sidecar that was read with it, and its blob. */
  sidecar?: { path: string; blob: string };
}

/** What a thread needs to set up its own workbench: plain data, as everything that crosses. */
export interface ThreadTask {
  root: string;
  configuration: LoadedConfiguration;
  now: string;
  withDrafts: boolean;
  /** Where to print; without it nothing is printed. */
  room?: PressRoom;
}

/** The task of one thread of several, which are counted from 1. */
export type NumberedTask = ThreadTask & { number: number };

export type ThreadQuestion = { proofs: string[] } | { article: string };

/** A thread's answer, or what ended the work: what the operator must put right (an error's class does not cross), or a fault. */
export type ThreadAnswer =
  | { proofs: Proof[] }
  | { article: Article | undefined }
  | { refusal: string }
  | { fault: unknown };

/**
 * Copydesk for other programs: the same pipeline as the command line.
 *
 * - `build` and `check` work on a publication's folder and give a report.
 * - `openDesk` works on one article at a time, without a disk.
 */
export type {
  Access,
  Article,
  Attachment,
  Author,
  Body,
  Channel,
  ChannelKind,
  Correction,
  Draft,
  Edition,
  Entry,
  Image,
  Kind,
  Media,
  Place,
  Pointer,
  Publication,
  Section,
  Site,
} from './article.ts';
export { build, check, type Inspection, inspect } from './build.ts';
export type { BuildOptions } from './build-options.ts';
export { catalogue, type RuleEntry, type RuleName, type Severity } from './catalogue.ts';
export type {
  ArticleRenderer,
  EditionRenderer,
  FileFacts,
  FileLookup,
  Output,
  Reader,
  Rule,
  Source,
} from './contracts.ts';
export type { Desk, DeskOptions, Passed } from './desk.ts';
export { openDesk } from './desk.ts';
export type { Diagnostic, Report, Summary } from './diagnostic.ts';
export type { Configuration } from './generated/configuration.ts';
export { OperatorFault } from './operator-fault.ts';

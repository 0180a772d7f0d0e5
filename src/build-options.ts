/** What one run of the pipeline needs to know. */
export interface RunOptions {
  /** The publication's folder, absolute: sources and findings are named relative to it. */
  root: string;
  /** The moment of the edition, RFC 3339. */
  now: string;
  /** Publish the sound articles although others have errors. */
  isKeepGoing?: boolean;
  /** More warnings than this are an error of their own. */
  maxWarnings?: number;
  /** Make pages of drafts and of what is not yet due, listed nowhere. */
  withDrafts?: boolean;
  /** Report on these files alone (relative to the root). */
  files?: string[];
  /** Hears how far the work on the sources is. */
  onProgress?: (done: number, total: number) => void;
}

/** The same with what a command decides before the run. */
export interface BuildOptions extends RunOptions {
  /** The configuration, absolute; by default copydesk.config.json in the root. */
  configPath?: string;
  /** Folder to publish into, absolute; by default what the configuration says. */
  out?: string;
  /** Address of the site, instead of the configuration's; with it there need be no configuration. */
  siteUrl?: string;
  /** Do all but write. */
  isDryRun?: boolean;
  /** Do everything anew, whatever an earlier build left. */
  isForced?: boolean;
}

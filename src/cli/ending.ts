/**
 * How a run ends: as wished; with an error in the content; with a wrong call, configuration or disk; by a fault of
 * Copydesk itself; or interrupted. main.ts holds the exit status of each.
 */
export type Ending = 'fine' | 'content' | 'usage' | 'fault' | 'interrupted';

/** A command tells its ending by this; without a call it ended as wished. */
export type End = (ending: Ending) => void;

/** How long a stage took, in milliseconds. */
export interface Lap {
  stage: string;
  milliseconds: number;
}

/** Times the stages of a run, one after the other. */
export class Stopwatch {
  readonly laps: Lap[] = [];
  /** When the run began, in milliseconds since 1970: files that changed later may still be in change. */
  readonly startedAt = Date.now();
  #since = performance.now();

  /** Ends a stage that began when the one before it ended. */
  lap(stage: string): void {
    const now = performance.now();
    this.laps.push({ stage, milliseconds: now - this.#since });
    this.#since = now;
  }
}

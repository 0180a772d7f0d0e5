import { withoutAbsent } from '../../absent.ts';
import type { Body, Entry, Update } from '../../article.ts';
import { compareInstants } from '../../dates.ts';
import type { ToldUpdate } from '../live.ts';
import { type Desk, report } from '../shapes.ts';

type Coverage = Pick<Entry, 'coverageStartTime' | 'coverageEndTime'>;

/** The updates with their stories and addresses. A fact of one of them has the place of its heading. */
export function updatesAt(desk: Desk, page: string, told: ToldUpdate[], bodies: Body[]): Update[] {
  return told.map(({ story: _, place, ...update }, index) => {
    desk.origin.values[`/liveBlogUpdate/${index}`] = place;
    const body = bodies[index] ?? { html: '', text: '', links: [], images: [] };
    return { ...update, url: `${page}#${encodeURIComponent(update.id)}`, body };
  });
}

/** When the coverage began and ended: as written, else it began with the first update. */
export function coverageOf(
  desk: Desk,
  { coverageStartTime, coverageEndTime }: Coverage,
  updates: Update[],
): Coverage {
  const [newest, oldest] = [updates[0], updates.at(-1)];
  const start = coverageStartTime ?? oldest?.datePublished;
  if (start !== undefined && oldest && compareInstants(start, oldest.datePublished) > 0) {
    reportCoverage(
      desk,
      '/coverageStartTime',
      `The coverage began (${start}) after its first update (${oldest.datePublished})`,
    );
  }
  const last = newest?.datePublished ?? start;
  if (coverageEndTime !== undefined && last !== undefined && compareInstants(coverageEndTime, last) < 0) {
    reportCoverage(
      desk,
      '/coverageEndTime',
      `The coverage ended (${coverageEndTime}) before its last update (${last})`,
    );
  }
  return withoutAbsent<Coverage>({ coverageStartTime: start, coverageEndTime });
}

function reportCoverage(desk: Desk, pointer: string, message: string): void {
  report(desk, 'coverage-time-wrong', pointer, {
    message,
    hint: 'Correct the time, or leave it out: the coverage begins with the first update and goes on until somebody says that it ended',
  });
}

import type { Issue, Story } from './issue.ts';

/**
 * An issue whose documents all have no more bytes than the limit: without the oldest stories, and where these must stay,
 * with their summaries alone. One story that is larger by itself goes out with its summary.
 */
export function fitted(
  issue: Issue,
  limit: number,
  options: { least: number; sizeOf(issue: Issue): number },
): Issue {
  const { stories } = issue;
  const isFit = (some: Story[]) => options.sizeOf({ ...issue, stories: some }) <= limit;
  if (isFit(stories)) return issue;
  const least = Math.min(stories.length, Math.max(1, options.least));
  const count = most(least, stories.length, (few) => isFit(stories.slice(0, few)));
  const kept = stories.slice(0, count);
  if (count > least || isFit(kept)) return { ...issue, stories: kept };
  const whole = most(0, count, (few) => isFit(summarised(kept, few)));
  return { ...issue, stories: summarised(kept, whole) };
}

/** The first stories are whole, of the others there are summaries. */
function summarised(stories: Story[], whole: number): Story[] {
  return stories.map((story, index) => (index < whole ? story : { ...story, content: '' }));
}

/** The largest number in a range for which something holds, or its least; what holds for one holds for all below. */
function most(from: number, to: number, holds: (count: number) => boolean): number {
  let [least, greatest] = [from, to];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (holds(middle)) least = middle;
    else greatest = middle - 1;
  }
  return least;
}

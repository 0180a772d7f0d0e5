import type { RuleEntry } from './entry.ts';

const SCHEMA_ORG = 'schema.org, LiveBlogPosting, https://schema.org/LiveBlogPosting';

/** Rules about live blogs and their updates. */
export const liveRules = {
  'live-without-updates': {
    severity: 'warning',
    title: 'A live blog has no updates',
    reason:
      'A live blog is its updates, each with a time of its own. Copydesk finds them by headings that begin with a time, and readers who come for news would find none.',
    source: SCHEMA_ORG,
    example: {
      bad: 'kind: live\n\nThe ferry left at 14:05.',
      good: 'kind: live\n\n## 14:05 Ferry leaves the dock',
    },
  },
  'live-restricted': {
    severity: 'error',
    title: 'A live blog is restricted',
    reason:
      'An update has an address, a time and a text of its own, and a marker in the file would cut between them by chance. Copydesk does not guess which of them are free.',
    example: { bad: 'kind: live\naccess: subscription', good: 'kind: live\naccess: free' },
  },
  'update-without-time': {
    severity: 'error',
    title: 'A heading between updates has no time',
    reason:
      'Taken as part of the update above it, the text under it would have the time of another. Only its author knows when it was posted.',
    source: SCHEMA_ORG,
    example: { bad: '## Ferry leaves the dock', good: '## 14:05 Ferry leaves the dock' },
  },
  'update-day-unclear': {
    severity: 'error',
    title: 'The day of an update is not clear',
    reason:
      '23:50 and then 00:10 are ten minutes where the newest update is last, and nearly a day where it is first. With two such times alone nothing tells which of the two is meant.',
    example: { bad: '## 23:50 …\n## 00:10 …', good: '## 2026-03-09 23:50 …\n## 2026-03-10 00:10 …' },
  },
  'update-out-of-order': {
    severity: 'warning',
    title: 'An update stands out of order',
    reason:
      'Updates stand newest first or oldest first, and one that does neither mostly has a mistyped time. The page sorts them by their times.',
    example: { bad: '## 14:05 …\n## 13:10 …\n## 14:20 …', good: '## 14:05 …\n## 14:10 …\n## 14:20 …' },
  },
  'update-twice': {
    severity: 'error',
    title: 'Two updates have one id or one time',
    reason:
      'A link to an update leads to its id, and an id belongs to one place on the page. Without one of its own, an update has an id made from its time.',
    source: 'HTML, the id attribute, https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute',
    example: {
      bad: '## 14:05 … {#ferry}\n## 14:20 … {#ferry}',
      good: '## 14:05 … {#ferry}\n## 14:20 … {#strike}',
    },
  },
  'update-in-future': {
    severity: 'error',
    title: 'An update lies in the future',
    reason:
      'What has not happened cannot be reported, and an update that is to wait must not be read before. Mostly its day or the time zone is wrong.',
    source:
      'Google, publication dates (no future dates), https://developers.google.com/search/docs/appearance/publication-dates',
    example: { bad: '## 2062-03-09 14:05 …', good: '## 2026-03-09 14:05 …' },
  },
  'update-without-headline': {
    severity: 'info',
    title: 'An update has no headline',
    reason:
      'Search engines and readers who share an update name it by its headline. Without one its beginning serves, as far as there is room.',
    source: `guardian/frontend #22411, https://github.com/guardian/frontend/pull/22411; ${SCHEMA_ORG}`,
    example: { bad: '## 14:05', good: '## 14:05 Ferry leaves the dock' },
  },
  'coverage-time-wrong': {
    severity: 'warning',
    title: 'The coverage ends before its last update or begins after its first',
    reason:
      'Search engines show a story as live between the two times. Updates outside of them contradict that, so one of the times is wrong.',
    source: SCHEMA_ORG,
    example: {
      bad: 'coverageEndTime: 2026-03-09T14:00\n\n## 14:05 …',
      good: 'coverageEndTime: 2026-03-09T18:00\n\n## 14:05 …',
    },
  },
  'coverage-without-live': {
    severity: 'warning',
    title: 'A story that is no live blog has times of coverage',
    reason:
      'Only live blogs have a beginning and an end of coverage. Mostly the line "kind: live" is missing, and without it no heading is an update.',
    source: SCHEMA_ORG,
    example: {
      bad: 'coverageStartTime: 2026-03-09T08:00',
      good: 'kind: live\ncoverageStartTime: 2026-03-09T08:00',
    },
  },
} satisfies Record<string, RuleEntry>;

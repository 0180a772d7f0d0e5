import { withoutAbsent } from '../absent.ts';
import type { Status, Withdrawal, Written } from '../article.ts';
import {
  type Desk,
  isMap,
  readMap,
  readMoment,
  readText,
  readWord,
  readYesNo,
  report,
  saysNo,
  saysYes,
} from './shapes.ts';

const STATUS_SYNONYMS = new Map<string, Status>(
  Object.entries({
    published: 'ready',
    publish: 'ready',
    live: 'ready',
    public: 'ready',
    scheduled: 'ready',
    future: 'ready',
    final: 'ready',
    approved: 'ready',
    usable: 'ready',
    pending: 'draft',
    private: 'draft',
    hidden: 'draft',
    review: 'draft',
    'in review': 'draft',
    'in progress': 'draft',
    'auto draft': 'draft',
    inherit: 'draft',
    'on hold': 'draft',
    hold: 'draft',
    withheld: 'draft',
    spiked: 'draft',
    trash: 'draft',
    removed: 'withdrawn',
    deleted: 'withdrawn',
    unpublished: 'withdrawn',
    canceled: 'withdrawn',
    cancelled: 'withdrawn',
  }),
);

/** What the fields say about publishing the story, and about taking it back. */
export interface Standing {
  status: Status;
  withdrawn?: Withdrawal;
}

/** When in doubt it is a draft: one field that says so is enough, and so is one that cannot be read. */
export function readStatus(
  desk: Desk,
  fields: Record<string, Written>,
  { isRetracted }: { isRetracted: boolean },
): Standing {
  const { draft, published, status } = fields;
  const word =
    status === undefined
      ? 'ready'
      : readWord(desk, '/status', status, {
          words: ['draft', 'ready', 'withdrawn'] as const,
          synonyms: RETRACTED.test(String(status)) ? retracted(desk, isRetracted) : STATUS_SYNONYMS,
        });
  const isDraft = draft === undefined ? false : readYesNo(desk, '/draft', draft);
  const isPublished = published === undefined ? true : readYesNo(desk, '/published', published);
  const withdrawal = readWithdrawal(desk, fields['withdrawn']);
  const isHeld = isDraft !== false || isPublished !== true || word === undefined || word === 'draft';
  const isTakenBack = withdrawal !== undefined && withdrawal.date === undefined;
  return {
    status: isHeld ? 'draft' : isTakenBack ? 'withdrawn' : word,
    ...(withdrawal && { withdrawn: withdrawal }),
  };
}

/** `true`, `no`, a moment, or a map of moment and reason. Without a moment that can be read it is taken back at once. */
function readWithdrawal(desk: Desk, value: Written | undefined): Withdrawal | undefined {
  if (value === undefined || value === '' || saysNo(value)) return undefined;
  if (saysYes(value)) return {};
  if (!isMap(value)) return withoutAbsent<Withdrawal>({ date: readMoment(desk, '/withdrawn', value) });
  const read = readMap(desk, '/withdrawn', value);
  return withoutAbsent<Withdrawal>({ date: read('date', readMoment), reason: read('reason', readText) });
}

const RETRACTED = /^\s*retract(?:ed|ion)\s*$/i;

/** The page of a retracted story stays, with the notice on it; without a notice there is nothing to leave. */
function retracted(desk: Desk, isRetracted: boolean): Map<string, Status> {
  if (!isRetracted) {
    report(desk, 'retraction-without-notice', '/status', {
      message: 'The story is retracted, but nothing says why: its page is taken down',
      hint: 'Add a line "retraction: 2026-03-09: …" with the reason to leave the page with a notice, or write "withdrawn"',
    });
  }
  const status = isRetracted ? 'ready' : 'withdrawn';
  return new Map<string, Status>([
    ['retracted', status],
    ['retraction', status],
  ]);
}

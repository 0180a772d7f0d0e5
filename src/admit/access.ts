import type { Access } from '../article.ts';
import { hasMarker } from '../body/restricted-part.ts';
import type { NamedDraft } from '../naming.ts';
import { type Desk, readWord, readYesNo, report } from './shapes.ts';

const ACCESS_SYNONYMS = new Map<string, Access>(
  Object.entries({
    public: 'free',
    open: 'free',
    all: 'free',
    everyone: 'free',
    members: 'registration',
    'members only': 'registration',
    registered: 'registration',
    login: 'registration',
    'login required': 'registration',
    paid: 'subscription',
    premium: 'subscription',
    metered: 'subscription',
    subscriber: 'subscription',
    subscribers: 'subscription',
    'subscriber only': 'subscription',
    'subscribers only': 'subscription',
    tiers: 'subscription',
    paywall: 'subscription',
  }),
);

/** Who may read all of it. A word that is not known restricts the story: when in doubt nothing gets out. */
export function readAccess(desk: Desk, { fields, body }: NamedDraft): Access {
  const { access: written, isAccessibleForFree } = fields;
  const words = ['free', 'registration', 'subscription'] as const;
  if (written === undefined && isAccessibleForFree === undefined && hasMarker(body)) return markedOnly(desk);
  const word =
    written === undefined ? 'free' : readWord(desk, '/access', written, { words, synonyms: ACCESS_SYNONYMS });
  const isFree =
    isAccessibleForFree === undefined ? true : readYesNo(desk, '/isAccessibleForFree', isAccessibleForFree);
  const access = word === 'free' && isFree !== true ? 'subscription' : (word ?? 'subscription');
  if (access !== 'free' && !hasMarker(body)) {
    report(desk, 'restricted-without-marker', written === undefined ? '/isAccessibleForFree' : '/access', {
      message: 'The story does not say where its free part ends: nothing of it is free',
      hint: 'Put <!--members-only--> on a line of its own where the free part ends',
    });
  }
  return access;
}

/** Somebody who marked where the free part ends meant it to end. */
function markedOnly(desk: Desk): Access {
  report(desk, 'marker-without-access', '', {
    message:
      'The story says where its free part ends, but not that it is restricted: what follows is held back',
    hint: 'Add a line "access: subscription", or "access: free" to publish all of it',
  });
  return 'subscription';
}

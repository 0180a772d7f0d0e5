import { PROVEN_OF_FEEDS, UNPROVEN_OF_FEEDS } from './rule-book-of-feeds.ts';

/** A test that a rule holds: its file under test/, and words of its title or text. */
export type Proof = [file: string, words: string];

/** A rule of the rule book that the build can check: what a sound output looks like, and what is found of an unsound one. */
export interface ProvenRule {
  says: string;
  passing: Proof;
  failing: Proof;
}

const GOOGLE = 'standards/google-rules.test.ts';
const SCHEMA = 'standards/rule-book.test.ts';
const HEAD = 'render/pages-head.test.ts';
const PAYWALL = 'paywall.test.ts';
const LIVE = 'admit/live.test.ts';
const CORRECTIONS = 'admit/corrections.test.ts';
const VOCABULARY = 'standards/schema-org.test.ts';

/** A rule that a schema or the build itself checks, by its id in the rule book. */
export const PROVEN: Record<string, ProvenRule> = {
  'GA-01': { says: 'an article type', passing: [GOOGLE, '(GA-01)'], failing: [SCHEMA, "'GA-01'"] },
  'GA-03': {
    says: 'a concise headline',
    passing: [GOOGLE, '(GA-03)'],
    failing: ['bad/headline-long.md', 'headline-long'],
  },
  'GA-04': {
    says: 'pictures of the story',
    passing: [GOOGLE, 'GA-04'],
    failing: ['bad/logo-as-image.md', 'logo-as-image'],
  },
  'GA-06': {
    says: 'large pictures',
    passing: [GOOGLE, '(GA-06)'],
    failing: ['bad/image-small.md', 'image-small'],
  },
  'GA-07': { says: 'dates with offsets', passing: [GOOGLE, 'GA-07'], failing: [SCHEMA, "'GA-07'"] },
  'GA-08': {
    says: 'authors with pages',
    passing: [GOOGLE, 'GA-08'],
    failing: ['bad/author-without-page.md', 'author-without-page'],
  },
  'GA-11': {
    says: 'paywall markup',
    passing: [GOOGLE, 'PW-02 to PW-06'],
    failing: ['bad/restricted-without-marker.md', 'restricted-without-marker'],
  },
  'AU-01': {
    says: 'all authors of the page',
    passing: [GOOGLE, '(AU-01)'],
    failing: ['bad.test.ts', 'when it tells another fact than the rest'],
  },
  'AU-02': {
    says: 'one author in one name',
    passing: [GOOGLE, 'AU-02'],
    failing: ['bad/author-holds-several.md', 'author-holds-several'],
  },
  'AU-03': { says: 'valid addresses of authors', passing: [GOOGLE, 'AU-03'], failing: [SCHEMA, "'AU-03'"] },
  'AU-04': {
    says: 'the name alone',
    passing: [GOOGLE, 'AU-04'],
    failing: ['bad/author-name-not-plain.md', 'author-name-not-plain'],
  },
  'AU-05': {
    says: 'persons and organisations',
    passing: [GOOGLE, 'AU-05'],
    failing: ['bad/author-of-staff.md', 'author-name-not-plain'],
  },
  'GD-01': {
    says: 'the right zone',
    passing: [GOOGLE, 'GD-01'],
    failing: ['bad/skipped-local-time.md', 'skipped-local-time'],
  },
  'GD-02': {
    says: 'the date that readers see',
    passing: [GOOGLE, '(GD-02)'],
    failing: ['bad.test.ts', 'dateModified'],
  },
  'GD-03': {
    says: 'no date ahead',
    passing: [GOOGLE, 'GD-03'],
    failing: ['bad/modified-in-future.md', 'modified-in-future'],
  },
  'GI-01': {
    says: 'large previews',
    passing: [HEAD, 'chooses the card by the size'],
    failing: ['bad/image-small.md', 'image-small'],
  },
  'GI-02': {
    says: 'no logo for a picture',
    passing: [GOOGLE, 'GI-02'],
    failing: ['bad/logo-as-image.md', 'logo-as-image'],
  },
  'GI-03': {
    says: 'robots of a valid form',
    passing: [HEAD, '(GI-03, Open Graph)'],
    failing: ['bad/invalid-date.md', 'invalid-date'],
  },
  'GI-04': {
    says: 'licences by address',
    passing: ['standards/identity-and-addresses.test.ts', 'are what a licence becomes'],
    failing: [SCHEMA, "'GI-04'"],
  },
  'GO-01': {
    says: 'a logo of 112 pixels',
    passing: [GOOGLE, '(GO-01)'],
    failing: ['bad.test.ts', 'logo-small'],
  },
  'GC-01': {
    says: 'republished stories',
    passing: [HEAD, 'https://elsewhere.example/ferry/'],
    failing: ['bad/syndicated-and-listed.md', 'syndicated-and-listed'],
  },
  'JL-01': {
    says: 'escaped once',
    passing: ['standards/any-text.test.ts', 'parses back to the graph'],
    failing: ['bad.test.ts', 'a page with two graphs'],
  },
  'JL-02': {
    says: 'absolute ids that resolve',
    passing: ['standards/schema-org.test.ts', 'domains, ranges, references'],
    failing: [SCHEMA, "'JL-02'"],
  },
  'JL-03': {
    says: 'nothing empty',
    passing: ['standards/schema-org.test.ts', 'has no null and nothing empty'],
    failing: [SCHEMA, "'JL-03'"],
  },
  'GH-01': {
    says: 'translations that name each other',
    passing: ['standards/translations.test.ts', '(GH-01)'],
    failing: ['bad.test.ts', 'translation-one-sided'],
  },
  'PW-01': { says: 'free or not, as a Boolean', passing: [GOOGLE, '(PW-01)'], failing: [SCHEMA, "'PW-01'"] },
  'PW-02': {
    says: 'the restricted part',
    passing: [PAYWALL, 'names its restricted part (PW-02)'],
    failing: [SCHEMA, "'PW-02'"],
  },
  'PW-03': { says: 'class selectors', passing: [GOOGLE, 'PW-02 to PW-06'], failing: [SCHEMA, "'PW-03'"] },
  'PW-04': {
    says: 'no part in another',
    passing: [PAYWALL, '(PW-04)'],
    failing: [PAYWALL, '<p class="members-only">The harbour'],
  },
  'PW-05': {
    says: 'no part where it is withheld',
    passing: [PAYWALL, 'is written nowhere, and no part of the page is named (PW-05)'],
    failing: [PAYWALL, 'may not be named as if it stood on the page (PW-05)'],
  },
  'PW-06': {
    says: 'types that may be restricted',
    passing: [PAYWALL, 'is of a type that may be restricted (PW-06)'],
    failing: [SCHEMA, "'PW-06'"],
  },
  'LB-01': { says: 'live blogs', passing: [LIVE, '(LB-01, LB-02)'], failing: [SCHEMA, "'LB-01'"] },
  'LB-02': { says: 'updates of their own', passing: [LIVE, '(LB-01, LB-02)'], failing: [SCHEMA, "'LB-02'"] },
  'LB-03': {
    says: 'live transmissions',
    passing: ['admit/recordings.test.ts', '(LB-03)'],
    failing: [SCHEMA, "'LB-03'"],
  },
  'SO-01': {
    says: 'types of journalism',
    passing: ['golden/kinds/articles/satire.md', 'kind: satire'],
    failing: ['admit/kinds.test.ts', 'infomercial'],
  },
  'SO-02': {
    says: 'print',
    passing: ['render/story-facts.test.ts', '(SO-02)'],
    failing: [SCHEMA, "'SO-02'"],
  },
  'SO-03': {
    says: 'facts of articles',
    passing: [VOCABULARY, 'domains, ranges'],
    failing: [SCHEMA, "'SO-03'"],
  },
  'SO-04': { says: 'corrections', passing: [CORRECTIONS, '(SO-04)'], failing: [SCHEMA, "'SO-04'"] },
  'SO-05': { says: 'the life of a story', passing: [CORRECTIONS, '(SO-05)'], failing: [SCHEMA, "'SO-05'"] },
  'SO-06': { says: 'rights', passing: [VOCABULARY, 'domains, ranges'], failing: [SCHEMA, "'SO-06'"] },
  'SO-07': {
    says: 'places and topics',
    passing: ['render/story-facts.test.ts', '(SO-07)'],
    failing: [SCHEMA, "'SO-07'"],
  },
  'SO-08': {
    says: 'how pictures came to be',
    passing: [VOCABULARY, 'domains, ranges'],
    failing: ['bad/unknown-digital-source.md', 'unknown-digital-source'],
  },
  'SO-09': {
    says: 'policies of newsrooms',
    passing: [VOCABULARY, 'domains, ranges'],
    failing: [SCHEMA, "'SO-09'"],
  },
  'SO-10': { says: 'policies', passing: [VOCABULARY, 'domains, ranges'], failing: [SCHEMA, "'SO-10'"] },
  'SO-11': {
    says: 'languages',
    passing: ['standards/translations.test.ts', 'say in their own language'],
    failing: [SCHEMA, "'SO-11'"],
  },
  ...PROVEN_OF_FEEDS,
};

/** Rules of the same groups that no build can check, and why. */
export const UNPROVEN: Record<string, string> = {
  'GA-02': 'says that nothing is required',
  'GA-05': 'needs the network: crawlers must reach the pictures',
  'GA-09': 'is about pages of authors, which have tests of their own',
  'GA-10': 'no story has several pages',
  'GA-12': 'says that nothing is required',
  'GD-04': 'needs the history of a story',
  'SO-12': 'is about types while programs are written',
  ...UNPROVEN_OF_FEEDS,
};

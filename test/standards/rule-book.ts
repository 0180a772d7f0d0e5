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
  'PW-01': { says: 'free or not, as a Boolean', passing: [GOOGLE, '(PW-01)'], failing: [SCHEMA, "'PW-01'"] },
  'PW-03': { says: 'class selectors', passing: [GOOGLE, 'PW-02 to PW-06'], failing: [SCHEMA, "'PW-03'"] },
  'RS-16': {
    says: 'a source with its address',
    passing: ['standards/syndication.test.ts', '(RS-16)'],
    failing: ['check/gate/feed-rules.test.ts', 'a source without an address (RS-16)'],
  },
  'AT-15': {
    says: 'id, title and date of the feed that an entry was copied from',
    passing: ['standards/syndication.test.ts', '(AT-15)'],
    failing: ['bad/source-incomplete.md', 'source-incomplete'],
  },
  'SO-01': {
    says: 'types of journalism',
    passing: ['golden/kinds/articles/satire.md', 'kind: satire'],
    failing: ['admit/kinds.test.ts', 'infomercial'],
  },
};

/** Rules of the same groups that no build can check, and why. */
export const UNPROVEN: Record<string, string> = {
  'GA-02': 'says that nothing is required',
  'GA-05': 'needs the network: crawlers must reach the pictures',
  'GA-09': 'is about pages of authors, which have tests of their own',
  'GA-10': 'no story has several pages',
  'GA-12': 'says that nothing is required',
  'GD-04': 'needs the history of a story',
};

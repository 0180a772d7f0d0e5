import type { Proof, ProvenRule } from './rule-book.ts';

const GATE = 'check/gate/xml-rules.test.ts';
const FEEDS = 'render/feeds.test.ts';
const CHANGES = 'render/feeds-changes.test.ts';
const HISTORY = 'render/feeds-history.test.ts';
const HUBS = 'render/feeds-hubs.test.ts';
const DELETION = 'render/deletion.test.ts';
const SITEMAPS = 'render/sitemaps.test.ts';
const GRAMMARS = 'standards/feed-and-sitemap-grammars.test.ts';
const OTHERS = 'standards/faults-of-others.test.ts';

/** A rule that the gate holds: its tables of wrong documents name the rule. */
function held(rule: string, says: string, passing: Proof): [string, ProvenRule] {
  return [rule, { says, passing, failing: [GATE, `'${rule}'`] }];
}

/** Rules on feeds, sitemaps, deletion and push, by their ids in the rule book. */
export const PROVEN_OF_FEEDS: Record<string, ProvenRule> = Object.fromEntries([
  held('RS-01', 'well-formed, version 2.0, one channel', [GRAMMARS, 'well-formed XML with namespaces']),
  held('RS-02', 'the elements of the channel', [FEEDS, 'tells of the channel']),
  held('RS-03', 'plain text', [FEEDS, 'tells of the channel']),
  held('RS-05', 'dates that all readers know', [FEEDS, 'in GMT, and tells of a change apart']),
  held('RS-06', 'absolute addresses', [FEEDS, 'tells of the channel']),
  held('RS-07', 'each element of an item once', [FEEDS, 'offers at most one enclosure']),
  held('RS-08', 'e-mail addresses of contacts', [FEEDS, 'names every author as a creator']),
  held('RS-09', 'names of authors in dc:creator', [FEEDS, 'names every author as a creator']),
  held('RS-10', 'a guid in every item', [FEEDS, 'calls the identity a permanent link']),
  held('RS-11', 'stories without relative addresses', [FEEDS, 'has no ids: its links lead to the page']),
  held('RS-12', 'the summary before the story', [FEEDS, 'writes the summary as HTML before the story']),
  held('RS-13', 'whole enclosures', [FEEDS, 'offers at most one enclosure']),
  [
    'RS-14',
    {
      says: 'nothing before its time',
      passing: ['leaks.test.ts', 'An edition without a leak goes out'],
      failing: ['bad.test.ts', 'withheld-story-leaked'],
    },
  ],
  held('RS-15', 'a link to itself', [FEEDS, "rel: 'self', type: 'application/rss+xml'"]),
  held('RS-16', 'sources by address', [GATE, 'url="https://wire.example/rss.xml"']),
  held('RS-17', 'an image that readers show', [OTHERS, '(RS-01, RS-17)']),
  held('RS-18', 'the last change of what it holds', [OTHERS, '(RS-18)']),
  held('RS-19', 'items after all else', [FEEDS, 'tells of the channel']),

  held('AT-01', 'id, title and updated', [GRAMMARS, 'holds to the grammar of RFC 4287']),
  held('AT-02', 'an author for every entry', [GRAMMARS, 'names an author in every entry']),
  held('AT-03', 'people with names', [FEEDS, 'names every author with the address of a page']),
  held('AT-04', 'dates of RFC 3339', [FEEDS, 'keeps both dates with the offset']),
  held('AT-05', 'ids that never change', [FEEDS, 'keeps an identity character by character']),
  held('AT-06', 'no entry twice', [OTHERS, '(AT-05)']),
  held('AT-07', 'a page for every entry', [OTHERS, '(AT-05)']),
  held('AT-08', 'content in the feed itself', [FEEDS, 'title and summary as text and the story as HTML']),
  held('AT-09', 'text or HTML', [FEEDS, 'title and summary as text and the story as HTML']),
  held('AT-10', 'categories with terms', [FEEDS, 'gives every keyword and section as a term']),
  held('AT-11', 'a link to itself', [FEEDS, "rel: 'self', type: 'application/atom+xml'"]),
  held('AT-12', 'true lengths', [FEEDS, 'every file whose kind is known, with its true length']),
  held('AT-13', 'updated by significant changes', [CHANGES, 'a significant change moves the dates']),
  [
    'AT-14',
    { says: 'a square icon', passing: [FEEDS, "['icon', "], failing: [FEEDS, 'that is not square (AT-14)'] },
  ],
  held('AT-15', 'sources that are named', [GATE, '<source><id>']),
  held('AT-16', 'languages, and no relative addresses', [FEEDS, 'marks the language of an entry']),

  held('JF-01', 'version, title and items', [FEEDS, 'https://jsonfeed.org/version/1.1']),
  held('JF-02', 'its own address', [GRAMMARS, 'holds to the schema of JSON Feed 1.1']),
  held('JF-03', 'ids, each once', [FEEDS, 'keeps an identity character by character']),
  held('JF-04', 'content in every item', [FEEDS, 'where there is no story']),
  held('JF-05', 'dates of RFC 3339', [FEEDS, 'tells of an article all that is known']),
  held('JF-06', 'authors in a list', [FEEDS, 'tells of an article all that is known']),
  held('JF-07', 'languages', [FEEDS, 'tells of an article all that is known']),
  held('JF-08', 'next_url, never its own', [HISTORY, 'has next_url in JSON Feed']),
  held('JF-09', 'attachments with types', [FEEDS, 'tells of an article all that is known']),
  held('JF-10', 'hubs with types', [HUBS, 'every feed names the hubs']),
  held('JF-11', 'names of extensions', [GATE, '_blue_shed']),
  [
    'JF-12',
    {
      says: 'documents of a size that readers take',
      passing: [HISTORY, 'toBeLessThanOrEqual(10_000)'],
      failing: [HISTORY, 'of a document that would be too large'],
    },
  ],
  held('JF-14', 'deleted stories', [DELETION, 'leaves a tombstone, an entry of the extension']),

  held('NS-01', 'the namespace of news', [GRAMMARS, 'the schemas of sitemaps.org and of Google News']),
  held('NS-02', '1,000 stories', [SITEMAPS, 'splits at 1,000 addresses']),
  [
    'NS-03',
    {
      says: 'two days',
      passing: [SITEMAPS, 'holds what was published in the last 48 hours'],
      failing: [SITEMAPS, 'does not take an old article for news'],
    },
  ],
  held('NS-04', 'the name of the publication', [SITEMAPS, 'without what stands in parentheses']),
  held('NS-05', 'languages of Google News', [SITEMAPS, 'spells the language %s as %s']),
  held('NS-06', 'the first publication', [SITEMAPS, 'gives the first publication as it was written']),
  held('NS-07', 'the headline', [SITEMAPS, 'exact whatever an article is called']),
  held('NS-09', 'nothing that is no longer read', [GRAMMARS, 'the schemas of sitemaps.org']),
  held('NS-10', 'addresses of one host', [GRAMMARS, 'the schemas of sitemaps.org']),

  held('FH-01', 'archives that are linked', [HISTORY, 'is linked both ways, and marked']),
  held('FH-02', 'tombstones', [DELETION, 'leaves a tombstone']),
  held('WS-01', 'hubs, and one link to itself', [HUBS, 'every feed names the hubs']),
]);

/** Rules of the same groups that no build can check, and why. */
export const UNPROVEN_OF_FEEDS: Record<string, string> = {
  'RS-04': 'is about two spellings of a character that are the same to all who read XML',
  'RS-20': 'says what a category may be',
  'JF-13': 'is for servers and heads of pages, which have tests of their own',
  'NS-08': 'is about several editions: each sitemap has one name for ever',
  'WS-02': 'is for servers: test/hosting asks real ones',
};

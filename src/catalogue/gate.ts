import type { RuleEntry } from './entry.ts';

/** Rules that the gate out holds: what is wrong with outputs, not with articles. */
export const gateRules = {
  'output-invalid': {
    severity: 'error',
    title: 'An output breaks its own rules',
    reason:
      'Every file is read again before it is published, as strictly as the strictest reader does. One that fails would have been refused somewhere else, with nobody there to see it.',
    source: 'XML 1.0, https://www.w3.org/TR/xml/; JSON Schema 2020-12, https://json-schema.org/draft/2020-12',
    example: { bad: 'a feed in which one title breaks the XML', good: 'the same feed, well-formed' },
  },
  'outputs-disagree': {
    severity: 'error',
    title: 'Two outputs tell different facts',
    reason:
      'Page, feed, sitemap and metadata must tell one story: the same id, address, dates, headline and authors. Search engines distrust a page whose markup contradicts what readers see.',
    source:
      'Google, structured data policies, https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    example: { bad: 'two authors on the page, one in the feed', good: 'two authors in both' },
  },
  'foreign-file': {
    severity: 'error',
    title: "A file in the output folder is not Copydesk's",
    reason:
      'Copydesk removes what it no longer publishes, and only what it wrote itself. A file of somebody else in the way is neither overwritten nor deleted.',
    example: {
      bad: 'dist/rss.xml, written by hand',
      good: 'an output folder of its own: copydesk build --out public/news',
    },
  },
} satisfies Record<string, RuleEntry>;

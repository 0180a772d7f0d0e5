import type { RuleEntry } from './entry.ts';

/** Rules about the values of fields: dates, languages, addresses, words from a list. */
export const fieldRules = {
  'unknown-field': {
    severity: 'info',
    title: 'A field that Copydesk does not know',
    reason:
      'A misspelt field is silently without effect: it has no effect on what is published. Fields of your own are welcome: they go into metadata.json as they are, and so in public.',
    example: { bad: 'secton: Local', good: 'section: Local' },
  },
  'invalid-field': {
    severity: 'error',
    title: 'A field holds a value of the wrong kind',
    reason:
      'A value of the wrong kind would be published as something that nobody meant, such as "[object Object]" for a name. Copydesk does not guess what was intended.',
    example: { bad: 'title: [Ferry, resumes]', good: 'title: Ferry resumes' },
  },
  'unknown-value': {
    severity: 'error',
    title: 'A field holds a word that is not in its list',
    reason:
      'The fields that decide who may read a story and whether it goes out take a few fixed words. Reading a misspelt word as the default could publish what was to be held back.',
    example: { bad: 'status: drafft', good: 'status: draft' },
  },
  'invalid-yes-or-no': {
    severity: 'error',
    title: 'A yes-or-no field holds something else',
    reason:
      'Such a field decides whether a story is published or listed. Text like "maybe" would count as yes in one program and as no in another.',
    source: 'YAML 1.2.2, section 10.2.1.2 (booleans), https://yaml.org/spec/1.2.2/',
    example: { bad: 'draft: maybe', good: 'draft: true' },
  },
  'invalid-date': {
    severity: 'error',
    title: 'A date is not a date',
    reason:
      'JavaScript quietly reads 30 February as 2 March, and feeds then carry "Invalid Date" or a wrong day. A date that the calendar does not have is a slip of the hand, and only its author knows the right one.',
    source: 'RFC 3339, section 5.7, https://www.rfc-editor.org/rfc/rfc3339#section-5.7',
    example: { bad: 'date: 2026-02-30', good: 'date: 2026-02-28' },
  },
  'ambiguous-date': {
    severity: 'error',
    title: 'A date can be read in two ways',
    reason:
      '03/04/2026 is 4 March in the United States and 3 April in Europe. Published wrongly, a story is sorted a month away and drops out of the news sitemap.',
    source: 'RFC 3339, section 1, https://www.rfc-editor.org/rfc/rfc3339',
    example: { bad: 'date: 03/04/2026', good: 'date: 2026-04-03' },
  },
  'skipped-local-time': {
    severity: 'error',
    title: 'A local time that the clocks skipped',
    reason:
      'When clocks go forward an hour is missing, and a time in it never was. Programs move it by an hour in one direction or the other, each its own way. Write the offset to say which moment is meant.',
    source:
      'Google, publication dates (the right zone, daylight saving included), https://developers.google.com/search/docs/appearance/publication-dates',
    example: { bad: 'date: 2026-03-08 02:30   # America/New_York', good: 'date: 2026-03-08T03:30:00-04:00' },
  },
  'repeated-local-time': {
    severity: 'warning',
    title: 'A local time that the clocks showed twice',
    reason:
      'When clocks go back an hour is shown twice, and a time in it is two moments. Copydesk takes the earlier one. Write the offset to say which is meant.',
    source:
      'Google, publication dates (the right zone, daylight saving included), https://developers.google.com/search/docs/appearance/publication-dates',
    example: { bad: 'date: 2026-10-25 02:30   # Europe/Berlin', good: 'date: 2026-10-25T02:30:00+01:00' },
  },
  'modified-before-published': {
    severity: 'warning',
    title: 'The article was modified before it was published',
    reason:
      'Search engines distrust pages whose dates contradict each other, and a scheduled story often has this fault: it was last saved before it went out. Copydesk publishes the date of publication as both.',
    source: 'Yoast/wordpress-seo #20782, https://github.com/Yoast/wordpress-seo/issues/20782',
    example: {
      bad: 'date: 2026-03-09T08:00:00Z\nupdated: 2026-03-08T17:00:00Z',
      good: 'date: 2026-03-09T08:00:00Z\nupdated: 2026-03-09T09:15:00Z',
    },
  },
  'modified-in-future': {
    severity: 'error',
    title: 'The article was modified in the future',
    reason:
      'A change that has not happened yet cannot be reported. Search engines ask for no future dates, and feed readers would keep the story on top until the date has passed.',
    source:
      'Google, publication dates (no future dates), https://developers.google.com/search/docs/appearance/publication-dates',
    example: { bad: 'updated: 2062-03-09T09:00:00Z', good: 'updated: 2026-03-09T09:00:00Z' },
  },
  'unknown-language': {
    severity: 'warning',
    title: 'A language that does not exist',
    reason:
      'The language decides the voice of screen readers, hyphenation, translation offers and which readers are shown the story. A country code in its place names no language or the wrong one: Czech is cs, not cz.',
    source: 'RFC 5646 (BCP 47), https://www.rfc-editor.org/rfc/rfc5646',
    example: { bad: 'lang: cz', good: 'lang: cs' },
  },
  'invalid-address': {
    severity: 'error',
    title: 'A web address is not one',
    reason:
      'Feeds, sitemaps and JSON-LD take absolute addresses that a browser can open. A broken one makes readers and validators drop the entry, and an address such as javascript: endangers readers.',
    source:
      'RSS Best Practices Profile (links start with a registered scheme), https://www.rssboard.org/rss-profile',
    example: { bad: 'canonical: htp://news.example/ferry', good: 'canonical: https://news.example/ferry' },
  },
  'address-holds-password': {
    severity: 'error',
    title: "A web address holds a user's name or password",
    reason:
      'An address such as https://user:password@host/ goes out to every reader, in pages, feeds and metadata. It is left out and the story held back, because taking only the password away would publish an address that leads nowhere.',
    source:
      'RFC 3986, section 7.5 (sensitive information), https://www.rfc-editor.org/rfc/rfc3986#section-7.5',
    example: {
      bad: 'audio: https://ana:secret@media.example/talk.mp3',
      good: 'audio: https://media.example/talk.mp3',
    },
  },
  'invalid-email': {
    severity: 'error',
    title: 'An e-mail address is not one',
    reason:
      'Atom allows nothing but an address in its e-mail element, so a wrong one makes the whole feed invalid. Readers who want to write to the author get an error.',
    source: 'RFC 4287, section 3.2.3, https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3',
    example: { bad: 'email: ines at news.example', good: 'email: ines@news.example' },
  },
} satisfies Record<string, RuleEntry>;

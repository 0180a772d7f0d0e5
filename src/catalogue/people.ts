import type { RuleEntry } from './entry.ts';

/** Rules about authors and how they are named. */
export const peopleRules = {
  'author-without-name': {
    severity: 'error',
    title: 'An author has no name',
    reason:
      'Atom and schema.org know a person by the name. An author with an address only is shown as an empty byline, or not at all.',
    source:
      'RFC 4287, section 3.2.1, https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1; Google, Article, https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'author:\n  url: https://news.example/ines',
      good: 'author:\n  name: Ines Duarte\n  url: https://news.example/ines',
    },
  },
  'author-holds-several': {
    severity: 'warning',
    title: "One author's name holds several people",
    reason:
      'Search engines then know one person with a very long name, and neither author finds the story under their own. Give each author an item in the list.',
    source:
      'Google, author markup best practices, https://developers.google.com/search/docs/appearance/structured-data/article',
    example: { bad: 'author: Willow Lane, Regula Felix', good: 'authors: [Willow Lane, Regula Felix]' },
  },
  'author-name-not-plain': {
    severity: 'warning',
    title: "An author's name holds more than the name",
    reason:
      'Titles, honorifics, the publisher and words such as "by" are not part of the name. With them one person becomes several people in search engines. Give the job its own field.',
    source:
      'Google, author markup best practices, https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'author: By Dr Ines Duarte, chief reporter',
      good: 'author:\n  name: Ines Duarte\n  jobTitle: Chief reporter',
    },
  },
  'author-type-unclear': {
    severity: 'warning',
    title: 'An author may be a person or an organisation',
    reason:
      "Desks and offices must not be published as persons, nor persons as organisations, and some names could be either's. It is published as an organisation until somebody says which it is.",
    source:
      'Google, author markup best practices, https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'author: Lisbon Bureau',
      good: 'author:\n  name: Lisbon Bureau\n  type: Organization',
    },
  },
  'ambiguous-author': {
    severity: 'warning',
    title: 'Two authors of the registry have this name',
    reason:
      'The name alone does not say which of them wrote the story, so it is published without a page. The id in the configuration tells them apart.',
    example: { bad: 'author: Ines Duarte', good: 'author: ines-sports   # as in copydesk.config.json' },
  },
  'author-twice': {
    severity: 'warning',
    title: 'An author is named twice',
    reason:
      'The byline would name one person twice, and programs would count two authors. It mostly comes from a name in the story and the same name in a template.',
    example: { bad: 'authors: [Ines Duarte, Ines Duarte]', good: 'authors: [Ines Duarte]' },
  },
  'unknown-author': {
    severity: 'error',
    title: 'An author id is not in the registry',
    reason:
      'The id leads to no entry in the authors of the configuration, so the byline would show the bare id to readers. It is either misspelt or not yet entered.',
    example: { bad: 'authors: [inse]', good: 'authors: [ines]   # as in copydesk.config.json' },
  },
  'author-without-page': {
    severity: 'info',
    title: 'An author has no page',
    reason:
      'A page about the author lets search engines tell two people of one name apart, and lets readers judge who is writing. Google recommends it strongly.',
    source:
      'Google, author markup best practices, https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'author: Ines Duarte',
      good: 'author:\n  name: Ines Duarte\n  url: https://news.example/people/ines',
    },
  },
  'no-author': {
    severity: 'info',
    title: 'The article names no author',
    reason:
      'Feed readers show the publication as the author then, and search engines have nobody to show. That is right for notices and leaders, and a lost byline everywhere else.',
    source:
      'Google, Article (author), https://developers.google.com/search/docs/appearance/structured-data/article',
    example: { bad: 'title: Ferry resumes', good: 'title: Ferry resumes\nauthor: Ines Duarte' },
  },
} satisfies Record<string, RuleEntry>;

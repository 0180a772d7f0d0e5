import type { RuleEntry } from './entry.ts';

/** Rules about the file itself: its encoding, its front matter, its sidecar. */
export const fileRules = {
  'not-utf8': {
    severity: 'error',
    title: 'The file is not UTF-8',
    reason:
      'JSON and almost every feed reader expect UTF-8. Bytes of another encoding turn quotation marks and accents into question marks, and nobody notices until a reader writes in. Guessing the encoding would change names without anybody seeing it.',
    source: 'RFC 8259, section 8.1 (JSON is UTF-8), https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    example: { bad: 'a file saved as Windows-1252', good: 'the same file saved as UTF-8' },
  },
  'forbidden-character': {
    severity: 'warning',
    title: 'A character that XML and JSON readers choke on was removed',
    reason:
      'XML cannot carry most control characters, and one of them makes the whole feed unreadable, not only its own story. They come in unseen with text pasted from PDF files and old systems. Copydesk takes them out and says where they stood.',
    source:
      'XML 1.0, section 2.2, https://www.w3.org/TR/xml/#charsets; leafac/kill-the-newsletter #9, https://github.com/leafac/kill-the-newsletter/issues/9',
    example: { bad: 'title: Ferry<U+000B>resumes', good: 'title: Ferry resumes' },
  },
  'unreadable-file': {
    severity: 'error',
    title: 'The file cannot be read',
    reason:
      'A story that cannot be read cannot be checked, and leaving it out would take it off the site without a word. The system says why it refused the file.',
    example: {
      bad: 'an article that the building account has no right to read',
      good: 'chmod a+r articles/ferry.md',
    },
  },
  'article-too-large': {
    severity: 'error',
    title: 'The file is larger than an article may be',
    reason:
      'A novel has a megabyte. A file of many more is a data set, a log or a broken export under the name of an article, and reading it would hold up all others. The limit is "limits.articleBytes" of the configuration.',
    example: {
      bad: 'a picture of 30 MB as a data: address in the text',
      good: '![The ferry at the pier](ferry.jpg)',
    },
  },
  'unclosed-front-matter': {
    severity: 'error',
    title: 'The front matter has no closing fence',
    reason:
      'Without the closing fence nobody can tell where the fields end and the story begins. The story would be read as fields, or the fields would be printed in the story.',
    source:
      'rackerlabs/technical-blog #102: bad front matter passed the build, https://github.com/rackerlabs/technical-blog/issues/102',
    example: {
      bad: '---\ntitle: Ferry resumes\n\nThe ferry …',
      good: '---\ntitle: Ferry resumes\n---\n\nThe ferry …',
    },
  },
  'invalid-front-matter': {
    severity: 'error',
    title: 'The front matter is not valid YAML, TOML or JSON',
    reason:
      'One misplaced quotation mark or indent can hide every field of a story: its date, its authors, its embargo. What cannot be read for certain is not published.',
    source:
      'YAML 1.2.2, https://yaml.org/spec/1.2.2/; TOML 1.0, https://toml.io/en/v1.0.0; RFC 8259 (JSON), https://www.rfc-editor.org/rfc/rfc8259',
    example: { bad: 'title: "Ferry" resumes: at last', good: 'title: \'"Ferry" resumes: at last\'' },
  },
  'field-twice': {
    severity: 'error',
    title: 'A field is given twice',
    reason:
      'Programs silently keep the first or the last of two values, and differ in which. The wrong headline or date is then published although the right one stands in the file.',
    source:
      'YAML 1.2.2, section 3.2.1.1 (keys are unique), https://yaml.org/spec/1.2.2/; jonschlinkert/gray-matter #28, https://github.com/jonschlinkert/gray-matter/issues/28',
    example: { bad: 'title: Old wording\ntitle: New wording', good: 'title: New wording' },
  },
  'sidecar-without-article': {
    severity: 'warning',
    title: 'A sidecar has no article beside it',
    reason:
      'A sidecar completes the article of the same name beside it. Alone it does nothing, so its corrections and its embargo are not in force. The article was probably renamed or deleted.',
    example: {
      bad: 'articles/fery.md.meta.yaml beside articles/ferry.md',
      good: 'articles/ferry.md.meta.yaml beside articles/ferry.md',
    },
  },
} satisfies Record<string, RuleEntry>;

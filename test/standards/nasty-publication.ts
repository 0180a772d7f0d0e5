import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Published, publish } from './published.ts';

/** What has broken feeds, pages and JSON-LD elsewhere. Each stands in every text field of some article. */
export const attacks = [
  '</script><script>alert(1)</script><!-- "quoted" \'s',
  'a[b[0]]>1 ]]> ]]>]]> <![CDATA[ x ]]>',
  'AT&T &amp; &lt;b&gt; &copy=1 &rsquo; &#38; &#x3C;',
  '<b>bold</b> <img src=x onerror=alert(1)> 5 < 7 > 3',
  '"}],"@id":"x","@type":"Thing",{"@context":null',
  '*a* _b_ `c` [d](javascript:alert(1)) ![e](data:x) \\u003c \\',
  '$& $1 $$ {{ x }} %3C %s ${y} <%= z %>',
  'line\u2028and\u2029apart, no\u00a0break, zero\u200bwidth, soft\u00adhyphen',
  '\u202eright-to-left override\u202c and مرحبا بעברית',
  '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é 𝔘𝔫𝔦 ﷽ ǅ ß İ',
];

/** One of each kind, in many scripts and directions. */
const kinds = [
  'news',
  'analysis',
  'opinion',
  'background',
  'reportage',
  'review',
  'ask-public',
  'satire',
  'sponsored',
];
const languages = [
  'en',
  'pt-PT',
  'ar',
  'he',
  'fa-AF',
  'zh-Hant-TW',
  'zh-CN',
  'ja',
  'hi',
  'ru',
  'de-CH-1996',
  'sr-Latn',
  'ko',
  'th',
  'yue',
];
const accesses = ['free', 'registration', 'subscription'];
const offsets = ['+05:45', '-09:30', 'Z', '+12:45', '-03:00', '+00:00'];
const correctionKinds = ['correction', 'clarification', 'update'];

/** Enough that every attack stands in two articles, and that every kind, language and access is there. */
const articleCount = 20;

const now = '2026-03-10T12:00:00Z';

/** Builds a publication of which every field is hostile. */
export async function publishNasty(): Promise<Published> {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-nasty-'));
  try {
    writeNasty(root);
    return await publish(root, now);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes the sources and the configuration of that publication into a folder. */
export function writeNasty(root: string): void {
  mkdirSync(join(root, 'articles'));
  cpSync(new URL('../../articles/img', import.meta.url), join(root, 'articles/img'), { recursive: true });
  writeFileSync(join(root, 'articles/img/schönes bild & "co".jpg'), picture());
  writeFileSync(join(root, 'copydesk.config.json'), JSON.stringify(configuration()));
  for (let index = 0; index < articleCount; index++) {
    writeFileSync(join(root, sourceOf(index)), source(index));
  }
}

/** What only the restricted part of the article with this source says. */
export function secretOf(source: string): string {
  return `the secret of ${source} ends here`;
}

function sourceOf(index: number): string {
  return `articles/story-${index}.md`;
}

function configuration() {
  const people = attacks.map((attack, index) => [
    `person${index}`,
    {
      name: `${attack} ${index}`,
      jobTitle: attack,
      url: `https://nasty.example/staff/?id=${index}&copy=1`,
      sameAs: ['https://social.example/@a?b=1&c=2#d'],
      email: `o'neil+${index}&co@nasty.example`,
    },
  ]);
  const sections = attacks.map((attack, index) => [
    `section-${index}`,
    { name: `${attack} section ${index}`, description: attack },
  ]);
  return {
    site: {
      name: `The <b>Nasty</b> & "Daily" ]]> 'Post' (Example)`,
      url: 'https://nasty.example/sub/',
      description: attacks.join(' '),
      language: 'en',
      timeZone: 'Asia/Kathmandu',
    },
    publisher: {
      name: attacks[0],
      url: 'https://nasty.example/about?x=1&copy=2',
      logo: '/img/logo.png',
      email: 'desk@nasty.example',
    },
    authors: Object.fromEntries(people),
    sections: Object.fromEntries(sections),
    feeds: { limit: 100 },
  };
}

function source(index: number): string {
  const attack = of(attacks, index);
  return `${JSON.stringify(fieldsOf(index, attack), undefined, 2)}\n\n${bodyOf(attack, secretOf(sourceOf(index)))}`;
}

function fieldsOf(index: number, attack: string): Record<string, unknown> {
  const access = of(accesses, index);
  return {
    title: `${attack} ${index}`,
    subtitle: attack,
    summary: attack,
    slug: index % 2 === 0 ? `story-${index}` : `história-港口-${index}`,
    ...(index % 3 === 0 && { id: `${index}/ä ö?#&<>` }),
    date: momentOf(index),
    ...(index % 2 === 0 && { updated: '2026-03-10T11:59:59Z' }),
    author: [
      `person${index % attacks.length}`,
      { name: `${attack} desk ${index}`, type: 'Organization', url: '/desk?a=1&b=2' },
      { name: `Čeněk O’Neil-ß ${index}`, sameAs: '/people/čeněk' },
    ],
    kind: of(kinds, index),
    lang: of(languages, index),
    access,
    section: [`section-${index % attacks.length}`, `section-${(index + 3) % attacks.length}`],
    tags: [attack, `${attack} too`, 'plain'],
    dateline: attack,
    credit: attack,
    ...storyFactsOf(attack),
    image: [
      {
        url: '/img/ferry-night.jpg',
        alt: attack,
        caption: attack,
        credit: attack,
        copyright: attack,
        license: 'https://licence.example/?a=1&b=2',
      },
      { url: `https://cdn.example/ä b.png?w=8&copy=1"<>`, alt: attack, creator: attack },
      '/img/schönes bild & "co".jpg',
    ],
    audio: { url: 'https://cdn.example/a.mp3?a=1&copy=2', length: 1234567, duration: 61.5 },
    video: { url: 'https://cdn.example/v.mp4?a=1&copy=2' },
    corrections: [...correctionKinds, ...(index % 9 === 8 ? ['retraction'] : [])].map((kind) => ({
      kind,
      date: '2026-03-09T10:00:00+05:45',
      text: attack,
    })),
    ...(index % 10 === 9 && { withdrawn: { date: '2026-03-10T11:00:00+05:45', reason: attack } }),
    ...(index % 5 === 0 && { expires: '2030-01-01T00:00:00Z' }),
    ...(index % 7 === 3 && { canonical: 'https://elsewhere.example/ä?a=1&copy=2' }),
    ...(index % 11 === 5 && { noindex: true }),
    ...(index % 13 === 6 && { sitemap: false }),
    [`unknown ${attack}`]: { [attack]: attack },
  };
}

/** What a story tells about itself: texts where there are texts, and places, topics and works of that name. */
function storyFactsOf(attack: string): Record<string, unknown> {
  const texts = ['backstory', 'genre', 'printEdition', 'printSection', 'printPage', 'printColumn'];
  const rights = ['copyrightNotice', 'conditionsOfAccess'];
  return {
    ...Object.fromEntries([...texts, ...rights].map((name) => [name, attack])),
    locationCreated: { name: attack, country: attack, geo: '-90, 180' },
    contentLocation: [{ name: attack, city: attack }, 'Port Example (Q131293)'],
    about: [{ name: attack, type: 'Person', sameAs: 'https://x.example/?a=1&b=2#"<>' }, 'medtop:20000385'],
    mentions: [{ name: attack, type: 'event' }],
    citation: [{ name: attack, url: 'https://x.example/?a=1&copy=2' }, { name: attack }],
    basedOn: { name: attack },
    syndicatedFrom: {
      name: attack,
      url: 'https://x.example/ä?a=1&copy=2#"<>',
      feed: 'https://x.example/feed?a=1&copy=2',
      id: 'tag:x.example,2026:a&b',
      updated: '2026-03-09T06:00:00+05:45',
    },
    editor: [{ name: `${attack} editor` }],
    contributor: [{ name: `${attack} desk`, type: 'Organization' }],
    translator: 'person1',
    sourceOrganization: { name: attack },
    copyrightHolder: { name: attack },
    copyrightYear: 2026,
    license: 'https://x.example/?a=1&copy=2',
  };
}

/** Ten of them within two days before the edition, the others back to before computers. */
function momentOf(index: number): string {
  const offset = of(offsets, index);
  const day = index < 10 ? '2026-03-09' : `${2026 - index * 2}-0${1 + (index % 9)}-1${index % 10}`;
  return `${day}T0${index % 10}:5${index % 10}:0${index % 10}${offset}`;
}

function bodyOf(attack: string, secret: string): string {
  return `# First ${attack}

A paragraph: ${attack}

Free & "open" <span onclick="x()">text</span>, <u>marked</u>[^1] with https://bare.example/?a=1&copy=2 and
[a link](/über/uns?a=1&b=2#ö "title & <b>"), [mail](mailto:a@b.example), [bad](javascript:alert(1)).

## Zwischenüberschrift & <code>x]]>y</code>

| a | b & c |
|:--|--:|
| 1 \\| 2 | ]]> |

- [x] done
- [ ] open

\`\`\`xml
<a b="c">]]>&amp;</a> ${attack}
\`\`\`

<iframe src="https://video.example/embed?a=1&b=2" title="A & B"></iframe>
<figure><img src="img/ferry-night.jpg" srcset="/img/ferry-night.jpg 1x, https://cdn.example/2x.jpg?a=1&b=2 2x" alt="a &quot; b"><figcaption>c</figcaption></figure>
<details open><summary>More</summary><p style="color:red">text</p></details>
<script>alert(1)</script><style>p{}</style><object data="x"></object><p>unclosed <b>bold

<!--members-only-->

### Secret of ${attack}

Only for members: ${secret} ${attack}[^2]

[^1]: A note & <i>more</i>.
[^2]: A secret note.
`;
}

/** The smallest picture that there is: a GIF of one pixel, under a false name, as newsrooms send them. */
function picture(): Buffer {
  return Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
}

function of<Item>(list: Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The list is empty');
  return item;
}

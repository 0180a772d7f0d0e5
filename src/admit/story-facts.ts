import { withoutAbsent } from '../absent.ts';
import type { Pointer, StoryFacts, Written } from '../article.ts';
import type { NamedDraft } from '../naming.ts';
import type { Agents } from './agents.ts';
import { type Desk, isMap, quoted, readAddress, readList, readText, report } from './shapes.ts';
import { readSyndicationSource } from './syndication.ts';
import { readMediaTopics, readPlace, readPlaces, readTopics } from './topics.ts';
import { readWorks } from './works.ts';

type Read<Value> = (desk: Desk, pointer: Pointer, value: Written) => Value | undefined;

/** The facts that name no people. */
type PlainFact = Exclude<keyof StoryFacts, keyof Agents>;

/** How each fact is read that needs nothing but its own field. */
const READS: { [Name in PlainFact]-?: Read<StoryFacts[Name]> } = {
  dateline: readText,
  locationCreated: readPlace,
  contentLocation: readPlaces,
  about: readTopics,
  mentions: readTopics,
  genre: readGenres,
  backstory: readText,
  citation: readWorks,
  isBasedOn: readWorks,
  syndicatedFrom: readSyndicationSource,
  printEdition: readText,
  printSection: readText,
  printPage: readText,
  printColumn: readText,
  creditText: readText,
  copyrightYear: readYear,
  copyrightNotice: readText,
  license: readLicense,
  usageInfo: readPage,
  acquireLicensePage: readPage,
  conditionsOfAccess: readText,
};

/** What a story tells about itself besides the news; what nobody said is absent. */
export function readStoryFacts(desk: Desk, { fields }: NamedDraft): StoryFacts {
  const names = Object.keys(READS) as PlainFact[]; // the table has no other keys
  const read = <Value>(name: string, by: Read<Value>): Value | undefined => {
    const value = fields[name];
    return value === undefined || value === '' ? undefined : by(desk, `/${name}`, value);
  };
  const facts = Object.fromEntries(names.map((name) => [name, read<unknown>(name, READS[name])]));
  const { about } = facts as StoryFacts; // read by the table
  const topics = [...(about ?? []), ...(read('mediaTopics', readMediaTopics) ?? [])];
  return withoutAbsent<StoryFacts>({
    ...facts,
    about: topics.length > 0 ? topics : undefined,
    ...readPrint(desk, fields['print']),
  });
}

/** `print: { edition: Weekend, page: A4 }`, or the page alone. */
function readPrint(desk: Desk, print: Written = ''): Partial<StoryFacts> {
  if (print === '') return {};
  const pointer = '/print';
  if (!isMap(print)) return withoutAbsent<StoryFacts>({ printPage: readText(desk, pointer, print) });
  const parts = Object.entries(print).filter(([, value]) => value !== '');
  return withoutAbsent<StoryFacts>(
    Object.fromEntries(parts.map(([name, value]) => [name, readText(desk, `${pointer}/${name}`, value)])),
  );
}

function readGenres(desk: Desk, pointer: Pointer, value: Written): string[] | undefined {
  const genres = readList(desk, pointer, value) ?? [];
  return genres.length > 0 ? genres : undefined;
}

function readYear(desk: Desk, pointer: Pointer, value: Written): number | undefined {
  const text = readText(desk, pointer, value) ?? '';
  if (/^(?:1[89]|20)\d\d$/.test(text)) return Number(text);
  return report(desk, 'invalid-field', pointer, {
    message: `${quoted(value)} is not a year`,
    hint: 'Write the year of first publication in four digits',
  });
}

/** The address of a page about rights. Words that people write instead are left out, with a finding. */
function readPage(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  if (typeof value === 'string' && !/[/:]|\.html?$/.test(value)) {
    return report(desk, 'invalid-address', pointer, {
      message: `${quoted(value)} is not an address; it is left out`,
      hint: 'Write the address of the page that says so; words go into "copyright"',
      severity: 'warning',
    });
  }
  return readAddress(desk, pointer, value, desk.publication.site.url);
}

const CREATIVE_COMMONS =
  /^(?:creative commons |cc[ -])(by(?:-nc)?(?:-sa|-nd)?)[ -](\d\.\d)(?: international)?$/i;

/** The address of a licence; Creative Commons' are known by their names: https://creativecommons.org/licenses/ */
function readLicense(desk: Desk, pointer: Pointer, value: Written): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const [, terms, version] = CREATIVE_COMMONS.exec(text) ?? [];
  if (terms) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  if (/^cc[- ]?0(?:[- ]1\.0)?$/i.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return readPage(desk, pointer, value);
}

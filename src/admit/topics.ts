import { withoutAbsent } from '../absent.ts';
import type { Pointer, StoryPlace, Topic, Written } from '../article.ts';
import {
  type MediaTopic,
  mediaTopicCode,
  mediaTopicOf,
  mediaTopicUri,
  nearestMediaTopic,
  wikidataItem,
  wikidataUri,
} from '../topics.ts';
import {
  type Desk,
  eachOf,
  isMap,
  quoted,
  readAddress,
  readMap,
  readText,
  readWord,
  report,
  wrongKind,
} from './shapes.ts';

type Map = { [key: string]: Written };

/** What a story is about: names, Media Topics by code or name, `Ada Lovelace (Q7259)`, or maps. */
export function readTopics(desk: Desk, pointer: Pointer, value: Written): Topic[] | undefined {
  const topics = eachOf(value, pointer).flatMap((each) =>
    isMap(each.value)
      ? (topicOfMap(desk, each.pointer, each.value) ?? [])
      : (topicOfText(desk, each.pointer, each.value) ?? []),
  );
  return oncePerName(topics);
}

/** Topics of IPTC's vocabulary alone: what it does not have is a finding. */
export function readMediaTopics(desk: Desk, pointer: Pointer, value: Written): Topic[] | undefined {
  const topics = eachOf(value, pointer).flatMap((each) => {
    const text = readText(desk, each.pointer, each.value);
    const topic = text === undefined ? undefined : mediaTopicOf(text);
    if (topic) return topicOfMedia(topic);
    return text === undefined ? [] : (reportUnknown(desk, each.pointer, text) ?? []);
  });
  return oncePerName(topics);
}

/** Places: names, `Lisbon (Q597)`, or maps with coordinates and country. */
export function readPlaces(desk: Desk, pointer: Pointer, value: Written): StoryPlace[] | undefined {
  return oncePerName(
    eachOf(value, pointer).flatMap((each) => readPlace(desk, each.pointer, each.value) ?? []),
  );
}

export function readPlace(desk: Desk, pointer: Pointer, value: Written): StoryPlace | undefined {
  if (!isMap(value)) return namedText(desk, pointer, value);
  const named = namedMap(desk, pointer, value);
  if (!named) return undefined;
  const read = readMap(desk, pointer, value);
  return {
    ...named,
    ...withoutAbsent<StoryPlace>({
      ...readCoordinates(desk, pointer, value),
      addressLocality: read('addressLocality', readText),
      addressRegion: read('addressRegion', readText),
      addressCountry: read('addressCountry', readText),
    }),
  };
}

function topicOfText(desk: Desk, pointer: Pointer, value: Written): Topic | undefined {
  if (typeof value !== 'string') return wrongKind(desk, pointer, value, 'a name or a map with a name');
  const text = value.trim();
  const topic = mediaTopicOf(text);
  if (topic) return topicOfMedia(topic);
  if (mediaTopicCode(text) !== undefined) return reportUnknown(desk, pointer, text);
  const named = namedText(desk, pointer, value);
  return named && { type: 'Thing', ...named };
}

function topicOfMap(desk: Desk, pointer: Pointer, map: Map): Topic | undefined {
  const named = namedMap(desk, pointer, map);
  const type = readMap(
    desk,
    pointer,
    map,
  )('type', (_, at, value) => readWord(desk, at, value, { words: TYPES, synonyms: TYPE_SYNONYMS }));
  return named && { type: type ?? 'Thing', ...named };
}

function topicOfMedia({ code, name }: MediaTopic): Topic {
  return { type: 'Thing', name, sameAs: [mediaTopicUri(code)] };
}

function reportUnknown(desk: Desk, pointer: Pointer, text: string): undefined {
  const nearest = nearestMediaTopic(text);
  return report(desk, 'unknown-topic', pointer, {
    message: `IPTC Media Topics has no topic ${quoted(text)}`,
    hint: nearest
      ? `Did you mean "${nearest.name}" (medtop:${nearest.code})?`
      : 'Write a code or an English name of https://iptc.org/standards/media-topics/, or a map with name and sameAs',
  });
}

/** `Ada Lovelace (Q7259)`, `[Ada Lovelace](https://…)`, or a name alone. An address has no name that readers see. */
function namedText(desk: Desk, pointer: Pointer, value: Written): Named | undefined {
  const text = readText(desk, pointer, value);
  if (text === undefined) return undefined;
  const { name, which } = apart(text);
  if (which !== undefined) return { name, ...sameAsOf(desk, pointer, which) };
  if (wikidataItem(text) === undefined && !/^https?:/i.test(text)) return { name: text };
  return report(desk, 'topic-without-name', pointer, {
    message: `${quoted(text)} says which one is meant, but readers see no name`,
    hint: `Write { name: …, sameAs: ${wikidataItem(text) ?? text} }`,
  });
}

/** A name and, where it says so itself, which one is meant. */
function apart(text: string): { name: string; which?: string } {
  const [, name, which] = NAME_AND_WHICH.find((form) => form.test(text))?.exec(text) ?? [];
  return name && which ? { name, which } : { name: text };
}

const NAME_AND_WHICH = [/^(.+?)\s*[(<[]\s*(Q[1-9]\d*)\s*[)>\]]$/i, /^\[([^\]]+)\]\(\s*(\S+?)\s*\)$/];

interface Named {
  name: string;
  sameAs?: string[];
}

function namedMap(desk: Desk, pointer: Pointer, map: Map): Named | undefined {
  const written = map['name'] === undefined ? undefined : readText(desk, `${pointer}/name`, map['name']);
  const { name, which: said = '' } = apart(written ?? '');
  const given = [
    { pointer: `${pointer}/name`, value: said },
    ...eachOf(map['sameAs'] ?? '', `${pointer}/sameAs`),
  ];
  const sameAs = given.flatMap((each) => sameAsOf(desk, each.pointer, each.value).sameAs ?? []);
  const which = sameAs.length > 0 ? { sameAs: [...new Set(sameAs)] } : {};
  if (name !== '') return { name, ...which };
  const topic = sameAs.map((each) => mediaTopicOf(each)).find((each) => each !== undefined);
  if (topic) return { name: topic.name, ...which };
  return report(desk, 'topic-without-name', pointer, {
    message: 'A topic or place has no name that readers could see',
    hint: 'Give it as in "name: Ada Lovelace"',
  });
}

/** An address, `Q42`, or the code of a Media Topic. */
function sameAsOf(desk: Desk, pointer: Pointer, value: Written): { sameAs?: string[] } {
  if (value === '') return {};
  const text = readText(desk, pointer, value) ?? '';
  const [item, code] = [wikidataItem(text), mediaTopicCode(text)];
  const uri = item ? wikidataUri(item) : code ? mediaTopicUri(code) : undefined;
  const address = uri ?? readAddress(desk, pointer, text, desk.publication.site.url);
  return address === undefined ? {} : { sameAs: [address] };
}

/** `latitude` and `longitude`, or `geo` as a map, as a list or as `38.7, -9.1`. */
function readCoordinates(desk: Desk, pointer: Pointer, map: Map): Pick<StoryPlace, 'latitude' | 'longitude'> {
  const written = pairOf(map);
  if (!written) return {};
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = written.map((each) =>
    /^[-+]?\d{1,3}(\.\d+)?$/.test(each) ? Number(each) : Number.NaN,
  );
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0)
    return { latitude, longitude };
  report(desk, 'invalid-field', `${pointer}/${map['geo'] === undefined ? 'latitude' : 'geo'}`, {
    message: `${quoted(written.join(', '))} is no place on earth`,
    hint: 'Write latitude and longitude in degrees, as in "latitude: 38.72" and "longitude: -9.14"',
  });
  return {};
}

function pairOf({ geo, latitude, longitude }: Map): string[] | undefined {
  if (isMap(geo)) {
    const { lat = '', lon = geo['lng'] ?? '' } = geo;
    return pairOf({ latitude: lat, longitude: lon, ...geo });
  }
  const given = Array.isArray(geo) ? geo : typeof geo === 'string' ? geo.split(',') : [latitude, longitude];
  if (given.every((each) => each === undefined || each === '')) return undefined;
  return given.map((each) => (typeof each === 'string' ? each.trim() : ''));
}

const TYPES = ['Thing', 'Person', 'Organization', 'Place', 'Event'] as const;
const TYPE_SYNONYMS = new Map<string, Topic['type']>(
  Object.entries({
    human: 'Person',
    people: 'Person',
    organisation: 'Organization',
    org: 'Organization',
    company: 'Organization',
    party: 'Organization',
    city: 'Place',
    country: 'Place',
    location: 'Place',
    concept: 'Thing',
    topic: 'Thing',
    subject: 'Thing',
  }),
);

function oncePerName<Thing extends Named>(things: Thing[]): Thing[] | undefined {
  const once = things.filter((thing, index) => things.findIndex(({ name }) => name === thing.name) === index);
  return once.length > 0 ? once : undefined;
}

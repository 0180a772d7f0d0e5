import { nearestOf } from './nearest.ts';
import { MEDIA_TOPICS } from './topics/media-topics.ts';

/** A topic of IPTC's vocabulary for news. */
export interface MediaTopic {
  /** Eight digits. */
  code: string;
  /** In British English. */
  name: string;
}

interface Directory {
  byCode: Map<string, MediaTopic>;
  byName: Map<string, MediaTopic>;
}

/** Made when the first story names a topic. */
let directory: Directory | undefined;

function mediaTopics(): Directory {
  directory ??= directoryOf(MEDIA_TOPICS.trim().split(/;\s*|\n/));
  return directory;
}

function directoryOf(lines: string[]): Directory {
  const topics = lines.map((line): MediaTopic => ({ code: line.slice(0, 8), name: line.slice(9) }));
  return {
    byCode: new Map(topics.map((topic) => [topic.code, topic])),
    byName: new Map(topics.map((topic) => [topic.name.toLowerCase(), topic])),
  };
}

/** The code in `medtop:20000385`, `20000385` or the address of a Media Topic; nothing in any other text. */
export function mediaTopicCode(text: string): string | undefined {
  return /^(?:(?:medtop|mediatopic)\s*:\s*|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})\/?$/i.exec(
    text,
  )?.[1];
}

/** The Media Topic of a code or a name, whatever the case of the name. */
export function mediaTopicOf(text: string): MediaTopic | undefined {
  const { byCode, byName } = mediaTopics();
  const code = mediaTopicCode(text);
  return code === undefined ? byName.get(text.toLowerCase()) : byCode.get(code);
}

/** The Media Topic whose name is nearest to what somebody wrote. */
export function nearestMediaTopic(text: string): MediaTopic | undefined {
  const { byName } = mediaTopics();
  const name = nearestOf(text, [...byName.keys()]);
  return name === undefined ? undefined : byName.get(name);
}

/** The URI that IPTC gives a Media Topic. */
export function mediaTopicUri(code: string): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${code}`;
}

const WIKIDATA_ITEM =
  /^(?:(?:wd|wikidata)\s*:\s*|https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki\/(?:Special:EntityData\/|Special:EntityPage\/)?|entity\/))?(Q[1-9]\d*)$/i;

/** The number of a Wikidata item in any of its spellings: `Q42`, `wd:Q42`, the address of its page. */
export function wikidataItem(text: string): string | undefined {
  return WIKIDATA_ITEM.exec(text)?.[1]?.toUpperCase();
}

/** The URI of an item, with http as Wikidata has it: https://www.wikidata.org/wiki/Wikidata:Data_access */
export function wikidataUri(item: string): string {
  return `http://www.wikidata.org/entity/${item}`;
}

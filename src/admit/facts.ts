import { withoutAbsent } from '../absent.ts';
import { iriOfId } from '../addresses.ts';
import type { Article, Pointer, StoryFacts, Written } from '../article.ts';
import type { NamedDraft } from '../naming.ts';
import { readCorrections, type ToldCorrection } from './corrections.ts';
import { readKind } from './kind.ts';
import { readSections } from './sections.ts';
import {
  type Desk,
  isMap,
  readAddress,
  readLanguageTag,
  readList,
  readMoment,
  readText,
  readYesNo,
  saysNone,
} from './shapes.ts';
import { readStoryFacts } from './story-facts.ts';

/** The fields of changes of fact; the name of each says what is meant where an item does not. */
const CORRECTION_FIELDS = ['correction', 'clarification', 'retraction'] as const;

/** The facts of an article that need nothing but their own field. */
export type Facts = Pick<
  Article,
  'kind' | 'articleSection' | 'keywords' | 'inLanguage' | 'isIndexed' | 'isInSitemap'
> &
  Partial<
    Pick<
      Article,
      | 'alternativeHeadline'
      | 'description'
      | 'dateModified'
      | 'embargo'
      | 'expires'
      | 'coverageStartTime'
      | 'coverageEndTime'
      | 'canonicalUrl'
    >
  > &
  StoryFacts & { identifier?: string; told: ToldCorrection[] };

/** Every fact that needs nothing but its own field. */
export function readFacts(desk: Desk, draft: NamedDraft): Facts {
  const { fields } = draft;
  const { site } = desk.publication;
  const read = <Value>(name: string, by: (pointer: string, value: Written) => Value): Value | undefined => {
    const value = fields[name];
    return value === undefined || value === '' ? undefined : by(`/${name}`, value);
  };
  const text = (name: string) => read(name, (pointer, value) => readText(desk, pointer, value));
  const moment = (name: string) => read(name, (pointer, value) => readMoment(desk, pointer, value));
  const limit = (name: string) =>
    read(name, (pointer, value) => (saysNone(value) ? undefined : readMoment(desk, pointer, value)));
  const yesNo = (name: string) => read(name, (pointer, value) => readYesNo(desk, pointer, value));
  const identifier = text('identifier');
  return {
    ...withoutAbsent({
      identifier: identifier === undefined ? undefined : iriOfId(identifier, site),
      alternativeHeadline: text('alternativeHeadline'),
      description: text('description'),
      dateModified: moment('dateModified'),
      embargo: limit('embargo'),
      expires: limit('expires'),
      coverageStartTime: moment('coverageStartTime'),
      coverageEndTime: limit('coverageEndTime'),
      canonicalUrl: read('canonicalUrl', (pointer, value) => readAddress(desk, pointer, value, site.url)),
    }),
    kind: read('kind', (pointer, value) => readKind(desk, pointer, value)) ?? 'news',
    articleSection: read('articleSection', (pointer, value) => readSections(desk, pointer, value)) ?? [],
    keywords:
      read('keywords', (pointer, value) => readList(desk, pointer, value, { separator: /[,，、]/ })) ?? [],
    inLanguage:
      read('inLanguage', (pointer, value) => readLanguageTag(desk, pointer, value)) ?? site.language,
    told: CORRECTION_FIELDS.flatMap(
      (name) => read(name, (pointer, value) => readCorrections(desk, pointer, value, name)) ?? [],
    ),
    ...readStoryFacts(desk, draft),
    isIndexed: yesNo('noindex') !== true,
    isInSitemap: read('sitemap', (pointer, value) => readInSitemap(desk, pointer, value)) !== false,
  };
}

/** Yes or no; or settings such as a priority, which leave it in, or a map that says that it is out. */
function readInSitemap(desk: Desk, pointer: Pointer, value: Written): boolean | undefined {
  if (isMap(value)) {
    const out = ['exclude', 'disable', 'ignore', 'noindex'].filter((name) => name in value);
    return out.every((name) => readYesNo(desk, `${pointer}/${name}`, value[name] ?? '') === false);
  }
  if (typeof value === 'string' && /^[01]\.\d+$/.test(value)) return true;
  return /^(exclude|disable|ignore)d?$/i.test(String(value)) ? false : readYesNo(desk, pointer, value);
}

import { addressRules } from './catalogue/addresses.ts';
import { articleRules } from './catalogue/article.ts';
import { correctionRules } from './catalogue/corrections.ts';
import type { RuleEntry } from './catalogue/entry.ts';
import { fieldRules } from './catalogue/fields.ts';
import { fileRules } from './catalogue/file.ts';
import { gateRules } from './catalogue/gate.ts';
import { headlineRules } from './catalogue/headline.ts';
import { liveRules } from './catalogue/live.ts';
import { mediaRules } from './catalogue/media.ts';
import { partnerRules } from './catalogue/partners.ts';
import { peopleRules } from './catalogue/people.ts';
import { pictureRules } from './catalogue/pictures.ts';
import { publicationRules } from './catalogue/publication.ts';
import { storyRules } from './catalogue/story.ts';
import { topicRules } from './catalogue/topics.ts';
import { translationRules } from './catalogue/translations.ts';

export type { RuleEntry, Severity } from './catalogue/entry.ts';

const entries = {
  ...fileRules,
  ...articleRules,
  ...fieldRules,
  ...peopleRules,
  ...headlineRules,
  ...addressRules,
  ...storyRules,
  ...topicRules,
  ...translationRules,
  ...correctionRules,
  ...pictureRules,
  ...mediaRules,
  ...liveRules,
  ...partnerRules,
  ...publicationRules,
  ...gateRules,
} satisfies Record<string, RuleEntry>;

/** The permanent name of a rule: it names the fault and is never reused. */
export type RuleName = keyof typeof entries;

/** Every rule by its name. A new rule is one entry in the file of its group in catalogue/. */
export const catalogue: Record<RuleName, RuleEntry> = entries;

/** The groups of the catalogue, in the order in which people read them, with the names of their rules. */
export const ruleGroups: { title: string; names: RuleName[] }[] = [
  { title: 'The file', names: namesOf(fileRules) },
  { title: 'What an article must have', names: namesOf(articleRules) },
  { title: 'Fields', names: namesOf(fieldRules) },
  { title: 'People', names: namesOf(peopleRules) },
  { title: 'Headline, summary, section', names: namesOf(headlineRules) },
  { title: 'Addresses', names: namesOf(addressRules) },
  { title: 'The story', names: namesOf(storyRules) },
  { title: 'Topics', names: namesOf(topicRules) },
  { title: 'Translations', names: namesOf(translationRules) },
  { title: 'Corrections', names: namesOf(correctionRules) },
  { title: 'Pictures', names: namesOf(pictureRules) },
  { title: 'Sound and film', names: namesOf(mediaRules) },
  { title: 'Live blogs', names: namesOf(liveRules) },
  { title: 'Partners', names: namesOf(partnerRules) },
  { title: 'The publication', names: namesOf(publicationRules) },
  { title: 'The gate', names: namesOf(gateRules) },
];

function namesOf<Name extends RuleName>(group: Record<Name, RuleEntry>): Name[] {
  // Object.keys forgets the type of the keys, which the parameter states.
  return Object.keys(group) as Name[];
}

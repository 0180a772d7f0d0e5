import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { faultOfSlug, holdsCredentials, unknownPartsOf } from '../addresses.ts';
import { locate, type Origin, type Pointer } from '../article.ts';
import { isTimeZone } from '../dates.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import type { Configuration } from '../generated/configuration.ts';
import { readLanguage } from '../language.ts';
import { namesOf } from '../text.ts';
import { authorAddresses, hubAddresses, podcastAddresses, publisherAddresses } from './check-addresses.ts';
import { authorLanguages, authorNames, authorPages } from './check-authors.ts';
import { defaults } from './defaults.ts';
import type { Fault } from './fault.ts';
import { podcastFacts } from './podcasts.ts';
import { articlesFolderOf } from './publication.ts';

/** What the schema cannot say of a configuration: each question a line. */
const QUESTIONS: ((configuration: Configuration, root: string | undefined) => Fault[])[] = [
  siteAddress,
  language,
  timeZone,
  permalinkParts,
  permalinkSteps,
  permalinkSlug,
  authorAddresses,
  publisherAddresses,
  podcastAddresses,
  contacts,
  hubAddresses,
  forbiddenCharacters,
  sectionSlugs,
  podcastFacts,
  authorNames,
  authorPages,
  authorLanguages,
  articlesFolder,
];

/** Asks a configuration whose shape is right. Without a root (no disk), folders are not looked for. */
export function checkFacts(
  configuration: Configuration,
  origin: Origin,
  root: string | undefined,
): Diagnostic[] {
  return QUESTIONS.flatMap((question) =>
    question(configuration, root).map(({ pointer, rule = 'invalid-configuration', ...wording }) =>
      diagnose(rule, locate(origin, pointer), wording),
    ),
  );
}

const LOCAL_HOST = /^(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$|\.(localhost|local)$/;

function siteAddress({ site }: Configuration): Fault[] {
  const pointer = '/site/url';
  if (!URL.canParse(site.url)) {
    return [
      {
        pointer,
        message: `"${site.url}" is not a web address`,
        hint: 'Write it as in https://news.example/',
      },
    ];
  }
  const { hostname } = new URL(site.url);
  const carried = carriedBy(site.url);
  if (carried !== undefined) {
    const message = `This cannot be the address of a site: every output would carry its ${carried}`;
    return [{ pointer, message, hint: 'Write the address that readers use, as in https://news.example/' }];
  }
  if (!LOCAL_HOST.test(hostname)) return [];
  const message = `The site's address leads to this machine only: ${hostname}`;
  const hint = 'Readers and search engines need the address at which the site is served';
  return [{ pointer, rule: 'local-site-url', message, hint }];
}

/** What no address of a page may carry. */
function carriedBy(url: string): string | undefined {
  if (holdsCredentials(new URL(url))) return 'name and password';
  return /%(?![0-9a-f]{2})/i.test(url) ? 'broken percent sign' : undefined;
}

function language({ site }: Configuration): Fault[] {
  const reading = readLanguage(site.language ?? defaults.language);
  if (reading.kind === 'language') return [];
  return [{ pointer: '/site/language', message: reading.message, hint: reading.hint }];
}

function timeZone({ site }: Configuration): Fault[] {
  if (isTimeZone(site.timeZone ?? defaults.timeZone)) return [];
  const hint = 'Write the name of the IANA time zone, as in Europe/Lisbon';
  return [{ pointer: '/site/timeZone', message: `There is no time zone "${site.timeZone}"`, hint }];
}

function permalinkParts({ permalink = defaults.permalink }: Configuration): Fault[] {
  return unknownPartsOf(permalink).map((part) => ({
    pointer: '/permalink',
    message: `The permalink has an unknown part {${part}}`,
    hint: 'The parts are {year}, {month}, {day}, {section} and {slug}',
  }));
}

function permalinkSteps({ permalink = defaults.permalink }: Configuration): Fault[] {
  const steps = permalink.split('/').filter((step) => step !== '');
  const faulty = steps.find((step) => faultOfSlug(step.replace(/\{\w*\}/g, 'x')) !== undefined);
  if (faulty === undefined) return [];
  const hint = 'Write letters, digits, dashes and parts in braces';
  return [
    { pointer: '/permalink', message: `The permalink's part "${faulty}" cannot stand in an address`, hint },
  ];
}

function permalinkSlug({ permalink = defaults.permalink }: Configuration): Fault[] {
  if (permalink.includes('{slug}')) return [];
  const message = 'The permalink has no {slug}: all articles would have one address';
  return [{ pointer: '/permalink', message, hint: 'Write it as in "/{year}/{month}/{slug}/"' }];
}

function contacts({ publisher: { contactPoint = [] } = {} }: Configuration): Fault[] {
  return contactPoint.flatMap(({ contactType, email, telephone, url }, index) => {
    if (email ?? telephone ?? url) return [];
    const message = `The contact "${contactType}" cannot be reached`;
    return [
      { pointer: `/publisher/contactPoint/${index}`, message, hint: 'Add its "email", "telephone" or "url"' },
    ];
  });
}

/** What no page and no path can hold cannot stand in a configuration. */
function forbiddenCharacters(configuration: Configuration): Fault[] {
  return textsIn(configuration, '')
    .filter(({ text }) => namesOf(text).length > 0)
    .map(({ text, pointer }) => ({
      pointer,
      message: `${namesOf(text).join(', ')} cannot be published`,
      hint: 'Delete the character',
    }));
}

function textsIn(value: unknown, pointer: Pointer): { text: string; pointer: Pointer }[] {
  if (typeof value === 'string') return [{ text: value, pointer }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function sectionSlugs({ sections = {} }: Configuration): Fault[] {
  return Object.keys(sections).flatMap((slug) => {
    const fault = faultOfSlug(slug);
    if (fault === undefined) return [];
    const hint = 'The slug is a part of the address: write letters, digits and dashes';
    return [{ pointer: `/sections/${slug}`, message: `The section's slug "${slug}" ${fault}`, hint }];
  });
}

function articlesFolder(configuration: Configuration, root: string | undefined): Fault[] {
  const folder = articlesFolderOf(configuration);
  const pointer = '/articles';
  if (isAbsolute(folder) || folder.split('/').includes('..') || folder === '' || folder === '.') {
    const hint = 'Name a folder beside the configuration, as in "articles"';
    return [{ pointer, message: `"${folder}" is not a folder below the configuration`, hint }];
  }
  if (namesOf(folder).length > 0) return []; // said by another question
  if (root === undefined || statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return [
    {
      pointer,
      message: `There is no folder ${folder}/`,
      hint: 'Create it, or name the folder of the articles in "articles"',
    },
  ];
}

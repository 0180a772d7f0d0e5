import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { faultOfSlug, unknownPartsOf } from './addresses.ts';
import {
  type Author,
  type Image,
  locate,
  locateKey,
  type Origin,
  type Publication,
  type Site,
} from './article.ts';
import type { RuleName } from './catalogue.ts';
import { checkSchema, type SchemaFault } from './check/schema.ts';
import type { FileLookup } from './contracts.ts';
import { isTimeZone } from './dates.ts';
import { decodeFile } from './decode.ts';
import { type Diagnostic, diagnose, isError, type Wording } from './diagnostic.ts';
import type { Configuration } from './generated/configuration.ts';
import { readJson } from './json-places.ts';
import { readLanguage } from './language.ts';
import { mediaTypeOf } from './media-type.ts';
import { OperatorFault } from './operator-fault.ts';

/** A configuration as it was written, and where everything in it stands. */
export interface LoadedConfiguration {
  /** Path relative to the root, for findings. */
  path: string;
  configuration: Configuration;
  origin: Origin;
  /** Folder to publish into, absolute. */
  output: string;
  diagnostics: Diagnostic[];
}

export interface ConfigOptions {
  /** The publication's folder, absolute. */
  root: string;
  /** The configuration, absolute; by default copydesk.config.json in the root. */
  configPath?: string;
  /** Overrides the configuration's output. */
  out?: string;
}

export const CONFIGURATION_NAME = 'copydesk.config.json';

const DEFAULTS = {
  articles: 'articles',
  output: 'dist',
  permalink: '/{year}/{month}/{slug}/',
  language: 'en',
  timeZone: 'UTC',
  tagYear: '2026',
  limit: 50,
  missing: 'warning',
} as const;

/** Reads and checks the configuration. Whatever keeps it from being used is thrown as an OperatorFault with places. */
export function loadConfiguration({ root, configPath, out }: ConfigOptions): LoadedConfiguration {
  const file = configPath ?? join(root, CONFIGURATION_NAME);
  if (!existsSync(file)) throw new OperatorFault(missingConfiguration(file));
  const path = relative(root, file).split(sep).join('/') || basename(file);
  const diagnostics: Diagnostic[] = [];
  const text = decodeFile(path, readFileSync(file), diagnostics);
  const read = diagnostics.some(isError)
    ? { diagnostics: [] }
    : readJson(path, text, { rule: 'invalid-configuration' });
  diagnostics.push(...read.diagnostics);
  refuseErrors(diagnostics);
  const { value, origin } = read.value ?? { value: {}, origin: { path, values: {}, keys: {} } };
  diagnostics.push(...checkSchema('configuration', value).map((fault) => schemaFinding(fault, origin)));
  refuseErrors(diagnostics);
  const configuration = value as Configuration; // the schema holds
  diagnostics.push(...checkFacts(configuration, origin, root));
  refuseErrors(diagnostics);
  return {
    path,
    configuration,
    origin,
    output: out ?? resolve(dirname(file), configuration.output ?? DEFAULTS.output),
    diagnostics,
  };
}

/** The publication that a configuration describes: defaults filled in, addresses absolute, the logo measured. */
export function publicationOf({ configuration }: LoadedConfiguration, lookup: FileLookup): Publication {
  const { publisher = {}, authors = {}, sections = {} } = configuration;
  const site = siteOf(configuration);
  const articles = articlesFolderOf(configuration);
  return {
    site,
    publisher: {
      name: publisher.name ?? site.name,
      url: publisher.url === undefined ? site.url : new URL(publisher.url, site.url).href,
      ...(publisher.logo !== undefined && { logo: logoOf(publisher.logo, site, articles, lookup) }),
      ...(publisher.sameAs !== undefined && publisher.sameAs.length > 0 && { sameAs: publisher.sameAs }),
      ...(publisher.email !== undefined && { email: publisher.email }),
    },
    authors: Object.fromEntries(Object.entries(authors).map(([id, author]) => [id, authorOf(author, site)])),
    sections,
    articles,
    permalink: configuration.permalink ?? DEFAULTS.permalink,
    feeds: { limit: configuration.feeds?.limit ?? DEFAULTS.limit },
    files: { missing: configuration.files?.missing ?? DEFAULTS.missing },
  };
}

/** Folder of the articles, relative to the root, without a slash at its end. */
export function articlesFolderOf({ articles = DEFAULTS.articles }: Configuration): string {
  return articles.replace(/^\.\//, '').replace(/\/+$/, '');
}

/** A publisher's logo that is not at hand cannot be measured: worth a note, since search engines ask for its size. */
export function checkLogo(
  { configuration, origin }: LoadedConfiguration,
  { publisher }: Publication,
): Diagnostic[] {
  const { logo } = publisher;
  if (!logo || logo.width !== undefined) return [];
  return [
    diagnose('logo-unproven', locate(origin, '/publisher/logo'), {
      message: `The size of the logo ${configuration.publisher?.logo} is not known`,
      hint: 'Put the file into the folder of the articles; it should have at least 112 by 112 pixels',
    }),
  ];
}

function missingConfiguration(file: string): string {
  return [
    `There is no ${basename(file)} in ${dirname(file)}`,
    `Create it with at least: { "site": { "name": "The Example Ledger", "url": "https://news.example/" } }`,
  ].join('\n');
}

function refuseErrors(diagnostics: Diagnostic[]): void {
  const errors = diagnostics.filter(isError);
  if (errors.length > 0) throw new OperatorFault('The configuration is not valid', { diagnostics });
}

function schemaFinding({ kind, pointer, message, hint }: SchemaFault, origin: Origin): Diagnostic {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (kind === 'missing' && pointer === '/site/url') return noSiteUrl(origin);
  const rule: RuleName = kind === 'unknown' ? 'unknown-setting' : 'invalid-configuration';
  const place =
    kind === 'missing'
      ? locate(origin, parent)
      : kind === 'unknown'
        ? locateKey(origin, pointer)
        : locate(origin, pointer);
  return diagnose(rule, place, { message, ...(hint !== undefined && { hint }) });
}

function noSiteUrl(origin: Origin): Diagnostic {
  return diagnose('missing-site-url', locateKey(origin, '/site'), {
    message: 'The site has no address ("url")',
    hint: 'Add "url": "https://…/" to "site": where the output will be served',
  });
}

/** What the schema cannot say of a configuration. */
function checkFacts(configuration: Configuration, origin: Origin, root: string): Diagnostic[] {
  const { site, permalink = DEFAULTS.permalink, sections = {} } = configuration;
  const found: Diagnostic[] = [];
  const report = (rule: RuleName, pointer: string, wording: Wording) =>
    found.push(diagnose(rule, locate(origin, pointer), wording));
  const hostname = URL.canParse(site.url) ? new URL(site.url).hostname : undefined;
  if (hostname === undefined) {
    report('invalid-configuration', '/site/url', {
      message: `"${site.url}" is not a web address`,
      hint: 'Write it as in https://news.example/',
    });
  } else if (/^(localhost|127\.|0\.0\.0\.0|\[::1?\])|\.(localhost|local)$/.test(hostname)) {
    report('local-site-url', '/site/url', {
      message: `The site's address leads to this machine only: ${hostname}`,
      hint: 'Readers and search engines need the address at which the site is served',
    });
  }
  const language = readLanguage(site.language ?? DEFAULTS.language);
  if (language.kind === 'unknown')
    report('invalid-configuration', '/site/language', { message: language.message, hint: language.hint });
  if (!isTimeZone(site.timeZone ?? DEFAULTS.timeZone)) {
    report('invalid-configuration', '/site/timeZone', {
      message: `There is no time zone "${site.timeZone}"`,
      hint: 'Write the name of the IANA time zone, as in Europe/Lisbon',
    });
  }
  for (const part of unknownPartsOf(permalink)) {
    report('invalid-configuration', '/permalink', {
      message: `The permalink has an unknown part {${part}}`,
      hint: 'The parts are {year}, {month}, {day}, {section} and {slug}',
    });
  }
  const steps = permalink.split('/').filter((step) => step !== '');
  const faulty = steps.find((step) => faultOfSlug(step.replace(/\{\w+\}/g, 'x')) !== undefined);
  if (faulty !== undefined) {
    report('invalid-configuration', '/permalink', {
      message: `The permalink's part "${faulty}" cannot stand in an address`,
      hint: 'Write letters, digits, dashes and parts in braces',
    });
  }
  if (!permalink.includes('{slug}')) {
    report('invalid-configuration', '/permalink', {
      message: 'The permalink has no {slug}: all articles would have one address',
      hint: 'Write it as in "/{year}/{month}/{slug}/"',
    });
  }
  for (const slug of Object.keys(sections)) {
    const fault = faultOfSlug(slug);
    if (fault !== undefined)
      report('invalid-configuration', `/sections/${slug}`, {
        message: `The section's slug "${slug}" ${fault}`,
      });
  }
  const articles = articlesFolderOf(configuration);
  if (isAbsolute(articles) || articles.split('/').includes('..') || articles === '' || articles === '.') {
    report('invalid-configuration', '/articles', {
      message: `"${articles}" is not a folder below the configuration`,
      hint: 'Name a folder beside the configuration, as in "articles"',
    });
  } else if (!existsSync(join(root, articles))) {
    report('invalid-configuration', '/articles', {
      message: `There is no folder ${articles}/`,
      hint: 'Create it, or name the folder of the articles in "articles"',
    });
  }
  return found;
}

function siteOf({ site }: Configuration): Site {
  const language = readLanguage(site.language ?? DEFAULTS.language);
  return {
    name: site.name,
    url: new URL(site.url).href.replace(/\/*$/, '/'),
    description: site.description ?? site.name,
    language: language.kind === 'language' ? language.value : DEFAULTS.language,
    timeZone: site.timeZone ?? DEFAULTS.timeZone,
    tagYear: site.tagYear ?? DEFAULTS.tagYear,
  };
}

/** A logo in the folder of the articles is published at its path there. */
function logoOf(logo: string, site: Site, articles: string, lookup: FileLookup): Image {
  const isLocal = logo.startsWith('/') && !logo.startsWith('//');
  const file = isLocal ? lookup(articles + decodeURI(logo)) : undefined;
  const url = file ? new URL(logo.slice(1), site.url).href : new URL(logo, site.url).href;
  const encodingFormat = file?.encodingFormat ?? mediaTypeOf(url);
  return {
    url,
    ...(file?.width !== undefined && { width: file.width }),
    ...(file?.height !== undefined && { height: file.height }),
    ...(file && { contentSize: file.contentSize }),
    ...(encodingFormat !== undefined && { encodingFormat }),
  };
}

type WrittenAuthor = NonNullable<Configuration['authors']>[string];

function authorOf({ type = 'Person', name, url, ...rest }: WrittenAuthor, site: Site): Author {
  return { type, name, ...(url !== undefined && { url: new URL(url, site.url).href }), ...rest };
}

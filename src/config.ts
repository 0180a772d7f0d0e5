import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { locate, locateKey, type Origin, type Publication } from './article.ts';
import { checkSchema, type SchemaFault } from './check/schema.ts';
import { checkFacts } from './config/check-facts.ts';
import { defaults } from './config/defaults.ts';
import { isLocalPath } from './config/picture.ts';
import { articlesFolderOf, toPublication } from './config/publication.ts';
import type { FileLookup } from './contracts.ts';
import { decodeFile } from './decode.ts';
import { type Diagnostic, diagnose, isError } from './diagnostic.ts';
import type { Configuration } from './generated/configuration.ts';
import { readJson } from './json-places.ts';
import { OperatorFault } from './operator-fault.ts';

/** A configuration that can be used, and where everything in it stands. */
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
  /** Overrides the configuration's address of the site; where there is no configuration, it is all that is needed. */
  siteUrl?: string;
  /** The first article is about to be made: its folder need not be there. */
  isBeginning?: boolean;
}

/** What the configuration of a publication is called. */
export const CONFIGURATION_NAME = 'copydesk.config.json';

/** Reads and checks the configuration. Whatever keeps it from being used is thrown as an OperatorFault with places. */
export function loadConfiguration(options: ConfigOptions): LoadedConfiguration {
  const { root, configPath, out, siteUrl, isBeginning } = options;
  const file = configPath ?? join(root, CONFIGURATION_NAME);
  const path = relative(root, file).split(sep).join('/') || basename(file);
  const isNeeded = siteUrl === undefined || configPath !== undefined;
  if (isNeeded && !existsSync(file)) refuseErrors([missingConfiguration(path, dirname(file))]);
  const { value, origin, diagnostics } = existsSync(file) ? readFile(file, path) : unwritten(path);
  const checked = checkConfiguration(servedAt(siteUrl, value), origin, isBeginning ? undefined : root);
  const output = out ?? resolve(dirname(file), checked.configuration.output ?? defaults.output);
  refuseErrors(mixedFolders(output, join(root, articlesFolderOf(checked.configuration)), origin));
  return { path, origin, output, ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] };
}

/** What stands in a configuration, not yet believed. */
interface WrittenConfiguration {
  value: unknown;
  origin: Origin;
  diagnostics: Diagnostic[];
}

function readFile(file: string, path: string): WrittenConfiguration {
  const diagnostics: Diagnostic[] = [];
  const text = decodeFile(path, readFileSync(file), diagnostics);
  refuseErrors(diagnostics);
  const { value: read, diagnostics: found } = readJson(path, text, { rule: 'invalid-configuration' });
  refuseErrors(found);
  return { ...(read ?? unwritten(path)), diagnostics: [...diagnostics, ...found] };
}

function unwritten(path: string): WrittenConfiguration {
  return { value: {}, origin: placeless(path), diagnostics: [] };
}

/** The configuration with the address that the call gives; a site without a name is called by its host. */
function servedAt(siteUrl: string | undefined, value: unknown): unknown {
  if (siteUrl === undefined || !isObject(value)) return value;
  const { site = {} } = value;
  if (!isObject(site)) return value;
  const name = URL.canParse(siteUrl) ? new URL(siteUrl).host : siteUrl;
  return { ...value, site: { name, ...site, url: siteUrl } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A configuration that is in memory already, checked likewise. */
export function configurationOf(configuration: Configuration): LoadedConfiguration {
  const path = CONFIGURATION_NAME;
  const origin = placeless(path);
  return { path, origin, output: '', ...checkConfiguration(configuration, origin, undefined) };
}

/** Folder of the articles, relative to the root. */
export function articlesFolder({ configuration }: LoadedConfiguration): string {
  return articlesFolderOf(configuration);
}

/** The publication that a configuration describes. */
export function publicationOf({ configuration }: LoadedConfiguration, lookup: FileLookup): Publication {
  return toPublication(configuration, lookup);
}

/** Pixels on each side of a logo: https://developers.google.com/search/docs/appearance/structured-data/organization */
const LOGO_SIDE = 112;

/** A publisher's logo that cannot be measured is worth a note, and one that search engines refuse a warning. */
export function checkLogo(
  { configuration, origin }: LoadedConfiguration,
  { publisher }: Publication,
): Diagnostic[] {
  const { logo } = publisher;
  if (!logo) return [];
  const place = locate(origin, '/publisher/logo');
  const written = configuration.publisher?.logo;
  const { width, height } = logo;
  if (width === undefined || height === undefined) {
    return [
      diagnose('logo-unproven', place, {
        message: `The size of the logo ${written} is not known`,
        hint: `Put the file into the folder of the articles; it should have at least ${LOGO_SIDE} by ${LOGO_SIDE} pixels`,
      }),
    ];
  }
  if (logo.encodingFormat === 'image/svg+xml' || Math.min(width, height) >= LOGO_SIDE) return [];
  return [
    diagnose('logo-small', place, {
      message: `The logo ${written} has ${width} by ${height} pixels; search engines want at least ${LOGO_SIDE} by ${LOGO_SIDE}`,
      hint: 'Give the logo as a larger picture, or as one with margins around it',
    }),
  ];
}

/** A portrait that is named by its path and is not there. */
export function checkPortraits(
  { configuration, origin }: LoadedConfiguration,
  { authors, articles, files }: Publication,
): Diagnostic[] {
  return Object.entries(configuration.authors ?? {}).flatMap(([id, { image }]) => {
    if (image === undefined || !isLocalPath(image) || authors[id]?.image?.contentSize !== undefined)
      return [];
    return diagnose('file-missing', locate(origin, `/authors/${id}/image`), {
      message: `There is no file ${articles}${image}`,
      hint: 'Put it there; as it is, the address on the server is published as it stands',
      severity: files.missing,
    });
  });
}

function missingConfiguration(path: string, folder: string): Diagnostic {
  return diagnose(
    'missing-configuration',
    { path, line: 1, column: 1 },
    {
      message: `There is no ${basename(path)} in ${folder}`,
      hint: 'Run "copydesk init", or create it with at least: { "site": { "name": "The Example Ledger", "url": "https://news.example/" } }; --site-url does without it',
    },
  );
}

/** An output that is, holds or lies in the folder of the articles would mix what is written with what is made. */
function mixedFolders(output: string, articles: string, origin: Origin): Diagnostic[] {
  const isApart = !isWithin(output, articles) && !isWithin(articles, output);
  if (isApart) return [];
  return [
    diagnose('invalid-configuration', locate(origin, '/output'), {
      message: `The output ${output} and the articles in ${articles} lie in each other`,
      hint: 'Publish into a folder of its own, as in "dist"',
    }),
  ];
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(`${outer}${sep}`);
}

function placeless(path: string): Origin {
  return { path, values: {}, keys: {} };
}

function checkConfiguration(
  value: unknown,
  origin: Origin,
  root: string | undefined,
): { configuration: Configuration; diagnostics: Diagnostic[] } {
  refuseErrors(checkSchema('configuration', value).map((fault) => schemaFinding(fault, origin)));
  const configuration = value as Configuration; // the schema holds
  const diagnostics = checkFacts(configuration, origin, root);
  refuseErrors(diagnostics);
  return { configuration, diagnostics };
}

function refuseErrors(diagnostics: Diagnostic[]): void {
  if (diagnostics.some(isError)) throw new OperatorFault('The configuration is not valid', { diagnostics });
}

/** Where each kind of a schema's objections is shown: an unknown name at the name, a missing one at what lacks it. */
const PLACES: Record<SchemaFault['kind'], typeof locate> = {
  unknown: locateKey,
  missing: (origin, pointer) => locate(origin, pointer.slice(0, pointer.lastIndexOf('/'))),
  wrong: locate,
};

function schemaFinding({ kind, pointer, message, hint }: SchemaFault, origin: Origin): Diagnostic {
  if (kind === 'missing' && pointer === '/site/url') return noSiteUrl(origin);
  const rule = kind === 'unknown' ? 'unknown-setting' : 'invalid-configuration';
  return diagnose(rule, PLACES[kind](origin, pointer), { message, ...(hint !== undefined && { hint }) });
}

function noSiteUrl(origin: Origin): Diagnostic {
  return diagnose('missing-site-url', locateKey(origin, '/site'), {
    message: 'The site has no address ("url")',
    hint: 'Add "url": "https://…/" to "site": where the output will be served',
  });
}

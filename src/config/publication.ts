import { uriOf } from '../addresses.ts';
import type { Publication, Site } from '../article.ts';
import type { FileLookup } from '../contracts.ts';
import type { Configuration } from '../generated/configuration.ts';
import { readLanguage } from '../language.ts';
import { authorsOf } from './authors.ts';
import { defaults } from './defaults.ts';
import { feedSettingsOf } from './feeds.ts';
import { podcastsOf } from './podcasts.ts';
import { publisherOf } from './publisher.ts';

/** The publication that a configuration describes: defaults filled in, addresses absolute, the logo measured. */
export function toPublication(configuration: Configuration, lookup: FileLookup): Publication {
  const { sections = {}, permalink, feeds, files, limits } = configuration;
  const site = siteOf(configuration);
  const folder = { site, articles: articlesFolderOf(configuration), lookup };
  const publisher = publisherOf(configuration.publisher, site, folder);
  const outlets = [site.name, publisher.name];
  return {
    site,
    publisher,
    authors: authorsOf(configuration, { language: site.language, outlets }, folder),
    sections,
    articles: articlesFolderOf(configuration),
    permalink: permalink ?? defaults.permalink,
    feeds: {
      ...feedSettingsOf(feeds),
      hubs: hubsOf(configuration),
      ...(feeds?.profiles && { profiles: feeds.profiles }),
    },
    files: { missing: files?.missing ?? defaults.missingFiles },
    ...(configuration.access?.delivery === 'withheld' && { isWithheld: true }),
    ...(configuration.access?.metadata === 'whole' && { isMetadataWhole: true }),
    images: imageSettingsOf(configuration),
    ...(configuration.oembed === true && { oembed: true }),
    ...(configuration.podcasts && { podcasts: podcastsOf(configuration, folder) }),
    limits: {
      articleBytes: limits?.articleBytes ?? defaults.articleBytes,
      markupSeconds: limits?.markupSeconds ?? defaults.markupSeconds,
    },
  };
}

/** Folder of the articles, relative to the root, without a slash at its end. */
export function articlesFolderOf({ articles = defaults.articles }: Configuration): string {
  return articles.replace(/^\.\//, '').replace(/\/+$/, '');
}

function imageSettingsOf({ images = {} }: Configuration): Publication['images'] {
  const { derive = false, widths = defaults.imageWidths } = images;
  return { derive, widths: [...new Set(widths)].sort((a, b) => a - b) };
}

function hubsOf({ feeds: { hubs = [] } = {} }: Configuration): string[] {
  return hubs.map((url) => uriOf(new URL(url)));
}

function siteOf({ site }: Configuration): Site {
  const language = readLanguage(site.language ?? defaults.language);
  return {
    name: site.name,
    url: new URL(site.url).href.replace(/\/*$/, '/'),
    description: site.description ?? site.name,
    language: language.kind === 'language' ? language.value : defaults.language,
    timeZone: site.timeZone ?? defaults.timeZone,
    tagYear: site.tagYear ?? defaults.tagYear,
  };
}

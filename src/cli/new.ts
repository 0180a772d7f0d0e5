import { join, resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { type Command, InvalidArgumentError } from 'commander';
import type { Configuration } from '../generated/configuration.ts';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import { withConfigurationFindings } from './configuration-findings.ts';
import type { End, Ending } from './ending.ts';
import { localMoment } from './now.ts';
import { addOptions, type PublicationOptions, rootOf } from './publication-options.ts';
import { makeFile } from './scaffold.ts';
import { surroundingsOf } from './surroundings.ts';
import { yamlText } from './yaml-text.ts';

/** `copydesk new HEADLINE`: an article with the front matter that this publication needs. */
export function addNew(program: Command, end: End): void {
  const command = program
    .command('new')
    .description('begin an article, with the front matter that this publication needs')
    .argument('<headline>', 'its headline, in quotes', headlineOf);
  addOptions(command, ['config', 'siteUrl']).action(async (headline: string, options: PublicationOptions) => {
    end(
      await withConfigurationFindings(options, () => beginArticle(headline, options), {
        outcome: 'no article was begun',
      }),
    );
  });
}

/** Writes the article; its path, relative to the publication's folder, goes to stdout. */
async function beginArticle(headline: string, options: PublicationOptions): Promise<Ending> {
  const { config, siteUrl } = options;
  const { articlesFolder, loadConfiguration } = await import('../config.ts');
  const { slugOfText } = await import('../addresses.ts');
  const root = rootOf(options);
  const configuration = loadConfiguration({
    root,
    ...(config !== undefined && { configPath: resolve(config) }),
    ...(siteUrl !== undefined && { siteUrl }),
    isBeginning: true,
  });
  const slug = slugOfText(headline) || 'story';
  const path = `${articlesFolder(configuration)}/${slug}.md`;
  const timeZone = configuration.configuration.site.timeZone;
  const author = surroundingsOf(root).author;
  const text = articleOf(headline, {
    ...configuration.configuration,
    now: await localMoment(timeZone),
    author,
  });
  if (!makeFile(join(root, path), text)) {
    throw new OperatorFault(`${path} is there already: give the article another headline, or open that one`);
  }
  stderr.write(`The article is a draft: "copydesk check --drafts ${printable(path)}" checks it\n`);
  stdout.write(`${printable(path)}\n`);
  return 'fine';
}

interface Setting extends Configuration {
  now: string;
  /** Who works here, as Git knows them. */
  author: string | undefined;
}

/** Front matter with what each field is for. Fields that may be left out are comments. */
function articleOf(headline: string, { authors = {}, sections = {}, now, author }: Setting): string {
  return `---
title: ${yamlText(headline)}
summary: In a sentence or two, what happened  # shown in search results, cards and feeds
date: ${now}  # when it appears; readers see nothing of it before
author: ${authorLine(authors, author)}
${sectionLine(sections)}
# tags: [harbour, transport]
# image: {url: quay.jpg, alt: What the picture shows, caption: For readers, credit: Who took it}
# embargo: 2026-03-09T06:00:00+00:00  # not a word of it before this moment
draft: true  # take this line out when the story is ready
---

Write the story here.
`;
}

function authorLine(authors: NonNullable<Configuration['authors']>, known: string | undefined): string {
  const ids = Object.keys(authors);
  const own = Object.entries(authors).find(([, { name }]) => name === known)?.[0];
  const first = own ?? ids[0];
  if (first === undefined) return yamlText(known ?? 'Your name');
  return ids.length > 1 ? `${first}  # or ${ids.filter((id) => id !== first).join(', ')}` : first;
}

function sectionLine(sections: NonNullable<Configuration['sections']>): string {
  const [first, ...others] = Object.keys(sections);
  if (first === undefined) return '# section: Local';
  return others.length > 0 ? `section: ${first}  # or ${others.join(', ')}` : `section: ${first}`;
}

function headlineOf(text: string): string {
  const headline = text.trim().replace(/\s+/g, ' ');
  if (headline !== '') return headline;
  throw new InvalidArgumentError('It is empty.');
}

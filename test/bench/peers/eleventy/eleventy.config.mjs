// Per article a page, its JSON-LD and its metadata; RSS, Atom and JSON feeds of the site and of each section; a news sitemap.
import { relative } from 'node:path';
import { env } from 'node:process';
import * as documents from './documents.mjs';

const perArticle = { 'article.jsonld': documents.linked, 'metadata.json': documents.metadata };
const perChannel = {
  'index.html': documents.list,
  'rss.xml': documents.rss,
  'atom.xml': documents.atom,
  'feed.json': documents.jsonFeed,
};

export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData('layout', 'page.11ty.js');
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        `${page.filePathStem}/index.html`,
  );
  eleventy.addCollection('articles', newestFirst);
  eleventy.addCollection('channels', (api) => {
    const articles = newestFirst(api).map((item) => ({ item, section: item.data.section }));
    return documents
      .channels(articles)
      .flatMap((channel) => Object.keys(perChannel).map((file) => ({ ...channel, file })));
  });
  eleventy.addTemplate('_includes/page.11ty.js', (data) => documents.page(articleOf(data, data.content)));
  for (const [file, make] of Object.entries(perArticle)) addPerArticle(eleventy, file, make);
  eleventy.addTemplate(
    'channels.11ty.js',
    ({ channel }) =>
      perChannel[channel.file](
        channel.title,
        channel.articles.slice(0, 50).map(({ item }) => fromItem(item)),
      ),
    {
      layout: false,
      eleventyExcludeFromCollections: true,
      pagination: { data: 'collections.channels', size: 1, alias: 'channel' },
      permalink: ({ channel }) => `/${channel.folder}${channel.file}`,
    },
  );
  eleventy.addTemplate(
    'news-sitemap.11ty.js',
    ({ collections }) => documents.newsSitemap(collections.articles.map((item) => articleOf(item.data, ''))),
    { layout: false, eleventyExcludeFromCollections: true, permalink: '/news-sitemap.xml' },
  );
  return {
    dir: { input: relative('.', env.CORPUS), output: relative('.', env.OUT) },
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  };
}

function newestFirst(api) {
  const articles = api.getAll().filter(({ inputPath }) => inputPath.endsWith('.md'));
  return articles.sort((one, other) => other.date - one.date);
}

function addPerArticle(eleventy, file, make) {
  eleventy.addTemplate(`${file}.11ty.js`, ({ item }) => JSON.stringify(make(fromItem(item))), {
    layout: false,
    eleventyExcludeFromCollections: true,
    pagination: { data: 'collections.articles', size: 1, alias: 'item' },
    permalink: ({ item }) => `${item.page.filePathStem}/${file}`,
  });
}

function fromItem(item) {
  return articleOf(item.data, item.templateContent);
}

function articleOf({ page, title, description, updated, authors, section, tags, image }, html) {
  const facts = { title, description, authors, section, tags, image, html };
  return {
    ...facts,
    url: page.url,
    date: page.date,
    ...(updated && { updated: new Date(updated) }),
    source: page.inputPath,
  };
}

import { getCollection } from 'astro:content';
import * as documents from './documents.mjs';

let known;

/** All articles with their HTML, newest first: read once. */
export function articles() {
  known ??= getCollection('articles').then((entries) =>
    entries
      .map(({ id, data, rendered, filePath }) => ({
        ...data,
        url: `/${id}/`,
        html: rendered?.html ?? '',
        source: filePath,
      }))
      .sort((one, other) => other.date - one.date),
  );
  return known;
}

/** A path for each article, for the files that all of them have. */
export async function articlePaths() {
  return (await articles()).map((article) => ({
    params: { article: article.url.slice(1, -1) },
    props: { article },
  }));
}

/** A path for the site and each section, for the files that all channels have. */
export async function channelPaths() {
  return documents.channels(await articles()).map(({ folder, ...channel }) => ({
    params: { channel: folder === '' ? undefined : folder.slice(0, -1) },
    props: channel,
  }));
}

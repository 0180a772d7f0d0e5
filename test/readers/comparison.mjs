/** What readers should show of a feed: the stories of its channel, newest first, each with the pictures in its text. */
export function expectedOf(articles, { feed, site, metadataOf }) {
  const folder = feed.path.slice(0, feed.path.lastIndexOf('/') + 1);
  if (folder === 'corrections/') return articles.flatMap(toNotices).sort((a, b) => b.published - a.published);
  if (folder === 'live/')
    return articles
      .flatMap((article) => toUpdates(metadataOf(article)))
      .sort((a, b) => b.published - a.published);
  const channel = new URL(folder, site).href;
  return articles
    .filter((article) => isIn(channel, article, site))
    .map((article) => toShown(article, metadataOf(article)));
}

/** The whole publication, a section or an author; a retracted story is in none of them. */
function isIn(channel, { articleSection, author, correction }, site) {
  if (correction.some(({ kind }) => kind === 'retraction')) return false;
  return channel === site || [...articleSection, ...author].some(({ url }) => url === channel);
}

/** What the feed of corrections has: each of them, with an address of its own. Its words are those of a language. */
function toNotices({ correction }) {
  return correction.map(({ url, datePublished }) => ({ link: url, published: instant(datePublished) }));
}

/** What the feed of live blogs has: each update, with an address of its own. */
function toUpdates({ liveBlogUpdate = [], correction }) {
  if (correction.some(({ kind }) => kind === 'retraction')) return [];
  return liveBlogUpdate.map(({ url, datePublished, dateModified }) => ({
    link: url,
    published: instant(datePublished),
    updated: instant(dateModified),
  }));
}

function toShown({ url, headline, author, datePublished, dateModified, image }, { body }) {
  const authors = author.map(({ name }) => name);
  return {
    link: url,
    title: headline,
    authors,
    firstAuthor: authors[0],
    lastAuthor: authors.at(-1),
    joinedAuthors: authors.join(', '),
    published: instant(datePublished),
    updated: instant(dateModified),
    pictures: picturesIn(body.html),
    media: image.map((each) => each.url),
  };
}

/** What is wrong with what a reader shows, as far as it tells a fact, and this knows what is right. */
export function faultsOf(shown, expected) {
  const count =
    shown.length === expected.length ? [] : [`shows ${shown.length} stories, not ${expected.length}`];
  return [
    ...count,
    ...expected.flatMap((story, index) =>
      Object.entries(shown[index] ?? {})
        .filter(([fact, value]) => fact in story && JSON.stringify(value) !== JSON.stringify(story[fact]))
        .map(
          ([fact, value]) =>
            `${story.link}: ${fact} ${JSON.stringify(value)}, not ${JSON.stringify(story[fact])}`,
        ),
    ),
  ];
}

/** The addresses of the pictures in HTML, as a browser would ask for them. */
export function picturesIn(html) {
  return [...(html ?? '').matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/g)].map(([, url]) =>
    url.replaceAll('&amp;', '&'),
  );
}

/** A date as milliseconds. */
export function instant(date) {
  return date === undefined || date === null ? undefined : new Date(date).getTime();
}

/** What readers should show of a feed: the stories of its channel, newest first, each with the pictures in its text. */
export function expectedOf(articles, { feed, metadataOf }) {
  const folder = feed.path.slice(0, feed.path.lastIndexOf('/') + 1);
  return articles
    .filter((article) => isIn(folder, article))
    .map((article) => toShown(article, metadataOf(article)));
}

/** The whole publication, a section, or what was corrected; a retracted story is among the corrected alone. */
function isIn(folder, { articleSection, correction }) {
  if (folder === 'corrections/') return correction.length > 0;
  const isRetracted = correction.some(({ kind }) => kind === 'retraction');
  return !isRetracted && (folder === '' || articleSection.some(({ slug }) => folder === `sections/${slug}/`));
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

/** What is wrong with what a reader shows; a fact that it does not tell of any story is none of its. */
export function faultsOf(shown, expected) {
  const count =
    shown.length === expected.length ? [] : [`shows ${shown.length} stories, not ${expected.length}`];
  return [
    ...count,
    ...expected.flatMap((story, index) =>
      Object.entries(shown[index] ?? {})
        .filter(([fact, value]) => JSON.stringify(value) !== JSON.stringify(story[fact]))
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

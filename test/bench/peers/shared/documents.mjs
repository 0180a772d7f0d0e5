// What Eleventy and Astro write beside their pages. Both are given: a list of articles
// { url, title, description, date, updated, authors, section, tags, image, html, source }, newest first.

const site = 'https://ledger.example';
const name = 'The Port Example Ledger';

export function linked(article) {
  const url = `${site}${article.url}`;
  const text = textOf(article.html);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: article.title,
    description: article.description,
    datePublished: article.date.toISOString(),
    dateModified: (article.updated ?? article.date).toISOString(),
    author: article.authors.map((each) => ({ '@type': 'Person', ...each })),
    publisher: { '@type': 'NewsMediaOrganization', name, url: site },
    articleSection: article.section,
    keywords: article.tags,
    inLanguage: 'en',
    isAccessibleForFree: true,
    wordCount: text.split(/\s+/).length,
    articleBody: text,
    image: article.image,
  };
}

export function metadata(article) {
  return { ...article, url: `${site}${article.url}`, text: textOf(article.html) };
}

export function page(article) {
  const { title, description, url, date, section, tags, image, html } = article;
  const properties = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:url', `${site}${url}`],
    ...(image ? [['og:image', image.url]] : []),
    ['article:published_time', date.toISOString()],
    ['article:section', section],
    ...tags.map((tag) => ['article:tag', tag]),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}"><link rel="canonical" href="${site}${url}">
${properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`).join('\n')}
<script type="application/ld+json">${JSON.stringify(linked(article)).replaceAll('<', '\\u003c')}</script>
</head><body><article><h1>${escaped(title)}</h1>${html}</article></body></html>
`;
}

export function list(title, articles) {
  const items = articles
    .slice(0, 50)
    .map(
      (each) =>
        `<li><a href="${site}${each.url}">${escaped(each.title)}</a> ${escaped(each.description)}</li>`,
    );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><ul>
${items.join('\n')}
</ul></body></html>
`;
}

export function rss(title, articles) {
  const items = articles
    .slice(0, 50)
    .map(
      (each) =>
        `<item><title>${escaped(each.title)}</title><link>${site}${each.url}</link><guid>${site}${each.url}</guid><pubDate>${each.date.toUTCString()}</pubDate>${each.authors.map((author) => `<dc:creator>${escaped(author.name)}</dc:creator>`).join('')}<description>${escaped(each.description)}</description><content:encoded>${escaped(each.html)}</content:encoded></item>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${escaped(title)}</title><link>${site}</link><description>${escaped(title)}</description>
${items.join('\n')}
</channel></rss>
`;
}

export function atom(title, articles) {
  const entries = articles
    .slice(0, 50)
    .map(
      (each) =>
        `<entry><title>${escaped(each.title)}</title><id>${site}${each.url}</id><link href="${site}${each.url}"/><published>${each.date.toISOString()}</published><updated>${(each.updated ?? each.date).toISOString()}</updated>${each.authors.map((author) => `<author><name>${escaped(author.name)}</name></author>`).join('')}<summary>${escaped(each.description)}</summary><content type="html">${escaped(each.html)}</content></entry>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(title)}</title><id>${site}/</id><updated>${articles[0]?.date.toISOString()}</updated>
${entries.join('\n')}
</feed>
`;
}

export function jsonFeed(title, articles) {
  const items = articles.slice(0, 50).map((each) => ({
    id: `${site}${each.url}`,
    url: `${site}${each.url}`,
    title: each.title,
    summary: each.description,
    content_html: each.html,
    date_published: each.date.toISOString(),
    tags: each.tags,
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, home_page_url: site, items });
}

export function newsSitemap(articles) {
  const since = new Date('2026-11-18T12:00:00Z');
  const urls = articles
    .filter(({ date }) => date > since)
    .map(
      (each) =>
        `<url><loc>${site}${each.url}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>en</news:language></news:publication><news:publication_date>${each.date.toISOString()}</news:publication_date><news:title>${escaped(each.title)}</news:title></news:news></url>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** The channels: the site and each section that has articles. */
export function channels(articles) {
  const sections = [...new Set(articles.map(({ section }) => section))];
  return [
    { folder: '', title: name, articles },
    ...sections.map((section) => ({
      folder: `${section.toLowerCase()}/`,
      title: section,
      articles: articles.filter((each) => each.section === section),
    })),
  ];
}

function textOf(html) {
  const characters = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, entity) => characters[entity]);
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

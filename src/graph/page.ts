import type { BreadcrumbList, Thing, WebPage } from 'schema-dts';
import type { Article, Publication } from '../article.ts';
import type { Ids } from './ids.ts';
import { node, reference } from './node.ts';

/** The page that the story is on. */
export function pageNode(article: Article, publication: Publication, ids: Ids): Thing {
  return node<WebPage>({
    '@type': 'WebPage',
    '@id': ids.page,
    url: article.url,
    name: article.headline,
    inLanguage: article.inLanguage,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    isPartOf: reference(ids.site),
    breadcrumb: reference(ids.breadcrumb),
    primaryImageOfPage: article.image.length > 0 ? reference(ids.image(0)) : undefined,
    publisher: reference(`${publication.site.url}#publisher`),
  });
}

/** The way to it from the front page. */
export function breadcrumbNode(
  { articleSection, headline, url }: Article,
  { site }: Publication,
  ids: Ids,
): Thing {
  const section = articleSection[0];
  const steps = [
    { name: site.name, item: site.url },
    ...(section ? [{ name: section.name, item: section.url }] : []),
    { name: headline, item: url },
  ];
  return node<BreadcrumbList>({
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumb,
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  });
}

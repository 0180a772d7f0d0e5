import type { BreadcrumbList, ProfilePage, Thing } from 'schema-dts';
import { type Author, type Publication, printedName } from '../article.ts';
import { authorId, portraitId } from './ids.ts';
import { node, reference } from './node.ts';

/** The page about an author, and when something on it last changed. */
export interface Profile {
  author: Author;
  /** Address of the page, absolute. */
  url: string;
  updated: string;
  /** The pages above it, from the front page down. */
  above: { name: string; item: string }[];
}

/** Google, ProfilePage: https://developers.google.com/search/docs/appearance/structured-data/profile-page */
export function profileNodes({ author, url, updated, above }: Profile, publication: Publication): Thing[] {
  const { site } = publication;
  const breadcrumb = `${url}#breadcrumb`;
  const steps = [...above, { name: printedName(author), item: url }];
  return [
    node<ProfilePage>({
      '@type': 'ProfilePage',
      '@id': url,
      url,
      name: printedName(author),
      inLanguage: site.language,
      dateModified: updated,
      mainEntity: reference(authorId(author, publication)),
      isPartOf: reference(`${site.url}#site`),
      breadcrumb: reference(breadcrumb),
      primaryImageOfPage: author.image && reference(portraitId(author, publication)),
      publisher: reference(`${site.url}#publisher`),
    }),
    node<BreadcrumbList>({
      '@type': 'BreadcrumbList',
      '@id': breadcrumb,
      itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
    }),
  ];
}

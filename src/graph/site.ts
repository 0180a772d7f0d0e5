import type { NewsMediaOrganization, Thing, WebSite } from 'schema-dts';
import type { Publication } from '../article.ts';
import { imageNode } from './media.ts';
import { listOf, node, reference } from './node.ts';

/** The nodes of the site so far: every article's graph ends in them. */
const sites = new WeakMap<Publication, Thing[]>();

export function siteNodesOf(publication: Publication): Thing[] {
  const nodes = sites.get(publication) ?? siteNodes(publication);
  sites.set(publication, nodes);
  return nodes;
}

function siteNodes({ site, publisher }: Publication): Thing[] {
  const logoId = `${site.url}#logo`;
  return [
    node<WebSite>({
      '@type': 'WebSite',
      '@id': `${site.url}#site`,
      url: site.url,
      name: site.name,
      description: site.description,
      inLanguage: site.language,
      publisher: reference(`${site.url}#publisher`),
    }),
    node<NewsMediaOrganization>({
      '@type': 'NewsMediaOrganization',
      '@id': `${site.url}#publisher`,
      name: publisher.name,
      url: publisher.url,
      email: publisher.email,
      sameAs: listOf(publisher.sameAs ?? []),
      logo: publisher.logo && reference(logoId),
    }),
    ...(publisher.logo ? [imageNode(publisher.logo, logoId)] : []),
  ];
}

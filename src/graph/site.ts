import type { NewsMediaOrganization, Organization, Thing, WebSite } from 'schema-dts';
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

function siteNodes(publication: Publication): Thing[] {
  const { site, publisher } = publication;
  const { logo, parentOrganization } = publisher;
  const logoId = `${site.url}#logo`;
  const parentId = `${site.url}#parent-organization`;
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
      telephone: publisher.telephone,
      sameAs: listOf(publisher.sameAs ?? []),
      logo: logo && reference(logoId),
      foundingDate: publisher.foundingDate,
      parentOrganization: parentOrganization && reference(parentId),
      address: publisher.address && { '@type': 'PostalAddress', ...publisher.address },
      contactPoint: listOf(
        (publisher.contactPoint ?? []).map((contact) => ({ '@type': 'ContactPoint', ...contact })),
      ),
      ...publisher.policies,
    }),
    ...(logo ? [imageNode(logo, logoId)] : []),
    ...(parentOrganization
      ? [node<Organization>({ '@type': 'Organization', '@id': parentId, ...parentOrganization })]
      : []),
  ];
}

import { withoutAbsent } from '../absent.ts';
import { uriOf } from '../addresses.ts';
import type { ContactPoint, Policy, Publisher, Site } from '../article.ts';
import type { FileLookup } from '../contracts.ts';
import type { Configuration } from '../generated/configuration.ts';
import { pictureAt } from './picture.ts';

type Written = NonNullable<Configuration['publisher']>;
type Group = NonNullable<Publisher['parentOrganization']>;

/** All trust policies, in the order in which the foot of a page names them. */
export const POLICIES: readonly Policy[] = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
];

/** The publisher that a configuration describes: addresses absolute, the logo measured. */
export function publisherOf(
  written: Written = {},
  site: Site,
  files: { articles: string; lookup: FileLookup },
): Publisher {
  const {
    name = site.name,
    url,
    logo,
    sameAs = [],
    foundingDate,
    parentOrganization,
    contactPoint = [],
  } = written;
  return {
    name,
    url: url === undefined ? site.url : absolute(url, site),
    ...withoutAbsent<Partial<Publisher>>({
      logo: logo === undefined ? undefined : pictureAt(logo, { site, ...files }),
      sameAs: sameAs.length > 0 ? sameAs.map((each) => absolute(each, site)) : undefined,
      email: written.email,
      telephone: written.telephone,
      foundingDate: foundingDate === undefined ? undefined : String(foundingDate),
      parentOrganization: parentOrganization && groupOf(parentOrganization, site),
      address: written.address,
      contactPoint: contactPoint.length > 0 ? contactPoint.map((each) => contactOf(each, site)) : undefined,
      policies: policiesOf(written, site),
    }),
  };
}

function groupOf(written: Group, site: Site): Group {
  const { sameAs, ...rest } = withAddress(written, site);
  return { ...rest, ...(sameAs && { sameAs: sameAs.map((each) => absolute(each, site)) }) };
}

function contactOf({ contactType, ...rest }: ContactPoint, site: Site): ContactPoint {
  return { contactType, ...withAddress(rest, site) };
}

function policiesOf(written: Written, site: Site): Publisher['policies'] | undefined {
  const given = POLICIES.flatMap((policy) => {
    const address = written[policy];
    return address === undefined ? [] : [[policy, absolute(address, site)]];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

function withAddress<Thing extends { url?: string }>(thing: Thing, site: Site): Thing {
  return thing.url === undefined ? thing : { ...thing, url: absolute(thing.url, site) };
}

function absolute(address: string, site: Site): string {
  return uriOf(new URL(address, site.url));
}

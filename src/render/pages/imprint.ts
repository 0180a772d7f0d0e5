import type { ContactPoint, Policy, PostalAddress, Publication, Publisher } from '../../article.ts';
import { h, type Piece } from '../../html.ts';
import { say } from '../words.ts';
import { markLanguage } from './language-marks.ts';
import { linkTo } from './link.ts';

/** The trust policies of the publisher, as the foot of every page offers them; nothing where there are none. */
export function policiesOf({ policies }: Publisher, language: string): Piece {
  if (policies === undefined) return undefined;
  const given = Object.entries(policies) as [Policy, string][]; // its only keys
  return h(
    'nav',
    { ariaLabelledBy: 'page-policies' },
    h('p#page-policies.page-label', say(language, 'howWeWork')),
    h(
      'ul.page-row',
      given.map(([policy, url]) => h('li', linkTo(url, say(language, policy)))),
    ),
  );
}

/** Who is answerable for the page: all that the JSON-LD says of the publisher. */
export function imprintOf({ publisher, site }: Publication, language: string): Piece {
  const { address, contactPoint = [] } = publisher;
  const inOwnWords = markLanguage(site.language, language);
  const lines: (Piece | Piece[])[] = [
    [h('span', inOwnWords, linkTo(publisher.url, publisher.name)), ...parentOf(publisher, language)],
    foundedOf(publisher, language),
    address && h('span', inOwnWords, addressOf(address)),
    reachedAt(withoutUrl(publisher)),
    ...contactPoint.map((contact) => h('span', inOwnWords, contact.contactType, ': ', reachedAt(contact))),
  ];
  const given = lines.flatMap((line) => (line === undefined ? [] : [[line].flat()]));
  return h(
    'p.page-publisher',
    given.flatMap((line, index) => (index === 0 ? line : [h('br'), ...line])),
  );
}

/** The publisher's address is under its name already. */
function withoutUrl({ url: _, ...rest }: Publisher): Omit<Publisher, 'url'> {
  return rest;
}

function parentOf({ parentOrganization }: Publisher, language: string): Piece[] {
  if (!parentOrganization) return [];
  return [' · ', say(language, 'partOf'), linkTo(parentOrganization.url, parentOrganization.name)];
}

function foundedOf({ foundingDate }: Publisher, language: string): Piece[] | undefined {
  return foundingDate === undefined ? undefined : [say(language, 'founded'), h('time', foundingDate)];
}

function addressOf(address: PostalAddress): string {
  const town = [address.postalCode, address.addressLocality].filter((part) => part !== undefined).join(' ');
  const { streetAddress, postOfficeBoxNumber, addressRegion, addressCountry } = address;
  return [streetAddress, postOfficeBoxNumber, town, addressRegion, addressCountry]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** Numbers are written from left to right in every language. */
function reachedAt({ email, telephone, url }: Omit<ContactPoint, 'contactType'>): Piece[] | undefined {
  const ways = [
    telephone && h('bdi', telephone),
    email && linkTo(`mailto:${email}`, email),
    url && linkTo(url, url.replace(/^https?:\/\//, '')),
  ].filter((way) => way !== undefined && way !== '');
  return ways.length === 0 ? undefined : ways.flatMap((way, index) => (index === 0 ? [way] : [', ', way]));
}

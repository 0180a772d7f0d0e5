import { holdsCredentials, TELLS_PASSWORD } from '../addresses.ts';
import type { Pointer } from '../article.ts';
import type { Configuration } from '../generated/configuration.ts';
import type { Fault } from './fault.ts';
import { POLICIES } from './publisher.ts';

/** A place in the configuration where an address may stand. */
type Given = [pointer: Pointer, url: string | undefined];

/** The addresses of the authors, of their portraits and of their pages elsewhere. */
export function authorAddresses({ authors = {}, site }: Configuration): Fault[] {
  const given = Object.entries(authors).flatMap(([id, { url, image, sameAs }]): Given[] => {
    const pointer = `/authors/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [[`${pointer}/url`, url], [`${pointer}/image`, image], ...elsewhere(pointer, sameAs)];
  });
  return faultyAddresses(given, site);
}

/** The addresses of the publisher and its group, of its logo, its policies and its contacts. */
export function publisherAddresses({ publisher = {}, site }: Configuration): Fault[] {
  const { parentOrganization, contactPoint = [], sameAs } = publisher;
  const given: Given[] = [
    ...(['logo', 'url', ...POLICIES] as const).map((name): Given => [`/publisher/${name}`, publisher[name]]),
    ...elsewhere('/publisher', sameAs),
    ['/publisher/parentOrganization/url', parentOrganization?.url],
    ...elsewhere('/publisher/parentOrganization', parentOrganization?.sameAs),
    ...contactPoint.map(({ url }, index): Given => [`/publisher/contactPoint/${index}/url`, url]),
  ];
  return faultyAddresses(given, site);
}

/** The covers of the shows. */
export function podcastAddresses({ podcasts = {}, site }: Configuration): Fault[] {
  const given = Object.entries(podcasts).map(
    ([slug, { image }]): Given => [`/podcasts/${slug}/image`, image],
  );
  return faultyAddresses(given, site);
}

/** The hubs, which feeds tell everybody. */
export function hubAddresses({ feeds: { hubs = [] } = {} }: Configuration): Fault[] {
  return hubs.flatMap((url, index) => {
    const pointer = `/feeds/hubs/${index}`;
    const hint = 'Write it as in https://hub.example/';
    if (!URL.canParse(url)) return [{ pointer, message: `"${url}" is not a web address`, hint }];
    return holdsCredentials(new URL(url)) ? [{ pointer, ...TELLS_PASSWORD }] : [];
  });
}

function elsewhere(pointer: Pointer, sameAs: string[] = []): Given[] {
  return sameAs.map((url, index) => [`${pointer}/sameAs/${index}`, url]);
}

/** Addresses may be paths of the site; what is neither that nor an address of the web leads readers nowhere. */
function faultyAddresses(given: Given[], site: Configuration['site']): Fault[] {
  if (!URL.canParse(site.url)) return [];
  return given.flatMap(([pointer, url]) => {
    if (url === undefined) return [];
    if (isWebAddress(url, site.url)) {
      return holdsCredentials(new URL(url, site.url)) ? [{ pointer, ...TELLS_PASSWORD }] : [];
    }
    const hint = 'Write it in full, or as a path from the site, as in /img/logo.png';
    return [{ pointer, message: `"${url}" is not a web address`, hint }];
  });
}

function isWebAddress(address: string, base: string): boolean {
  if (!URL.canParse(address, base) || /%(?![0-9a-f]{2})/i.test(address)) return false;
  return /^https?:$/.test(new URL(address, base).protocol);
}

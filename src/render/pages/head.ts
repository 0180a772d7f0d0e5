import type { Image } from '../../article.ts';
import { h, type Piece, scriptOfJson, written } from '../../html.ts';
import type { Alternate } from '../../translations.ts';
import { discoverFeeds, type FeedOwner } from './feed-links.ts';
import { linkTag } from './link.ts';
import { theme } from './theme.ts';

/** What the head of a page says to machines. */
export interface Head {
  title: string;
  /** The name of the page when it is shared, without the site's name. */
  headline: string;
  siteName: string;
  description: string | undefined;
  /** Open Graph's word for what the page is. */
  type: 'article' | 'website' | 'profile';
  /** The address of the page, and the one that search engines shall list. */
  url: string;
  canonicalUrl: string;
  language: string;
  robots: string[];
  image: Image | undefined;
  /** More metadata under `name` and under `property`, in order; names may repeat. */
  names?: Pair[];
  properties?: Pair[];
  /** The languages of the page, where it has several. */
  alternates?: Alternate[];
  /** More links to other forms of the page. */
  links?: Piece[];
  feeds: FeedOwner[];
  /** Links to more feeds; readers take the first of all for that of the page. */
  moreFeeds?: Piece;
  /** JSON-LD of the page, where it has any. */
  graph: object | undefined;
}

/** A name and its value; a pair without a value is not written. */
export type Pair = [name: string, value: string | number | undefined];

/** What every page has alike. */
const opening = written(
  h('meta', { charset: 'utf-8' }),
  h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
);
const style = written(h('style', theme));

/** The children of the head element, in the order in which browsers and robots like to find them. */
export function headOf(head: Head): Piece[] {
  return [
    opening,
    h('title', head.title),
    ...metaTags('name', namesOf(head)),
    linkTag('canonical', head.canonicalUrl),
    ...(head.alternates ?? []).map(({ href, hreflang }) =>
      linkTag('alternate', href, { hrefLang: hreflang }),
    ),
    ...metaTags('property', [...propertiesOf(head), ...(head.properties ?? [])]),
    ...(head.links ?? []),
    ...discoverFeeds(head.feeds),
    head.moreFeeds,
    style,
    head.graph && scriptOfJson(head.graph),
  ];
}

function namesOf(head: Head): Pair[] {
  return [
    ['description', head.description],
    ...(head.names ?? []),
    ['robots', head.robots.join(', ')],
    ['color-scheme', 'light dark'],
    ['twitter:card', cardFor(head.image)],
  ];
}

function propertiesOf(head: Head): Pair[] {
  return [
    ['og:type', head.type],
    ['og:title', head.headline],
    ['og:description', head.description],
    ['og:url', head.url],
    ['og:site_name', head.siteName],
    ['og:image', head.image?.url],
    ['og:image:type', head.image?.encodingFormat],
    ['og:image:width', head.image?.width],
    ['og:image:height', head.image?.height],
    ['og:image:alt', head.image?.alternateName],
  ];
}

/** The large card needs 300 × 157 pixels: https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image */
function cardFor(image: Image | undefined): string {
  if (!image) return 'summary';
  const { width = 300, height = 157 } = image;
  return width >= 300 && height >= 157 ? 'summary_large_image' : 'summary';
}

function metaTags(key: 'name' | 'property', pairs: Pair[]): Piece[] {
  return pairs.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [h('meta', { [key]: name, content: String(value) })],
  );
}

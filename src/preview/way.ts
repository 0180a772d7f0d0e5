import type { IncomingMessage } from 'node:http';
import type { Site } from '../article.ts';
import { RELOAD_PATH } from './reloads.ts';

/** Where a request leads: to a path of the output, to the others who wait for news, or to an answer without a file. */
export type Way = { kind: 'path'; path: string } | { kind: 'wait' } | { kind: 'answer'; answer: Answer };

/** A short answer in plain text. */
export interface Answer {
  status: number;
  text: string;
  headers?: Record<string, string>;
}

/** What a preview does with a request. */
export function wayOf(request: IncomingMessage, site: Site): Way {
  const { method, url = '/' } = request;
  if (!isFromHere(request)) return short(403, 'This preview is for this machine only');
  if (method !== 'GET' && method !== 'HEAD') {
    return short(405, 'A preview is only to be read', { Allow: 'GET, HEAD' });
  }
  return url === RELOAD_PATH ? { kind: 'wait' } : pathOf(url, new URL(site.url).pathname);
}

/** Another site's page may have a name that leads to this machine: whoever asks under such a name is no reader here. */
function isFromHere({ headers }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(headers.host ?? '');
}

/** The path under the output that an address means: decoded, without the folder in which the site is served. */
function pathOf(url: string, base: string): Way {
  const [address = ''] = url.split(/[?#]/, 1);
  if (!address.startsWith(base)) {
    const isAbove = base.startsWith(address.replace(/\/?$/, '/'));
    return isAbove ? short(302, base, { Location: base }) : NOT_HERE;
  }
  try {
    return { kind: 'path', path: `/${decodeURIComponent(address.slice(base.length)).normalize('NFC')}` };
  } catch {
    return short(400, 'This address cannot be read');
  }
}

/** What whoever asks for something that is not published is told, as by a server for readers. */
export const NOT_HERE: Way & { kind: 'answer' } = short(404, 'Nothing is published at this address');

function short(status: number, text: string, headers?: Answer['headers']): Way & { kind: 'answer' } {
  return { kind: 'answer', answer: { status, text, ...(headers && { headers }) } };
}

import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Site } from '../article.ts';
import { manifestPath } from '../output-path.ts';
import { type PublishedFile, readPublished } from '../published.ts';
import { RELOAD_SCRIPT } from './reloads.ts';

/** The files of an edition as they are served. */
export interface Shelf {
  /** Answers for a path under the output, decoded, with `/` before it; else asks `otherwise`. */
  serve(path: string, request: IncomingMessage, response: ServerResponse, otherwise: () => void): void;
}

/** What is in the output now. Only files that are listed now are ever opened, so no path leads out of the folder. */
export function openShelf(output: string, site: Site): Shelf {
  if (!existsSync(join(output, manifestPath)))
    return { serve: (_path, _request, _response, otherwise) => otherwise() };
  const files = new Map(readPublished(output).map((file) => [`/${file.path}`.normalize('NFC'), file]));
  const others = sirv(output, {
    etag: true,
    maxAge: 0,
    setHeaders: (response, path) => {
      const type = files.get(path)?.encodingFormat;
      if (type === undefined) return;
      const isForPeople = response.req.headers['sec-fetch-dest'] === 'document';
      response.setHeader('Content-Type', contentTypeOf(type, { isForPeople }));
      if (isFeed(type)) response.setHeader('Vary', 'Sec-Fetch-Dest');
    },
  });
  return {
    serve: (path, request, response, otherwise) => {
      const page = pageAt(path, files);
      if (page) return servePage(join(output, page.path), page, { request, response, site });
      request.url = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
      others(request, response, otherwise);
    },
  };
}

/** Browsers show XML by its style sheet, but a feed that is named as one as bare text: for people it is XML. */
function contentTypeOf(type: string, { isForPeople }: { isForPeople: boolean }): string {
  const shown = isForPeople && isFeed(type) ? 'application/xml' : type;
  return /^text\/|[+/]xml$/.test(shown) ? `${shown}; charset=utf-8` : shown;
}

function isFeed(type: string): boolean {
  return /^application\/(rss|atom)\+xml$/.test(type);
}

function pageAt(path: string, files: Map<string, PublishedFile>): PublishedFile | undefined {
  const file = [path, `${path}index.html`, `${path}/index.html`].map((each) => files.get(each)).find(Boolean);
  return file?.encodingFormat === 'text/html' ? file : undefined;
}

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  site: Site;
}

/** A page with links that stay in the preview, and with the script that waits for another edition. */
function servePage(file: string, { sha256 }: PublishedFile, { request, response, site }: Asked): void {
  const etag = `"${sha256}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const text = Buffer.from(previewOf(readFileSync(file, 'utf8'), site));
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': text.length });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** The elements whose addresses a reader follows or sees. What the page says of itself to machines stays. */
const SEEN = /<(?:a|img|audio|video|source|track)\s[^>]*>/g;

function previewOf(html: string, { url }: Site): string {
  const base = new URL(url).pathname;
  const local = html.replace(SEEN, (tag) => tag.replaceAll(url, base));
  return local.replace('</body>', `${RELOAD_SCRIPT}</body>`);
}

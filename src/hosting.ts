import { caddyText } from './hosting/caddy.ts';
import { headersText } from './hosting/headers.ts';
import type { Hosted } from './hosting/hosted.ts';
import { nginxText } from './hosting/nginx.ts';

export type { Hosted, HostedFeed } from './hosting/hosted.ts';

/** A kind of server, and how it is told to serve an edition. */
export interface Server {
  /** What to do with the text, for people. */
  title: string;
  print(hosted: Hosted): string;
}

/** The servers by their names in `copydesk hosting --for`. */
export const servers: Record<string, Server> = {
  headers: { title: 'the _headers file of Netlify, Cloudflare Pages and others', print: headersText },
  nginx: { title: 'a file to include in a server block of nginx', print: nginxText },
  caddy: { title: 'a file to import in a site block of Caddy', print: caddyText },
};

import type { Hosted } from './hosting/hosted.ts';

export type { Hosted, HostedFeed } from './hosting/hosted.ts';

/** A kind of server, and how it is told to serve an edition. */
export interface Server {
  /** What the text is for, for people. */
  title: string;
  /** Loads what prints the text. */
  load(): Promise<(hosted: Hosted) => string>;
}

/** The servers by their names in `copydesk hosting --for`. */
export const servers: Record<string, Server> = {
  headers: {
    title: 'the _headers file of Netlify, Cloudflare Pages and others',
    load: async () => (await import('./hosting/headers.ts')).headersText,
  },
  nginx: {
    title: 'a file to include in a server block of nginx',
    load: async () => (await import('./hosting/nginx.ts')).nginxText,
  },
  caddy: {
    title: 'a file to import in a site block of Caddy',
    load: async () => (await import('./hosting/caddy.ts')).caddyText,
  },
};

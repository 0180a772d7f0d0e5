import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './article.ts';
import { OperatorFault } from './operator-fault.ts';
import { Reloads } from './preview/reloads.ts';
import { openShelf, type Shelf } from './preview/shelf.ts';
import { type Answer, NOT_HERE, wayOf } from './preview/way.ts';

export { oneByOne } from './preview/one-by-one.ts';
export { type Watch, type Watched, watchSources } from './preview/watch.ts';

export interface PreviewOptions {
  /** Folder of the published edition, absolute. It need not be there yet. */
  output: string;
  site: Site;
  /** Port on 127.0.0.1; 0 takes any that is free. */
  port: number;
}

/** A server that shows an edition to the people at this machine, and to nobody else. */
export interface Preview {
  /** Address of the front page. */
  url: string;
  /** The edition is another one now: serves it, and has open pages loaded again. */
  renew(edition: Pick<PreviewOptions, 'output' | 'site'>): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves what is published, as a server for readers would: with ETag, Last-Modified, 304 and the right media types. */
export async function openPreview({ port, ...given }: PreviewOptions): Promise<Preview> {
  const reloads = new Reloads();
  let setting: Setting = { shelf: openShelf(given.output, given.site), reloads, site: given.site };
  const server = createServer((request, response) => respond(request, response, setting));
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    url: `http://${HOST}:${taken}${new URL(given.site.url).pathname}`,
    renew: ({ output, site }) => {
      setting = { shelf: openShelf(output, site), reloads, site };
      reloads.tell();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => reject(portFault(fault, port)));
    server.listen(port, HOST, resolve);
  });
}

function portFault(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code === 'EADDRINUSE') {
    return new OperatorFault(`Port ${port} is taken by another program: choose another with --port`);
  }
  if (fault.code === 'EACCES') {
    return new OperatorFault(`Port ${port} is not for everybody: choose one above 1023 with --port`);
  }
  return fault;
}

interface Setting {
  shelf: Shelf;
  reloads: Reloads;
  site: Site;
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { shelf, reloads, site }: Setting,
): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const way = wayOf(request, site);
  if (way.kind === 'wait') reloads.add(response);
  else if (way.kind === 'answer') end(response, way.answer);
  else shelf.serve(way.path, request, response, () => end(response, NOT_HERE.answer));
}

function end(response: ServerResponse, { status, text, headers }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${text}\n`);
}

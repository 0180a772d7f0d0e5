import { createServer } from 'node:http';
import sirv from 'sirv';

const TYPES = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** An output on a server of this machine, under the path that its site has. */
export async function serve(output, site) {
  const base = new URL(site).pathname;
  const setHeaders = (response, path) => {
    const type = TYPES[path.slice(path.lastIndexOf('/') + 1)];
    if (type !== undefined) response.setHeader('Content-Type', type);
  };
  const files = sirv(output, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    request.url = request.url.replace(base, '/');
    files(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    urlOf: (path) => new URL(base + path, origin).href,
    close: () => server.close(),
  };
}

import type { ServerResponse } from 'node:http';

/** The address at which open pages wait to hear that there is another edition. */
export const RELOAD_PATH = '/__copydesk/reload';

/** What a page does to hear of it. */
export const RELOAD_SCRIPT = `<script>new EventSource(${JSON.stringify(RELOAD_PATH)}).onmessage=()=>location.reload()</script>`;

/** The open pages (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export class Reloads {
  readonly #waiting = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 500\n\n');
    this.#waiting.add(response);
    response.once('close', () => this.#waiting.delete(response));
  }

  tell(): void {
    for (const response of this.#waiting) response.write('data: another edition\n\n');
  }
}

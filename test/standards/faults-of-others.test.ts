import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptsIn } from '../../src/html.ts';
import { parseXml, type XmlElement } from '../../src/xml.ts';
import { type Published, publish } from './published.ts';

/** A node as it is written. */
type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string | string[] };

const now = '2026-03-10T12:00:00Z';

const ferry = `---
title: 'Tom & Jerry''s "last" ferry </script><script>alert(1)</script>'
date: 2026-03-09T08:05:00+0100
updated: 2026-03-10T09:00:00+0100
author:
  - name: Ana Example
    url: /staff/ana/
  - name: Bo Example
    url: /staff/bo/
image:
  url: https://pictures.example/ferry.jpg
  alt: The ferry at night
---

Text with a picture:

![A rope on the quay](https://pictures.example/rope.jpg)

And the end.
`;

const staff = `---
title: Notice to mariners
date: 2026-03-09T09:05:00Z
author: The Example Ledger staff reporter
access: subscription
image: https://pictures.example/quay.jpg
---

The free part.

<!--members-only-->

The rest.
`;

const live = `---
title: Storm on the coast
date: 2026-03-09T13:55:00Z
kind: live
author: Ana Example
---

The storm reached the coast at noon.

## 14:20 The harbour is open again

*By Bo Example*

The first boat leaves at seven.

## 14:05 Ferry stays in port

The ferry does not sail.
`;

// What public code of large systems gets wrong, or got wrong (section 2 of the rule book): each is right here.
describe('what others get wrong', () => {
  let published: Published;
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-others-'));
    mkdirSync(join(root, 'articles'));
    const configuration = {
      site: { name: 'The Example Ledger', url: 'https://news.example/', language: 'en' },
      publisher: { name: 'Example Press', logo: 'https://news.example/logo.png' },
    };
    writeFileSync(join(root, 'copydesk.config.json'), JSON.stringify(configuration));
    writeFileSync(join(root, 'articles/ferry.md'), ferry);
    writeFileSync(join(root, 'articles/staff.md'), staff);
    writeFileSync(join(root, 'articles/live.md'), live);
    published = await publish(root, now);
    rmSync(root, { recursive: true });
  }, 60_000);
  afterAll(() => published.remove());

  describe('the Guardian', () => {
    test('escapes nothing in its script: a headline ends it (JL-01)', () => {
      const [script = '', ...others] = scriptsIn(published.text('2026/03/ferry/index.html'));
      expect(others).toEqual([]);
      expect(JSON.parse(script)).toEqual(JSON.parse(published.text('2026/03/ferry/article.jsonld')));
    });

    test('has a person by the name of "staff reporter" (AU-05)', () => {
      const people = nodesOf('staff').filter((node) => node['@type'] === 'Person');
      expect(people).toEqual([]);
    });

    test('prints some offsets without a colon (GD-01)', () => {
      const dates = nodesOf('ferry').flatMap(({ datePublished, dateModified }) => [
        datePublished,
        dateModified,
      ]);
      const told = dates.filter((date) => date !== undefined);
      expect(new Set(told)).toEqual(new Set(['2026-03-09T08:05:00+01:00', '2026-03-10T09:00:00+01:00']));
    });

    test('calls every story free (PW-01)', () => {
      expect([articleOf('ferry'), articleOf('staff')].map((each) => each['isAccessibleForFree'])).toEqual([
        true,
        false,
      ]);
    });

    test('has no address of authors but sameAs (AU-03)', () => {
      const authors = nodesOf('ferry').filter((node) => node['@type'] === 'Person');
      expect(authors.map(({ url }) => url)).toEqual([
        'https://news.example/staff/ana/',
        'https://news.example/staff/bo/',
      ]);
    });
  });

  test('the Guardian gives every update of a live blog the headline, date and authors of the whole (LB-02)', () => {
    const { '@id': id, liveBlogUpdate } = articleOf('live');
    const references = [liveBlogUpdate].flat() as Node[]; // nodes, or references to nodes
    const updates = references.map(
      (each) => nodesOf('live').find((node) => node['@id'] === each['@id']) ?? each,
    );
    expect(updates.map(({ headline }) => headline)).toEqual([
      'The harbour is open again',
      'Ferry stays in port',
    ]);
    expect(updates.map(({ datePublished }) => datePublished)).toEqual([
      '2026-03-09T14:20:00Z',
      '2026-03-09T14:05:00Z',
    ]);
    const ids = updates.map((update) => update['@id']);
    for (const each of ids) expect(each).toMatch(/^https:\/\/news\.example\/2026\/03\/live\/#/);
    expect(new Set([id, ...ids]).size).toBe(3);
  });

  describe('the BBC', () => {
    test('gives its own sign as the picture of a story (GA-04, GI-02)', () => {
      const images = nodesOf('ferry').filter((node) => node['@type'] === 'ImageObject');
      const [{ '@id': id } = {}] = [articleOf('ferry')['image']].flat() as Node[]; // references
      expect(images.find((image) => image['@id'] === id)?.['url']).toBe('https://pictures.example/ferry.jpg');
    });

    test('names the context by http (JL-02)', () => {
      expect(JSON.parse(published.text('2026/03/ferry/article.jsonld'))['@context']).toBe(
        'https://schema.org',
      );
    });
  });

  describe('Ghost', () => {
    test('makes the second author a contributor (AU-01)', () => {
      expect(articleOf('ferry')['author']).toHaveLength(2);
      expect(articleOf('ferry')['contributor']).toBeUndefined();
    });

    test('wrote HTML entities into JSON (JL-01)', () => {
      expect(articleOf('ferry')['headline']).toContain(`Tom & Jerry's "last" ferry </script>`);
    });

    test('overwrites every alternative text in the feed with the headline', () => {
      expect(published.text('rss.xml')).toContain('alt="A rope on the quay"');
    });
  });

  describe('jekyll-seo-tag', () => {
    test('has a type in the wrong case: "imageObject"', () => {
      const types = nodesOf('ferry').flatMap((node) => node['@type'] ?? []);
      expect(types.length).toBeGreaterThan(6);
      for (const type of types) expect(type).toMatch(/^[A-Z]/);
    });

    test("gives the publisher the author's name", () => {
      const publisher = nodesOf('ferry').find((node) => node['@type'] === 'NewsMediaOrganization');
      expect(publisher?.['name']).toBe('Example Press');
    });
  });

  describe('Arc', () => {
    test('takes the last change for the date of publication (NS-06)', () => {
      const dates = texts(parseXml(published.text('news-sitemap.xml')), 'news:publication_date');
      expect(dates).toContain('2026-03-09T08:05:00+01:00');
      expect(dates.join()).not.toContain('2026-03-10');
    });

    test('joins the names of authors with commas (AU-02, RS-09)', () => {
      expect(texts(parseXml(published.text('rss.xml')), 'dc:creator')).toEqual(
        expect.arrayContaining(['Ana Example', 'Bo Example']),
      );
    });

    test('says at every build that the feed has changed (RS-18)', () => {
      const [changed = ''] = texts(parseXml(published.text('rss.xml')), 'lastBuildDate');
      expect(new Date(changed).toISOString()).toBe('2026-03-10T08:00:00.000Z');
    });
  });

  describe('Eleventy', () => {
    test('uses content:encoded without its namespace, and has text in <image> (RS-01, RS-17)', () => {
      const rss = parseXml(published.text('rss.xml')); // a parser that knows namespaces
      expect(texts(rss, 'content:encoded').length).toBeGreaterThan(1);
      const images = elements(rss, 'image');
      for (const image of images) expect(texts(image, 'url')).toHaveLength(1);
    });

    test('pastes headlines into JSON', () => {
      const { items } = JSON.parse(published.text('feed.json')) as { items: { title: string }[] };
      expect(items.map(({ title }) => title)).toContain(articleOf('ferry')['headline']);
    });
  });

  test('Superdesk leaves the identity out (NJ-02)', () => {
    for (const { metadata } of published.articles) expect(metadata.id).toMatch(/^(https:|tag:)\S+$/);
  });

  test('Newsroom has entries without a link, and ids that are no addresses (AT-05)', () => {
    const atom = parseXml(published.text('atom.xml'));
    const entries = elements(atom, 'entry');
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) {
      expect(texts(entry, 'id')[0]).toMatch(/^(https:\/\/|tag:)\S+$/);
      const alternates = elements(entry, 'link').filter(
        ({ attributes }) => attributes['rel'] === 'alternate',
      );
      expect(alternates).toHaveLength(1);
    }
  });

  test('Hugo names authors only where the site has an e-mail address, and has summaries alone (RS-09, RS-12)', () => {
    const rss = parseXml(published.text('rss.xml'));
    expect(texts(rss, 'dc:creator').length).toBeGreaterThanOrEqual(2);
    expect(texts(rss, 'content:encoded').join()).toContain('And the end.');
  });

  function nodesOf(slug: string): Node[] {
    return (JSON.parse(published.text(`2026/03/${slug}/article.jsonld`)) as { '@graph': Node[] })['@graph'];
  }

  function articleOf(slug: string): Node {
    return nodesOf(slug).find((node) => node['headline'] !== undefined) ?? {};
  }
});

function elements(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elements(child, name),
  ]);
}

function texts(within: XmlElement, name: string): string[] {
  return elements(within, name).map(({ text }) => text);
}

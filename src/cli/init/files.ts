import { yamlText } from '../yaml-text.ts';

/** What the files of a new publication say. */
export interface NewPublication {
  name: string;
  url: string;
  language: string;
  timeZone: string;
  author: string;
  /** RFC 3339: when the first article appears. */
  now: string;
}

/** The files of a new publication by their paths. */
export function filesOf(publication: NewPublication): Record<string, string> {
  return {
    'copydesk.config.json': toJson(configuration(publication)),
    'articles/first-story.md': article(publication),
    '.vscode/settings.json': toJson(editorSettings),
    '.vscode/extensions.json': toJson({ recommendations: ['redhat.vscode-yaml'] }),
    '.github/workflows/publish.yml': workflow,
    '.gitignore': 'node_modules/\ndist/\n.copydesk/\n',
  };
}

const SCHEMAS = './node_modules/copydesk/schemas';

function configuration({ name, url, language, timeZone }: NewPublication) {
  return {
    $schema: `${SCHEMAS}/configuration.schema.json`,
    site: { name, url, description: `News from ${name}`, language, timeZone },
    sections: { news: { name: 'News' } },
  };
}

function article({ author, now }: NewPublication): string {
  return `---
# yaml-language-server: $schema=../${SCHEMAS.slice(2)}/front-matter.schema.json
title: Our first story is out
summary: The newsroom opened this morning, and this is what it looks like.
date: ${now}
author: ${yamlText(author)}
section: news
tags: [newsroom]
lang: en
---

Write your story here, in Markdown. **What happened** comes first, then how and why.

Pictures lie beside the article and are named like this: \`![What it shows](quay.jpg)\`.
`;
}

/** Schemas for what editors open: the configuration, and the metadata beside wire copy. */
const editorSettings = {
  'json.schemas': [{ fileMatch: ['/copydesk.config.json'], url: `${SCHEMAS}/configuration.schema.json` }],
  'yaml.schemas': { [`${SCHEMAS}/front-matter.schema.json`]: ['*.meta.yaml', '*.meta.yml'] },
};

/** Checks every change, publishes main, and builds each hour what has become due. */
const workflow = `name: Publish

on:
  push:
    branches: [main]
  pull_request:
  schedule:
    - cron: '7 * * * *'
  workflow_dispatch:

permissions:
  contents: read

jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - uses: actions/cache@v4
        with:
          path: |
            dist
            .copydesk
          key: copydesk-\${{ github.run_id }}
          restore-keys: copydesk-
      - run: npm install
      - run: npx copydesk build
      - uses: actions/upload-artifact@v4
        with:
          name: site
          path: dist
`;

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

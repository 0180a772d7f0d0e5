import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, patience, soundPublication, story } from './publication.ts';

const secret = 'SECRET-OF-THE-DESK';

/** Each attack puts the secret where no reader may see it, and an article that would bring it out. */
const attacks: Record<string, (folder: string) => void> = {
  'an article that is a link to a file of the publication': (folder) => {
    writeFileSync(join(folder, '.env'), secret);
    symlinkSync('../.env', join(folder, 'articles/leak.txt'));
    writeFileSync(join(folder, 'articles/leak.meta.yaml'), 'date: 2026-03-09\n');
  },
  'an attachment that is a link to a draft': (folder) => {
    writeFileSync(join(folder, 'articles/d.md'), `${story({ draft: 'true' })}\n${secret}\n`);
    symlinkSync('d.md', join(folder, 'articles/d.pdf'));
    writeFileSync(join(folder, 'articles/a.md'), `${story()}\n[d](d.pdf)\n`);
  },
  'an attachment that is a link to a hidden file': (folder) => {
    writeFileSync(join(folder, 'articles/.hidden'), secret);
    symlinkSync('.hidden', join(folder, 'articles/h.pdf'));
    writeFileSync(join(folder, 'articles/a.md'), `${story()}\n[h](h.pdf)\n`);
  },
  'an attachment in a private folder': (folder) => {
    mkdirSync(join(folder, 'articles/_private'));
    writeFileSync(join(folder, 'articles/_private/memo.pdf'), secret);
    writeFileSync(join(folder, 'articles/a.md'), `${story()}\n[memo](_private/memo.pdf)\n`);
  },
  'a sidecar that is a link out of the publication': (folder) => {
    writeFileSync(join(folder, 'outside.yaml'), `date: 2026-03-09\ntoken: ${secret}\n`);
    writeFileSync(join(folder, 'articles/f.txt'), 'Ferry resumes\n\nIt sailed.\n');
    symlinkSync('../outside.yaml', join(folder, 'articles/f.meta.yaml'));
  },
};

describe('The restricted part of a story', { timeout: patience }, () => {
  test('has its files in a folder of its own, which no other output names', async () => {
    const folder = soundPublication();
    writeFileSync(join(folder, 'articles/report.pdf'), 'PDF');
    writeFileSync(
      join(folder, 'articles/paid.md'),
      `${story({ access: 'subscription' })}\nFree.\n\n<!--members-only-->\n\n[the report](report.pdf)\n`,
    );
    expect(await build(folder)).toMatchObject({ status: 0 });
    const dist = join(folder, 'dist');
    const files = readdirSync(dist, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('report.pdf'))).toEqual([
      expect.stringMatching(/\/paid\/members-only\/report\.pdf$/),
    ]);
    const others = files.filter((file) => /\.(xml|json|jsonld)$/.test(file) && file !== 'manifest.json');
    for (const file of others)
      expect(readFileSync(join(dist, file), 'utf8'), file).not.toContain('report.pdf');
  });
});

describe('A secret of the desk', { timeout: patience }, () => {
  test.each(
    Object.entries(attacks).flatMap(([name, attack]) =>
      [[], ['--keep-going'], ['--drafts']].map((options) => ({ name, attack, options })),
    ),
  )('stays there: $name, $options', async ({ attack, options }) => {
    const folder = soundPublication();
    attack(folder);
    const { stderr, stdout } = await build(folder, [...options, '--notes']);
    expect(stderr + stdout).not.toContain(secret);
    const dist = join(folder, 'dist');
    const files = existsSync(dist) ? readdirSync(dist, { recursive: true, withFileTypes: true }) : [];
    const isDraftShown = options.includes('--drafts');
    for (const file of files.filter((each) => each.isFile())) {
      const path = join(file.parentPath, file.name);
      if (isDraftShown && path.includes('/d/')) continue; // the draft's own page, which was asked for
      expect(readFileSync(path, 'utf8'), path).not.toContain(secret);
    }
  });
});

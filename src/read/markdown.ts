import type { Draft, Limits } from '../article.ts';
import type { Found, Reader, SourceText } from '../contracts.ts';
import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { readFrontMatter } from '../front-matter.ts';
import { withSidecar } from '../sidecar.ts';
import { type Instruction, parseWithoutTemplates } from '../templates.ts';
import { STEPS_A_SECOND } from './markdown/cost.ts';
import { parse } from './markdown/parse.ts';

/** Markdown with front matter: GFM, raw HTML allowed (the body is sanitised later), `.mdx` without its code. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdx'],
  read: readMarkdown,
};

function readMarkdown(source: SourceText, limits?: Limits): Found<Draft> {
  const { value: front, diagnostics } = readFrontMatter(source.path, source.text);
  if (!front) return { diagnostics };
  const budget = limits && limits.markupSeconds * STEPS_A_SECOND;
  const { tree, removed } = parseWithoutTemplates(front.body, (text) => parse(text, budget), {
    isMdx: source.path.endsWith('.mdx'),
  });
  const { fields, values, origin } = front;
  const draft = { origin, hash: source.hash, fields, values, body: tree, completeIn: source.path };
  const completed = withSidecar(draft, source.sidecar);
  return {
    value: completed.value,
    diagnostics: [
      ...diagnostics,
      ...removed.map((each) => templateRemoved(source.path, each)),
      ...completed.diagnostics,
    ],
  };
}

function templateRemoved(path: string, { text, line, column }: Instruction): Diagnostic {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return diagnose(
    'template-removed',
    { path, line, column },
    {
      message: `"${shown.replace(/\s+/g, ' ')}" is an instruction to a template, not a part of the story, and was removed`,
      hint: 'Write what it stood for, or put it in code marks if readers shall see it',
    },
  );
}

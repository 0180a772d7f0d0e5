import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { nameIn, namesInByline, organizationNamed } from '../../byline.ts';
import { readWhole, type WrittenTime } from './heading.ts';

/** What the first line of an update says of it, and the rest. */
export interface Signed {
  names: string[];
  updated?: WrittenTime;
  nodes: RootContent[];
}

const BY = /^(?:by|von|par|por|di|da|door|от|автор:?|बाय|بقلم|作者[:：]|文[:：/])\s*:?\s*(?=\S)/i;
const UPDATED = /^(?:last )?(?:updated|update|changed|edited)(?: at)?\s*:?\s+/i;
const LONGEST = 120;
const NAME =
  /^(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*|[a-zà-ÿ]{1,3}|al-\S+)(?:\s+(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*|de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|e|y)){0,5}$/u;

/** `By Ana Example`, `Updated 14:20`, or both in a line below the heading. Any other line belongs to the story. */
export function takeByline(
  nodes: RootContent[],
  { isDay, isId }: { isDay: (text: string) => boolean; isId: (text: string) => boolean },
): Signed {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph') return { names: [], nodes };
  const [line = '', ...more] = textOf(first).split('\n');
  const said = readLine(line.trim(), { isDay, isId });
  if (!said) return { names: [], nodes };
  const left = more.length === 0 ? undefined : withoutFirstLine(first);
  if (more.length > 0 && !left) return { names: [], nodes };
  return { ...said, nodes: left ? [left, ...rest] : rest };
}

function readLine(
  line: string,
  { isDay, isId }: { isDay: (text: string) => boolean; isId: (text: string) => boolean },
): Omit<Signed, 'nodes'> | undefined {
  if (line.length > LONGEST) return undefined;
  const parts = line.split(/\s*[|·•]\s*|,\s*(?=(?:last )?updated\b)/i);
  let names: string[] = [];
  let updated: WrittenTime | undefined;
  for (const part of parts) {
    const time = UPDATED.test(part) ? readWhole(part.replace(UPDATED, ''), isDay) : undefined;
    const signed = BY.test(part) ? namesInByline(part.replace(BY, '')) : [];
    const isSigned = signed.length > 0 && signed.every((name) => isName(name, isId));
    if (!time && !isSigned) return undefined;
    if (isSigned) names = signed;
    updated = time ?? updated;
  }
  return { names, ...(updated && { updated }) };
}

/** "By Monday evening" is no byline. */
function isName(name: string, isId: (text: string) => boolean): boolean {
  return (
    isId(name) ||
    organizationNamed(name) !== undefined ||
    (NAME.test(nameIn(name)) && /[\s\p{Lo}]/u.test(name))
  );
}

/** The paragraph without its first line, where that line is text alone. */
function withoutFirstLine(paragraph: Paragraph): Paragraph | undefined {
  const [first, ...rest] = paragraph.children;
  if (first?.type === 'text' && first.value.includes('\n')) {
    const value = first.value.slice(first.value.indexOf('\n') + 1);
    return { ...paragraph, children: [{ ...first, value }, ...rest] };
  }
  const isBreak = rest[0]?.type === 'break' || (rest[0]?.type === 'text' && rest[0].value.startsWith('\n'));
  return isBreak ? { ...paragraph, children: rest.slice(rest[0]?.type === 'break' ? 1 : 0) } : undefined;
}

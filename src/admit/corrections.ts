import type { Correction, Written } from '../article.ts';
import { type Desk, eachOf, isMap, readMoment, readText, readWord, report, wrongKind } from './shapes.ts';

const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;

/** Published changes of fact: maps with date, kind and text. */
export function readCorrections(desk: Desk, pointer: string, value: Written): Correction[] {
  return eachOf(value, pointer).flatMap((each) => {
    if (!isMap(each.value))
      return wrongKind(desk, each.pointer, each.value, 'a map with date and text') ?? [];
    const { datePublished, kind, text } = each.value;
    const date = readMoment(desk, `${each.pointer}/datePublished`, datePublished ?? '');
    const said = readText(desk, `${each.pointer}/text`, text ?? '');
    if (said === undefined) {
      report(desk, 'invalid-field', each.pointer, {
        message: 'A correction has no text',
        hint: 'Say in "text" what was wrong and what is right',
      });
    }
    const word =
      kind === undefined
        ? 'correction'
        : readWord(desk, `${each.pointer}/kind`, kind, { words: CORRECTION_KINDS });
    return date && said && word ? [{ kind: word, datePublished: date, text: said }] : [];
  });
}

import type { Correction, Written } from '../../article.ts';

type Kind = Correction['kind'];

/** What newsrooms call each kind of change, besides its own name. */
const WORDS: Record<Kind, string[]> = {
  correction: [
    ...['corrected', 'corrigendum', 'erratum', 'errata', 'error', 'fix', 'fixed', 'amendment', 'amended'],
    ...[
      'berichtigung',
      'korrektur',
      'correctif',
      'rectificatif',
      'rectification',
      'corrección',
      'rectificación',
    ],
    ...[
      'correção',
      'errata corrige',
      'correzione',
      'rettifica',
      'rectificatie',
      'correctie',
      'исправление',
      'поправка',
    ],
    ...['تصحيح', 'सुधार', 'भूल सुधार', '更正', '訂正'],
  ],
  clarification: [
    ...[
      'clarified',
      'klarstellung',
      'précision',
      'aclaración',
      'esclarecimento',
      'precisazione',
      'verduidelijking',
    ],
    ...['уточнение', 'توضيح', 'स्पष्टीकरण', '说明', '說明', '補足'],
  ],
  update: [
    ...['updated', 'addition', 'addendum', 'aktualisierung', 'mise à jour', 'actualización', 'atualização'],
    ...['aggiornamento', 'обновление', 'تحديث', 'अपडेट', '更新'],
  ],
  retraction: [
    ...['retracted', 'withdrawal', 'withdrawn', 'rückzug', 'rétractation', 'retractación', 'retratação'],
    ...['ritrattazione', 'intrekking', 'опровержение', 'سحب', '撤稿', '撤回'],
  ],
};

/** Each of these words with the kind that it means. */
export const kindNamed = new Map<string, Kind>(
  (Object.keys(WORDS) as Kind[]) // the keys of the table, of which Object.keys forgets the type
    .flatMap((kind) => [kind, ...WORDS[kind]].map((word) => [word, kind] as const)),
);

/** Are the keys of a map dates? None of the names that a correction has in it holds a digit. */
export function isUnderDates(map: { [key: string]: Written }): boolean {
  const keys = Object.keys(map);
  return keys.length > 0 && keys.every((key) => /\d/.test(key));
}

/** Where the head of a text ends: "Correction, 9 March 2026: …", "9 March 2026 – …", "CORRECTION. …". */
const HEAD_END = /[:：](?=\s|$)|：|\s+[-–—|]\s+|\.\s+(?=\S)/g;
const LONGEST_HEAD = 80;
/** What stands around the date in a head: "(Correction, 9 March 2026)", "Corrected on 9 March 2026". */
const AROUND = /^[\s([*_]+|[\s)\]*_.,;]+$/g;
const BETWEEN = /^[\s,;:.([–—-]*(?:(?:on|at|am|le|el|em|il|op)\s+)?/i;

/** What a text says of a correction: its date and kind, where it begins or ends with them, and the rest. */
export function correctionIn(
  written: string,
  isDate: (text: string) => boolean,
): { date?: string; kind?: Kind; text: string } {
  for (const end of written.matchAll(HEAD_END)) {
    if (end.index > LONGEST_HEAD) break;
    const head = headIn(written.slice(0, end.index), isDate);
    const text = written.slice(end.index + end[0].length).trim();
    if (head?.date !== undefined) return { ...head, text };
    if (head && text !== '') return { ...correctionIn(text, isDate), ...head };
  }
  return readTail(written, isDate) ?? { text: written };
}

/** Nothing but a kind, a date, or both. */
export function headIn(
  head: string,
  isDate: (text: string) => boolean,
): { date?: string; kind?: Kind } | undefined {
  const said = head.replace(AROUND, '');
  const kind = kindAtBeginning(said);
  const rest = kind ? said.slice(kind.length).replace(BETWEEN, '').replace(AROUND, '') : said;
  if (rest === '') return kind && { kind: kind.kind };
  return isDate(rest) ? { date: rest, ...(kind && { kind: kind.kind }) } : undefined;
}

function kindAtBeginning(said: string): { kind: Kind; length: number } | undefined {
  const lower = said.toLowerCase();
  const word = [...kindNamed.keys()]
    .filter((each) => lower.startsWith(each) && !/^[\p{L}\p{M}]/u.test(lower.slice(each.length)))
    .sort((a, b) => b.length - a.length)[0];
  const kind = word === undefined ? undefined : kindNamed.get(word);
  return kind && { kind, length: word?.length ?? 0 };
}

/** "… It is 78 metres. (Corrected on 9 March 2026)" */
function readTail(
  written: string,
  isDate: (text: string) => boolean,
): { date?: string; kind?: Kind; text: string } | undefined {
  const open = Math.max(written.lastIndexOf('('), written.lastIndexOf('['));
  if (open <= 0 || !/[)\]]\.?$/.test(written)) return undefined;
  const head = headIn(written.slice(open), isDate);
  return head?.date === undefined ? undefined : { ...head, text: written.slice(0, open).trim() };
}

/** What came of a text that should be a date. `value` is RFC 3339, seconds always: `2026-03-09T07:05:00+09:00`. */
export type DateReading = DateMoment | DateFault;

export interface DateMoment {
  kind: 'moment';
  value: string;
  warning?: DateWarning;
}

/** The moment is the earlier of the two that the text can mean. */
export interface DateWarning {
  rule: 'repeated-local-time';
  message: string;
  hint: string;
}

export interface DateFault {
  kind: 'fault';
  rule: 'invalid-date' | 'ambiguous-date' | 'skipped-local-time';
  message: string;
  hint: string;
}

const longestQuote = 60;

/** The commonest fault: the text is not a date. */
export function notDate(text: string, hint: string): DateFault {
  return { kind: 'fault', rule: 'invalid-date', message: `${quote(text)} is not a date`, hint };
}

/** The text in quotes on one line, shortened where it is very long. */
export function quote(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  const shown = characters.slice(0, longestQuote).join('');
  return characters.length > longestQuote ? `"${shown}…"` : `"${shown}"`;
}

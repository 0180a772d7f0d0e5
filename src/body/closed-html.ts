/** What may stand in a paragraph. A link may not: it could stand in another one. */
const PHRASES = 'span em strong b i small cite time sup sub abbr mark q u s code br img'.split(' ');
const OTHERS =
  'figure figcaption div section aside article header footer blockquote p a picture source video audio track hr ' +
  'iframe script';

/** The elements whose tags stand for nothing but themselves, by where the HTML stands: no table, list or form. */
const ALLOWED = {
  blocks: new Set([...PHRASES, ...OTHERS.split(' ')]),
  phrases: new Set(PHRASES),
};

/** What may stand in some of them, at any depth, lest one tag closes the other. */
const CONTENT = new Map<string, ReadonlySet<string>>([
  ['p', ALLOWED.phrases],
  ['a', new Set([...ALLOWED.blocks].filter((name) => name !== 'a'))],
  ['iframe', new Set()],
  ['script', new Set()],
]);

/** Elements that stand open at most; more come from a fault, or an attack. */
const MOST_OPEN = 100;

const VOID: ReadonlySet<string> = new Set(['br', 'img', 'source', 'track', 'hr']);

const COMMENT = /^<!--[^<>]*-->$/;
/** A tag, and the text behind it. */
const TAG =
  /<(\/?)([a-z][a-z\d]*)(?:\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*(\/?)>([^<]*)/giy;

/**
 * Do pieces of HTML close together every tag that they open, in order, and hold only elements of which that is enough?
 * What follows them is then read as if they had not been there. Where there is doubt they do not.
 */
export function isClosed(pieces: string[], place: keyof typeof ALLOWED): boolean {
  const open: string[] = [];
  return pieces.every((piece) => COMMENT.test(piece) || canFollow(piece, open, place)) && open.length === 0;
}

/** Goes through the tags of a piece, which begins and ends with one, and keeps the list of those that are open. */
function canFollow(piece: string, open: string[], place: keyof typeof ALLOWED): boolean {
  TAG.lastIndex = 0;
  while (TAG.lastIndex < piece.length) {
    const [tag, slash, name = '', selfClosing, text] = TAG.exec(piece) ?? [];
    if (tag === undefined || (text !== '' && TAG.lastIndex === piece.length)) return false;
    const isTaken = slash ? open.pop() === name.toLowerCase() && !selfClosing : canOpen(name.toLowerCase());
    if (!isTaken || (selfClosing && !VOID.has(name.toLowerCase()))) return false;
  }
  return true;

  function canOpen(name: string): boolean {
    if (!ALLOWED[place].has(name) || open.length > MOST_OPEN) return false;
    if (!open.every((each) => CONTENT.get(each)?.has(name) ?? true)) return false;
    if (!VOID.has(name)) open.push(name);
    return true;
  }
}

/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Spot {
  start: number;
  end: number;
}

/** Front matter as YAML, TOML and JSON agree on it, with the spot of everything. Parts may be shared (YAML aliases). */
export type Node = TextNode | EmptyNode | ListNode | MapNode;

/** A scalar: its text as written (a quoted one: as parsed), and what the format makes of it, safe for JSON. */
export interface TextNode extends Spot {
  kind: 'text';
  text: string;
  value: string | number | boolean | null;
}

/** Nothing: `key:`, `~`, `null`. */
export interface EmptyNode extends Spot {
  kind: 'empty';
}

export interface ListNode extends Spot {
  kind: 'list';
  items: Node[];
}

export interface MapNode extends Spot {
  kind: 'map';
  /** In the order of the text; a name that was given twice is here twice. */
  members: Member[];
}

/** A name with its value. */
export interface Member {
  name: string;
  nameSpot: Spot;
  value: Node;
}

/** A number as JSON can carry it: one that would lose digits, or that JSON does not have, stays text. */
export function numberOrText(value: number, text: string): number | string {
  const isExact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isExact ? value + 0 : text; // + 0 turns -0, which JSON does not have either, into 0
}

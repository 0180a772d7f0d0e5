import type { Root } from 'mdast';

/** A place in a source file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  path: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** A JSON Pointer (RFC 6901) into an article's fields, such as `/author/0/name`; `` is the whole article. */
export type Pointer = string;

/** Where a draft came from: its file, and the place of every value and every key in it. */
export interface Origin {
  path: string;
  values: Record<Pointer, Place>;
  keys: Record<Pointer, Place>;
}

/** A value as somebody wrote it: text, or a list or map of such values. Nothing is typed before it is admitted. */
export type Written = string | Written[] | { [key: string]: Written };

/** What a reader made of a source file: found, not yet believed. Field names are the author's own. */
export interface Draft {
  origin: Origin;
  /** SHA-256 of the source bytes (and of the sidecar's, where there is one), in hexadecimal. */
  hash: string;
  /** The fields as text, so that a text field keeps the spelling (`no`, `012`, `2026-03-09`) that was typed. */
  fields: Record<string, Written>;
  /** The same fields with the types that YAML, TOML or JSON gives them: what `extra` in metadata.json keeps. */
  values: Record<string, unknown>;
  /** The story as a Markdown tree whose positions are places in the source file. */
  body: Root;
  /** What the file's author must fill in to complete it: the front matter here, or a sidecar beside it. */
  completeIn: string;
}

/** The place of a fact: of the value at the pointer, or of the nearest value around it, or the file's beginning. */
export function locate(origin: Origin, pointer: Pointer): Place {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = origin.values[at] ?? origin.keys[at];
    if (place) return place;
  }
  return { path: origin.path, line: 1, column: 1 };
}

/** The place of a field's name, for findings about the name itself. */
export function locateKey(origin: Origin, pointer: Pointer): Place {
  return origin.keys[pointer] ?? locate(origin, pointer);
}

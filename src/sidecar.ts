import type { Draft } from './article.ts';
import type { Found } from './contracts.ts';
import { nameOf } from './field-names.ts';
import { readYamlFields } from './front-matter.ts';

/** The sidecar of a source: `ferry.txt` → `ferry.meta.yaml`. */
export function sidecarPathOf(path: string): string {
  return path.replace(/\.[^./]+$/, '.meta.yaml');
}

export function isSidecar(path: string): boolean {
  return /\.meta\.ya?ml$/.test(path);
}

/** The draft with the fields of the sidecar beside it. What the sidecar says goes before what a reader found. */
export function withSidecar(
  draft: Draft,
  sidecar: { path: string; text: string } | undefined,
): Found<Draft> & { value: Draft } {
  if (!sidecar) return { value: draft, diagnostics: [] };
  const { value: beside, diagnostics } = readYamlFields(sidecar.path, sidecar.text);
  if (!beside) return { value: draft, diagnostics };
  const said = new Set(Object.entries(beside.fields).map(([key, value]) => nameOf(key, value) ?? key));
  const own = Object.entries(draft.fields).filter(([key, value]) => !said.has(nameOf(key, value) ?? key));
  const ownKeys = new Set(own.map(([key]) => key));
  return {
    value: {
      ...draft,
      fields: { ...Object.fromEntries(own), ...beside.fields },
      values: {
        ...Object.fromEntries(Object.entries(draft.values).filter(([key]) => ownKeys.has(key))),
        ...beside.values,
      },
      origin: {
        path: draft.origin.path,
        values: { ...draft.origin.values, ...beside.origin.values },
        keys: { ...draft.origin.keys, ...beside.origin.keys },
      },
    },
    diagnostics,
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** A node of a syntax tree, in the ESTree form with TypeScript's nodes. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** An import or re-export: what it names, and whether only types cross. */
export interface Import {
  /** Path under src/ where it is a file of ours, else the package's name. */
  target: string;
  isOurs: boolean;
  isTypeOnly: boolean;
}

export interface SourceFile {
  /** Under src/, with `/`. */
  path: string;
  text: string;
  tree: SyntaxNode;
  imports: Import[];
}

const src = join(import.meta.dirname, '../../src');

/** Every file of src/ with its syntax tree and its imports, by path. */
export function readSourceFiles(): SourceFile[] {
  const entries = readdirSync(src, { recursive: true, encoding: 'utf8' });
  const paths = entries.map((entry) => entry.replaceAll('\\', '/')).filter((entry) => entry.endsWith('.ts'));
  return paths.sort().map((path) => readSourceFile(path, readFileSync(join(src, path), 'utf8')));
}

/** The same for one text. */
export function readSourceFile(path: string, text: string): SourceFile {
  const parsed: unknown = parseAst(text, { lang: 'ts' }, path);
  const tree = parsed as SyntaxNode; // ESTree has a type for each node; here they are only walked
  return { path, text, tree, imports: nodesOf(tree).flatMap((node) => importOf(node, path)) };
}

/** A node and all below it, in the order of the text. */
export function nodesOf(node: SyntaxNode): SyntaxNode[] {
  const below = Object.values(node).flat().filter(isNode);
  return [node, ...below.flatMap(nodesOf)];
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Line on which a position stands, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function importOf(node: SyntaxNode, path: string): Import[] {
  const { source } = node;
  if (!isNode(source) || typeof source['value'] !== 'string') return [];
  const name = source['value'];
  const isOurs = name.startsWith('.');
  return [
    {
      target: isOurs ? posix.join(posix.dirname(path), name) : packageOf(name),
      isOurs,
      isTypeOnly: isTypeOnly(node),
    },
  ];
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'] : [];
  return specifiers.length > 0 && specifiers.every((each) => each.importKind === 'type');
}

/** `ajv/dist/2020.js` → `ajv`, `@scope/name/file` → `@scope/name`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

import type { GraphReader } from '../../store/store.js';
import { editDistance } from '../names/distance.js';
import { compare } from '../order.js';
import type { Tree } from './grammar.js';

/** The names that a statement may use of a graph, each list sorted. */
export interface GraphWords {
  readonly labels: readonly string[];
  readonly relationshipTypes: readonly string[];
  readonly propertyKeys: readonly string[];
}

/** A name that a statement uses and the graph does not have, and those of the graph that may be meant, the nearest first. */
export interface UnknownWord {
  readonly kind: keyof GraphWords;
  readonly word: string;
  readonly near: readonly string[];
}

/** The labels, types and properties that the graph holds. */
export async function readWords(reader: GraphReader): Promise<GraphWords> {
  const names = async (procedure: string, column: string): Promise<string[]> => {
    const { rows } = await reader.read(`CALL ${procedure}() YIELD ${column} RETURN ${column} AS name`);
    return rows.map(({ name }) => String(name)).sort();
  };
  return {
    labels: await names('db.labels', 'label'),
    relationshipTypes: await names('db.relationshipTypes', 'relationshipType'),
    propertyKeys: await names('db.propertyKeys', 'propertyKey'),
  };
}

/** What a parsed statement asks for that the graph does not have, in its own order, each once. Keys of its own maps are its own. */
export async function unknownWords(tree: Tree, reader: GraphReader): Promise<UnknownWord[]> {
  const asked = used(tree);
  if (asked.length === 0) return [];
  const words = await readWords(reader);
  const unknown = new Map<string, UnknownWord>();
  for (const { kind, word } of asked)
    if (!words[kind].includes(word)) unknown.set(`${kind} ${word}`, { kind, word, near: nearest(word, words[kind]) });
  return [...unknown.values()];
}

interface Used {
  readonly kind: keyof GraphWords;
  readonly word: string;
}

/** What a name stands for within these parts of a statement, and whether its keys are those of a map written there. */
const KIND_IN: Partial<Record<string, keyof GraphWords>> = {
  nodePattern: 'labels',
  relationshipPattern: 'relationshipTypes',
};
const IN_OWN_MAP: Partial<Record<string, boolean>> = {
  literal: true,
  mapProjection: true,
  property: false,
  properties: false,
};

function used(tree: Tree): Used[] {
  const found: Used[] = [];
  const own = new Set<string>();
  const visit = (node: Tree, kind: keyof GraphWords, inMap: boolean): void => {
    if (node.name === 'propertyKeyName') {
      if (inMap) own.add(text(node));
      else found.push({ kind: 'propertyKeys', word: text(node) });
      return;
    }
    if (node.name === 'symbolicNameString') {
      found.push({ kind, word: text(node) });
      return;
    }
    for (const child of node.children) {
      const named = node.name.startsWith('labelExpression') || child.name !== 'symbolicNameString';
      if (named) visit(child, KIND_IN[node.name] ?? kind, IN_OWN_MAP[node.name] ?? inMap);
    }
  };
  visit(tree, 'labels', false);
  return found.filter(({ kind, word }) => kind !== 'propertyKeys' || !own.has(word));
}

function text(node: Tree): string {
  if (node.children.length === 0) return node.name.replace(/^`|`$/g, '').replace(/``/g, '`');
  return node.children.map(text).join('');
}

const NEAR = 3;

function nearest(word: string, among: readonly string[]): string[] {
  const slips = Math.max(1, Math.floor(word.length / 3));
  const folded = word.toLowerCase();
  return among
    .map((name) => ({ name, apart: editDistance(folded, name.toLowerCase(), slips) }))
    .filter(({ apart }) => apart <= slips)
    .sort((a, b) => a.apart - b.apart || compare(a.name, b.name))
    .slice(0, NEAR)
    .map(({ name }) => name);
}

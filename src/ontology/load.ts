import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCompiled, writeCompiled } from '../compiled.js';
import type { Ontology } from './parse.js';

export const ONTOLOGY_FILE = fileURLToPath(new URL('../../lexicon/ontology.yaml', import.meta.url));

const COMPILED = 'ontology';
const MODULES = [new URL('./parse.js', import.meta.url)];
const text = readFileSync(ONTOLOGY_FILE, 'utf8');

/** What parses and checks it is loaded where the build has not done it: it takes longer than the rest. */
const ontology = readCompiled<Ontology>(COMPILED, [text], MODULES) ?? (await readAnew());

/** The ontology that ships with jisik; read once. */
export function loadOntology(): Ontology {
  return ontology;
}

/** For the build: has the ontology read now. */
export async function compileOntology(): Promise<void> {
  writeCompiled(COMPILED, [text], MODULES, await readAnew());
}

async function readAnew(): Promise<Ontology> {
  const { parseOntology } = await import('./parse.js');
  return parseOntology(text, ONTOLOGY_FILE);
}

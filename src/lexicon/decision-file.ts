import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DECISION_COLUMNS, type Decision, parseDecisions } from './decisions.js';

const HEAD = `# Who is who: decisions about the entities of the graph, in the order in which they are carried out.
# A line taken out is undone by the next run over the articles.
# alias: the other name is this entity too. merge: the other entity is this one. split: the name is an entity of its own; @body
# splits off the people of that name who work there.
${DECISION_COLUMNS.join('\t')}
`;

/** The decisions in a file that a person may edit too; none where there is no file. Throws JisikError `lexicon-row`. */
export async function readDecisions(file: string): Promise<Decision[]> {
  return parseDecisions(await textOf(file), file);
}

/** Adds a decision at the end. `note`: for people. */
export async function addDecision(file: string, decision: Decision, note: string): Promise<void> {
  const text = (await textOf(file)) || HEAD;
  const line = [decision.kind, nameOf(decision.entity), decision.other, note].join('\t').trimEnd();
  await replace(file, `${text.endsWith('\n') ? text : `${text}\n`}${line}\n`);
}

/** Takes out the decision of that number, counted from 1; the other lines stay as they are. */
export async function removeDecision(file: string, number: number): Promise<void> {
  const lines = (await textOf(file)).split('\n');
  // The first line that is neither empty nor a comment is the header.
  let left = number + 1;
  const at = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#') && --left === 0);
  await replace(file, lines.filter((_, i) => i !== at).join('\n'));
}

/** As a decision writes it: `Person:김하늘@한빛전자`. */
export function nameOf({ type, name, body }: Decision['entity']): string {
  return `${type}:${name}${body === '' ? '' : `@${body}`}`;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

async function replace(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

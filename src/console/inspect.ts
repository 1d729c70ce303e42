import type { ExitCode } from '../errors.js';
import { cypherLiteral } from '../query/cypher/literal.js';
import { labelOf } from '../query/render/labels.js';
import type { EvidenceItem } from '../query/result.js';
import { runQuery } from '../query/run.js';
import type { Session } from './session.js';
import { textOf } from './texts.js';

/** Sentences of a row that are shown unless all are asked for. */
const SENTENCES = 5;

/** `.evidence [N] [all]`: the sentences behind the last answer or its row N, with the names in them made to stand out. */
export function evidence(session: Session, rest: string): ExitCode {
  const answer = session.last?.answer;
  if (!answer) {
    session.say(textOf('noAnswer', session.language));
    return 4;
  }
  if (!answer.evidence || answer.evidence.every((items) => items.length === 0)) {
    session.say(textOf('noEvidence', session.language));
    return 4;
  }
  const [row = '', more = ''] = rest === 'all' ? ['', 'all'] : rest.split(/\s+/);
  const wanted = row === '' ? answer.evidence.map((_, i) => i) : [Number(row) - 1];
  for (const i of wanted) {
    const items = answer.evidence[i];
    if (!items) {
      session.say(textOf('noRow', session.language, { n: row }));
      return 2;
    }
    const shown = more === 'all' ? items : items.slice(0, SENTENCES);
    for (const item of shown) session.say(evidenceText(i, item, session));
    if (items.length > shown.length)
      session.say(textOf('moreEvidence', session.language, { n: items.length - shown.length, row: i + 1 }));
  }
  return 0;
}

function evidenceText(row: number, item: EvidenceItem, session: Session): string {
  const about = [item.title, item.publishedAt?.slice(0, 10), item.url].filter(Boolean).join(' · ');
  const status = item.status === 'stated' ? '' : ` (${labelOf(item.status, session.language)})`;
  const sentence = highlight(item.sentence.replace(/\s+/g, ' '), item.names, session.output.strong);
  return `${row + 1}. “${sentence}”${status}\n   ${about} · ${item.field} ${item.start}-${item.end}`;
}

function highlight(sentence: string, names: readonly string[], strong?: (text: string) => string): string {
  if (!strong || names.length === 0) return sentence;
  // The longest first, so that a name inside a longer one does not cut it.
  const forms = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/\s+/g, ' '));
  let out = '';
  for (let at = 0; at < sentence.length; ) {
    const form = forms.find((one) => sentence.startsWith(one, at));
    out += form ? strong(form) : sentence[at];
    at += form ? form.length : 1;
  }
  return out;
}

/** `.cypher`: what was run last, so that Neo4j Browser takes it. */
export function lastCypher(session: Session): ExitCode {
  const { last } = session;
  if (!last) {
    session.say(textOf('noCypher', session.language));
    return 4;
  }
  const parameters = Object.entries(last.parameters);
  if (parameters.length > 0) session.say(`:params ${cypherLiteral(Object.fromEntries(parameters))}`);
  session.say(`${last.statement};`);
  return 0;
}

/** `.explain`: how the last line was understood, and how the store runs it. */
export async function explain(session: Session): Promise<ExitCode> {
  const { last, language } = session;
  if (!last) {
    session.say(textOf('noCypher', language));
    return 4;
  }
  if (last.question !== undefined) session.say(`“${last.question}”`);
  if (last.query) {
    session.say(`[${last.query.name}] ${last.query.description[language]}`);
    for (const { name, title } of last.query.parameters) {
      const value = last.parameters[name];
      if (value !== null && value !== undefined)
        session.say(`  ${title[language]} (${name}): ${JSON.stringify(value)}`);
    }
  }
  const plan = await (await session.reader()).plan?.(last.statement, last.parameters);
  if (plan) session.say(plan);
  session.say(textOf('took', language, { ms: last.took.toFixed(1), n: last.answer.rows.length }));
  return 0;
}

/** `.graph NAME`: the relations around a name, drawn as a tree, one branch for each kind. */
export async function graph(session: Session, name: string): Promise<ExitCode> {
  const { language } = session;
  if (name === '') {
    session.say(textOf('graphNeeds', language));
    return 2;
  }
  const given = { entity: name, limit: 60 };
  const answer = await runQuery(session.catalogue, await session.reader(), 'profile', given, session.running);
  session.say(String(answer.parameters.entity));
  const branches = new Map<string, string[]>();
  for (const row of answer.rows) {
    const arrow = row.direction === '→' ? '─→' : '←─';
    const kind = `${labelOf(row.relation as string, language)} ${arrow}`;
    const status = row.status === 'stated' ? '' : ` (${labelOf(String(row.status), language)})`;
    branches.set(kind, [...(branches.get(kind) ?? []), `${String(row.other)}${status}`]);
  }
  const kinds = [...branches];
  for (const [i, [kind, others]] of kinds.entries()) {
    const lastKind = i === kinds.length - 1;
    if (others.length === 1) {
      session.say(`${lastKind ? '└' : '├'}─ ${kind} ${others[0]}`);
      continue;
    }
    session.say(`${lastKind ? '└' : '├'}─ ${kind}`);
    for (const [k, other] of others.entries())
      session.say(`${lastKind ? ' ' : '│'}   ${k === others.length - 1 ? '└' : '├'}─ ${other}`);
  }
  return answer.rows.length > 0 ? 0 : 4;
}

import type { ExitCode } from '../errors.js';
import { labelOf } from '../query/render/labels.js';
import { FORMATS, type Format } from '../query/render.js';
import type { EvidenceItem } from '../query/result.js';
import { runQuery } from '../query/run.js';
import type { Session } from './session.js';
import { textOf } from './texts.js';

/** A line that starts with a full stop. 'quit' ends the console. */
export async function runCommand(session: Session, name: string, rest: string): Promise<ExitCode | 'quit'> {
  const text = (key: Parameters<typeof textOf>[0], details?: Record<string, string | number>): string =>
    textOf(key, session.language, details);
  switch (name) {
    case 'quit':
    case 'exit':
    case 'q':
      return 'quit';
    case 'help':
    case 'h':
      session.say(text('help'));
      return 0;
    case 'queries':
      for (const query of session.catalogue.queries)
        session.say(`${query.name.padEnd(18)} ${query.title[session.language]}`);
      return 0;
    case 'format':
      if (rest !== '' && !(FORMATS as readonly string[]).includes(rest)) {
        session.say(text('badFormat', { all: FORMATS.join(', ') }));
        return 2;
      }
      if (rest !== '') session.format = rest as Format;
      session.say(text('format', { format: session.format, all: FORMATS.join(', ') }));
      return 0;
    case 'lang':
      if (rest !== 'ko' && rest !== 'en') {
        session.say(text('badLang'));
        return 2;
      }
      session.language = rest;
      session.say(textOf('lang', rest));
      return 0;
    case 'evidence':
      return evidence(session, rest);
    case 'cypher': {
      if (!session.last) {
        session.say(text('noCypher'));
        return 4;
      }
      const parameters = Object.entries(session.last.parameters);
      if (parameters.length > 0)
        session.say(`:params {${parameters.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')}}`);
      session.say(`${session.last.statement};`);
      return 0;
    }
    case 'graph':
      return graph(session, rest);
    default:
      session.say(text('unknownCommand', { name: `.${name}` }));
      return 2;
  }
}

function evidence(session: Session, rest: string): ExitCode {
  const answer = session.last?.answer;
  if (!answer) {
    session.say(textOf('noAnswer', session.language));
    return 4;
  }
  if (!answer.evidence || answer.evidence.every((items) => items.length === 0)) {
    session.say(textOf('noEvidence', session.language));
    return 4;
  }
  const wanted = rest === '' ? answer.evidence.map((_, i) => i) : [Number(rest) - 1];
  for (const i of wanted) {
    const items = answer.evidence[i];
    if (!items) {
      session.say(textOf('noRow', session.language, { n: rest }));
      return 2;
    }
    for (const item of items) session.say(evidenceText(i, item, session));
  }
  return 0;
}

function evidenceText(row: number, item: EvidenceItem, session: Session): string {
  const about = [item.title, item.publishedAt?.slice(0, 10), item.url].filter(Boolean).join(' · ');
  const status = item.status === 'stated' ? '' : ` (${labelOf(item.status, session.language)})`;
  return `${row + 1}. “${item.sentence.replace(/\s+/g, ' ')}”${status}\n   ${about} · ${item.field} ${item.start}-${item.end}`;
}

async function graph(session: Session, name: string): Promise<ExitCode> {
  if (name === '') {
    session.say(textOf('graphNeeds', session.language));
    return 2;
  }
  const answer = await runQuery(
    session.catalogue,
    await session.reader(),
    'profile',
    { entity: name, limit: 40 },
    { now: session.now },
  );
  session.say(String(answer.parameters.entity));
  answer.rows.forEach((row, i) => {
    const branch = i === answer.rows.length - 1 ? '└' : '├';
    const arrow = row.direction === '→' ? '─→' : '←─';
    session.say(`${branch}─ ${labelOf(row.relation as string, session.language)} ${arrow} ${String(row.other)}`);
  });
  return answer.rows.length > 0 ? 0 : 4;
}

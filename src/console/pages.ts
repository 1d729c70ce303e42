import type { ExitCode } from '../errors.js';
import { type Renderable, render } from '../query/render.js';
import { runQuery } from '../query/run.js';
import type { Session } from './session.js';
import { textOf } from './texts.js';

/** How many times as many rows are asked for when the first ones are used up. */
const MORE = 4;

/** Shows the last answer in the format of the session, from the row `from` on: for people a page of it. 4 when it has no rows. */
export async function showAnswer(session: Session, from = 0): Promise<ExitCode> {
  const { language, output, forPeople } = session;
  const { answer, query, took, beyond } = session.last!;
  const { rows } = answer;
  session.offers = [];
  if (rows.length === 0 && forPeople) {
    session.say(textOf('none', language));
    return 4;
  }
  const end = forPeople ? Math.min(rows.length, from + (output.page?.() ?? rows.length)) : rows.length;
  const page: Renderable = {
    ...answer,
    rows: rows.slice(from, end),
    ...(answer.evidence ? { evidence: answer.evidence.slice(from, end) } : {}),
  };
  session.say(await render(page, session.format, { language, width: output.width(), ...(query ? { query } : {}) }));
  session.shown = end;
  if (forPeople) {
    const range = { from: from + 1, to: end, n: rows.length };
    const whole = from === 0 && end === rows.length;
    const count = textOf(whole ? (rows.length === 1 ? 'row' : 'rows') : 'page', language, range);
    const time = session.timing ? ` · ${took < 10 ? took.toFixed(1) : Math.round(took)} ms` : '';
    const goesOn = output.page && (end < rows.length || (query && beyond > 0));
    session.say(`${count}${time}${goesOn ? ` · ${textOf('next', language)}` : ''}`);
  }
  return rows.length > 0 ? 0 : 4;
}

/** The next page; a query that gave as many rows as it may is asked for more of them. */
export async function showMore(session: Session): Promise<ExitCode> {
  const { last, shown, catalogue } = session;
  if (last && shown < last.answer.rows.length) return showAnswer(session, shown);
  if (last?.query && last.beyond > 0) {
    const limit = Number(last.parameters.limit) * MORE;
    const given = { ...last.given, limit };
    const answer = await runQuery(catalogue, await session.reader(), last.query.name, given, session.running);
    const beyond = answer.rows.length === limit ? last.beyond : 0;
    session.last = { ...last, answer, given, parameters: { ...last.parameters, limit }, beyond };
    if (answer.rows.length > shown) return showAnswer(session, shown);
  }
  session.say(textOf('noMore', session.language));
  return 4;
}

import type { Document, Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import type { TitleReader } from './title.js';

const HEADING = /\[?(?:인사|승진|전보)\]?/;
const BULLET = /[▲△◇◆▷■○●·,:<>\n]/;

/** The body whose appointments an article lists ("[인사] 가온증권"), or null when it is no such list. */
export function personnelBody(doc: Document, rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  if (!/^\s*(?:[[<(【]\s*)?인사\s*[\]>)】]/.test(doc.article.title) && !/\s인사$/.test(doc.article.title)) return null;
  for (const sentence of doc.sentences) {
    if (sentence.field !== 'title') break;
    const body = rows[sentence.index]!.find((o) => KIND_OF[o.entity.type] === 'agent');
    if (body) return body;
  }
  return null;
}

/** One entry after another: "▲ 해외사업부장 한서윤". What stands between the bullet and the name is the office. */
export function personnelEntries(
  sentence: Sentence,
  row: readonly Occurrence[],
  body: Occurrence,
  titles: TitleReader,
): Draft[] {
  const drafts: Draft[] = [];
  for (const [k, person] of row.entries()) {
    if (person.entity.type !== 'Person') continue;
    const text = sentence.text.slice(0, person.start - sentence.start);
    let from = text.length;
    while (from > 0 && !BULLET.test(text[from - 1]!)) from--;
    const office = text.slice(from).trim();
    const earlier = row.slice(0, k).findLast((o) => o.entity.type === 'Person');
    if (earlier && earlier.end - sentence.start > from) continue;
    if (office.length > 40 || HEADING.test(office) || /[.다]$/.test(office)) continue;
    // An office that is only a unit's name: the person works there, and the unit is the body's.
    const unit = row.find((o) => o.entity.type === 'Organization' && o.text === office && o.entity !== body.entity);
    if (unit) {
      const rule = 'subsidiary.personnel-list';
      drafts.push({ type: 'SUBSIDIARY_OF', from: unit, to: body, status: 'stated', confidence: 0.85, rule, sentence });
    }
    drafts.push({
      type: 'WORKS_FOR',
      from: person,
      to: body,
      status: 'stated',
      confidence: 0.95,
      rule: 'works-for.personnel-list',
      sentence,
      ...(titles.isTitle(office) ? { title: office } : {}),
    });
  }
  return drafts;
}

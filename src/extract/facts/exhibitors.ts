import type { Document } from '../../text/document.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** Fairs at which firms show what they make. */
const FAIR =
  /^(?:CES|MWC|IFA|GTC|컴퓨텍스|지스타|게임스컴|도쿄게임쇼|세미콘)|(?:박람회|전시회|전람회|엑스포|모터쇼|모빌리티쇼|에어쇼|게임쇼|페어)(?:\s?(?:19|20)\d\d)?$/;
/** How far into the body the fair must be told of, and how often it must be named. */
const LEAD = 2;
const NAMED = 2;
/** What is done at a fair. */
const SHOWS = /선보|공개|전시|시연|출품|부스|전시관|참가|출격|꾸[리린렸]|내세[우웠]|체험/;
/** Said of another time, place or deal. */
const ELSEWHERE =
  /지난해|작년|매년|하던|지난\s?\d|앞서|올해\s?초|내년|출시했|판매|국내\s(?:출시|시장)|상반기|하반기|코스피|주가|증시|인수|협약|MOU|(?:로|라고|으로)\s불리|증권|전망이라고|분석/;
const SUBJECT = /^['"’”)]{0,2}(?:\([^()]{1,20}\))?(?:은|는|도|이|가|\s역시|\s또한)\s/;
/** How near the front of its sentence the one who shows must stand. */
const FRONT = 40;

/** Who is told to show something, in a story about one fair, shows it there. */
export function exhibitors(doc: Document, rows: readonly (readonly Occurrence[])[], drafts: readonly Draft[]): Draft[] {
  const fair = fairOf(doc, rows);
  if (!fair) return [];
  const done = new Set(
    drafts
      .filter((d) => (d.type === 'PARTICIPATES_IN' || d.type === 'ORGANIZES') && d.to.entity === fair.entity)
      .map((d) => d.from.entity),
  );
  const found: Draft[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.field !== 'body' || sentence.kind !== 'sentence') continue;
    const { text } = sentence;
    if (!SHOWS.test(text) || ELSEWHERE.test(text)) continue;
    const row = rows[sentence.index]!;
    if (row.some((o) => o.entity.type === 'Event' && o.entity !== fair.entity)) continue;
    const first = row.find((o) => ['person', 'agent'].includes(KIND_OF[o.entity.type]));
    if (first?.entity.type !== 'Company' || first.start - sentence.start > FRONT || done.has(first.entity)) continue;
    if (!SUBJECT.test(doc.article.body.slice(first.end, first.end + 26))) continue;
    done.add(first.entity);
    found.push({
      type: 'PARTICIPATES_IN',
      from: first,
      to: fair,
      status: 'stated',
      confidence: 0.75,
      rule: 'participates.exhibits',
      sentence,
    });
  }
  return found;
}

/** The fair that the article is about: in its title or opening, named again, and no other fair beside it. */
function fairOf(doc: Document, rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  let first: Occurrence | null = null;
  let named = 0;
  let read = 0;
  for (const sentence of doc.sentences) {
    const body = sentence.field === 'body' && sentence.kind === 'sentence';
    if (body) read++;
    for (const o of rows[sentence.index]!) {
      if (o.entity.type !== 'Event' || !FAIR.test(o.entity.name)) continue;
      if (first && o.entity !== first.entity) return null;
      if (!first && sentence.field === 'body' && read > LEAD) return null;
      first ??= o;
      named++;
    }
  }
  return named >= NAMED ? first : null;
}

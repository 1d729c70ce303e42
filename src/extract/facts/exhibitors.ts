import type { Document, Sentence } from '../../text/document.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';

/** Fairs at which firms show what they make: of a name of their own, and such as say what they are. */
const BRAND = /^(?:CES|MWC|IFA|GTC|컴퓨텍스|지스타|게임스컴|도쿄게임쇼|세미콘)/;
const KIND = /(?:박람회|전시회|전람회|엑스포|모터쇼|모빌리티쇼|에어쇼|게임쇼|페어)(?:\s?(?:19|20)\d\d)?$/;
const YEAR = /^(?:19|20)\d\d\s|\s?(?:19|20)\d\d$/;
/** How far into the body the fair must be told of, and how often it must be named. */
const LEAD = 2;
const NAMED = 2;
/** What is done at a fair. */
const SHOWS = /선보|선뵈|선뵌|공개|전시|시연|출품|부스|전시관|참가|출격|꾸[리린렸]|내세[우웠]|체험/;
/** Said of another time, place or deal. */
const ELSEWHERE =
  /지난해|작년|매년|하던|지난\s?\d|앞서|올해\s?초|내년|출시했|판매|국내\s(?:출시|시장)|상반기|하반기|코스피|주가|증시|인수|협약|MOU|(?:로|라고|으로)\s불리|증권|전망이라고|분석/;
/** What makes companies the subject: a particle, or the word for what they and the rest of them are ("등 국내 기업들도"). */
const SUBJECT =
  /^['"’”)]{0,2}(?:\([^()]{1,20}\))?(?:은|는|도|이|가|\s역시|\s또한|\s등(?:\s[가-힣A-Z]{1,10}){0,3}?\s[가-힣A-Z]{0,8}(?:기업|업체|회사|그룹|계열사|스타트업|제조사)(?:들)?(?:은|는|도|이|가))\s/;
/** Between two of a list. */
const LISTED = /^['"’”)]{0,2}(?:\([^()]{1,14}\))?(?:,|[와과]|\s?[·ㆍ]|\s및)\s?['"‘“]?$/;
/** "가온은 지도를, 나루는 칩을 선보인다": what stands before another subject. */
const ALSO = /[을를],\s['"‘“]?(?:[가-힣]{1,8}\s){0,2}['"‘“]?$/;
/** How near the front of its sentence the first who shows must stand. */
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
    for (const from of showing(row, doc.article.body, sentence)) {
      if (done.has(from.entity)) continue;
      done.add(from.entity);
      found.push({
        type: 'PARTICIPATES_IN',
        from,
        to: fair,
        status: 'stated',
        confidence: 0.75,
        rule: 'participates.exhibits',
        sentence,
      });
    }
  }
  return found;
}

/** The companies that a sentence opens with as its subject, and those that it sets beside them. */
function showing(row: readonly Occurrence[], body: string, sentence: Sentence): Occurrence[] {
  const doers = row.filter((o) => ['person', 'agent'].includes(KIND_OF[o.entity.type]));
  const found: Occurrence[] = [];
  for (let i = 0; i < doers.length; ) {
    const first = doers[i]!;
    const opens =
      found.length === 0
        ? i === 0 && first.start - sentence.start <= FRONT
        : ALSO.test(body.slice(Math.max(sentence.start, first.start - 24), first.start));
    let last = i;
    while (last + 1 < doers.length && LISTED.test(body.slice(doers[last]!.end, doers[last + 1]!.start))) last++;
    const list = doers.slice(i, last + 1);
    const companies = list.every((o) => o.entity.type === 'Company');
    if (opens && companies && SUBJECT.test(body.slice(doers[last]!.end, doers[last]!.end + 50))) found.push(...list);
    else if (found.length === 0) return found;
    i = last + 1;
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
      if (o.entity.type !== 'Event' || !isFair(o)) continue;
      if (first && family(o) !== family(first)) return null;
      if (first && o.entity !== first.entity) continue;
      if (!first && sentence.field === 'body' && read > LEAD) return null;
      first ??= o;
      named++;
    }
  }
  return named >= NAMED ? first : null;
}

function isFair({ entity }: Occurrence): boolean {
  return BRAND.test(entity.name) || KIND.test(entity.name);
}

/** What a fair is called each year: "CES 2025" is told of beside "CES 2026". */
function family({ entity }: Occurrence): string {
  return BRAND.exec(entity.name)?.[0] ?? entity.name.replace(YEAR, '');
}

import type { Document, Sentence } from '../../text/document.js';
import { quotePairs } from '../../text/quotes.js';
import type { Draft } from './draft.js';
import { exhibitors } from './exhibitors.js';
import { RECEPTIONS } from './occasion-words.js';
import { isGathering, KIND_OF, type Occurrence } from './occurrence.js';

/** Events at which people speak. */
const SPEECHES = new RegExp(
  `(?:${RECEPTIONS}|발표회|보고회|설명회|토론회|간담회|회견|공청회|청문회|콘퍼런스|컨퍼런스|포럼|세미나|심포지엄|서밋|출범식|기념식|시무식|협약식|착수식|개막식|총회|좌담회|강연회|쇼케이스|축제|대회|행사|회의|데이|언팩|전시회|박람회|추모식|추모제|집회|토크\\s?콘서트|워크숍|공유회|개소식|개관식|준공식|착공식|기공식|발대식|발족식|선포식|영결식|시상식|체결식|수여식|전달식|폐막식|취임식|이임식|종무식|수료식|결의대회|국정감사|국감)$`,
);
/** How far into the body the event must be told of. */
const LEAD = 5;
/** The day on which the event is held is the story's. */
const TODAY = /(?:^|\s)(?:이날|오늘|지난\s?\d{0,2}일?|\d{1,2}일|전날|어제)(?:[\s(]|$)/;
const SAID =
  /말했다|밝혔다|강조했다|설명했다|전했다|덧붙였다|소개했다|당부했다|자신했다|주장했다|제언했다|지적했다|제안했다|역설했다|조언했다|격려했다|약속했다|말했습니다|밝혔습니다|강조했습니다|설명했습니다/;
/** What is said back and forth where people are heard or greet each other, and such occasions. */
const ANSWERED =
  /고 했다|다짐했다|화답했다|호소했다|고 했습니다|답했다|반박했다|물었다|따졌다|질타했다|추궁했다|해명했다|사과했다|비판했다|촉구했다|못 박았다|답했습니다|반박했습니다|물었습니다|질타했습니다|해명했습니다|사과했습니다|비판했습니다|촉구했습니다/;
const EXCHANGE = new RegExp(`(?:청문회|국정감사|국감|토론회|간담회|공청회|회견|${RECEPTIONS})$`);
const THERE =
  /이날|행사에서|행사장|현장에서|발표에서|인사말|축사|환영사|개회사|기조연설|발표회|무대|시연|토론에서|강연에서|부스에서|회의에서|청문회에서|간담회에서|공개하며|선보이며|발제|연설에서/;
/** What a company does at an event, and that it was there. */
const SHOWN = /공개했|선보였|시연했|발표했|소개했|공개하며|선보이며|전시했|내세웠/;
const SPOT = /이날|행사에서|행사장|현장에서|발표에서|발표회에서|무대에서|부스/;
const HELD = /열렸|열린\s|개최했|개최됐|진행됐|진행했|가졌|열었|마쳤|참석했|참석해|열고\s/;
const COMING = /예정|앞두|열린다|개최한다|연다|열릴|계획/;
const PLANNED = /예정|계획|앞서|지난해|지난달/;
/** How near the front of its sentence the one who acts must stand. */
const FRONT = 8;
/** Said elsewhere. */
const ELSEWHERE =
  /인터뷰|통화|기자들과|페이스북|SNS|소셜미디어|논평|보도자료|서면|성명|라디오|방송에|유튜브|본지|브리핑|신년사|취재진|엑스\(|인스타|입장문|국회에서|법정|재판|의원총회|최고위/;
/** Another meeting at which it was said. */
const OTHER_PLACE = /[가-힣](식|회의|간담회|토론회|회견|총회|세미나|대회|회담|포럼|강연)(?=에서\s)/;
/** Where prizes are handed out, what is said of them at large, and what shows that the one who says it was there. */
const PRIZES = /(?:시상식|수여식)$/;
const OF_PRIZE = /수상|소감|선정|영예|[가-힣]상을?\s/;
const PRESENT = /이날|참석|행사에|시상식에|시상식장|현장에서|인사말|축사|환영사|격려사|심사평|총평|무대|단상/;
const TOPIC = /^(?:\s[^.,“"‘']{1,30}?)?(?:은|는|도|역시)\s/;
/** In what stands before that particle: of another is spoken ("한서윤 의장의 역할을 묻는 질의에"). */
const OF_OTHER = /[가-힣](?:의|을|를|에게)\s/;

/**
 * Who speaks in the report of an event spoke there: people whom the text quotes as saying something on the day or on the spot, in an article
 * that opens with the event.
 */
export function eventSpeakers(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
): Draft[] {
  const event = eventOf(doc, rows, drafts);
  if (!event) return exhibitors(doc, rows, drafts);
  const done = new Set(
    drafts
      .filter((d) => d.type === 'PARTICIPATES_IN' && d.to.entity === event.occurrence.entity)
      .map((d) => d.from.entity),
  );
  const hosts = new Set(
    drafts.filter((d) => d.type === 'ORGANIZES' && d.to.entity === event.occurrence.entity).map((d) => d.from.entity),
  );
  const heads = new Set(
    drafts
      .filter((d) => d.type === 'WORKS_FOR' && d.status === 'stated' && hosts.has(d.to.entity))
      .map((d) => d.from.entity),
  );
  const draft = { type: 'PARTICIPATES_IN', to: event.occurrence, status: 'stated', confidence: 0.7 } as const;
  const found: Draft[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.field !== 'body' || sentence.kind !== 'sentence' || sentence.index < event.from) continue;
    const { text } = sentence;
    if (SHOWN.test(text) && SPOT.test(text) && !PLANNED.test(text)) {
      const shows = showing(rows[sentence.index]!, doc.article.body, sentence);
      const own = shows && event.occurrence.entity.name.startsWith(shows.entity.name);
      if (shows && !own && !done.has(shows.entity) && !hosts.has(shows.entity)) {
        done.add(shows.entity);
        found.push({ ...draft, from: shows, rule: 'participates.event-shows', sentence });
      }
    }
    const said = SAID.test(text) || (EXCHANGE.test(event.occurrence.entity.name) && ANSWERED.test(text));
    if (!said || (!THERE.test(text) && !/["“]/.test(text)) || ELSEWHERE.test(text)) continue;
    // "이번 수상은 고객 덕분"이라고 하는 이는: what a winner says of the prize is said to the press.
    if (PRIZES.test(event.occurrence.entity.name) && OF_PRIZE.test(text) && !PRESENT.test(text)) continue;
    const row = rows[sentence.index]!;
    if (row.some((o) => o.entity.type === 'Event' && o.entity !== event.occurrence.entity)) continue;
    const other = OTHER_PLACE.exec(text)?.[1];
    if (other && !event.occurrence.entity.name.endsWith(other)) continue;
    const who = row.find((o) => o.entity.type === 'Person');
    // What the host's own people say of it they need not have said there, unless others were there, too; nor does a name
    // within the words speak.
    const alone = [...done].every((e) => hosts.has(e) || heads.has(e));
    if (!who || (alone && heads.has(who.entity) && !THERE.test(text)) || quoted(text, who.start - sentence.start))
      continue;
    const topic = TOPIC.exec(doc.article.body.slice(who.end, who.end + 40));
    if (done.has(who.entity) || !topic || OF_OTHER.test(topic[0])) continue;
    done.add(who.entity);
    found.push({ ...draft, from: who, rule: 'participates.event-speaker', sentence });
  }
  return [...found, ...exhibitors(doc, rows, [...drafts, ...found])];
}

/** True where the article speaks of such a meeting again ("이날 청문회에서"). */
function again({ article }: Document, event: Occurrence): boolean {
  const kind = SPEECHES.exec(event.entity.name)![0];
  return article.title.includes(kind)
    ? article.body.includes(kind) || isTwice(article.title, kind)
    : isTwice(article.body, kind);
}

function isTwice(text: string, word: string): boolean {
  const first = text.indexOf(word);
  return first >= 0 && text.includes(word, first + word.length);
}

/** What is said to have been held, and not to be still to come. */
function isHeld(text: string): boolean {
  return HELD.test(text) && !COMING.test(text);
}

function quoted(text: string, at: number): boolean {
  return quotePairs(text).some((p) => p.kind === 'double' && p.open < at && at < p.close);
}

/** The company or body that opens a sentence as the one who acts. */
function showing(row: readonly Occurrence[], body: string, sentence: Sentence): Occurrence | null {
  const first = row.find((o) => ['person', 'agent'].includes(KIND_OF[o.entity.type]));
  if (!first || KIND_OF[first.entity.type] !== 'agent' || first.start - sentence.start > FRONT) return null;
  return /^['"’”)]{0,2}(?:\([^()]{1,14}\))?(?:은|는|도|이|가)\s/.test(body.slice(first.end, first.end + 20))
    ? first
    : null;
}

/** The one event that the article reports: held by what its opening says, on a day that has come. */
function eventOf(
  doc: Document,
  rows: readonly (readonly Occurrence[])[],
  drafts: readonly Draft[],
): { occurrence: Occurrence; from: number } | null {
  const opening = doc.sentences.filter((s) => s.field === 'body' && s.kind === 'sentence').slice(0, LEAD);
  const first = (s: Sentence): Occurrence | undefined =>
    rows[s.index]!.find((o) => isGathering(o) && SPEECHES.test(o.entity.name));
  for (const sentence of opening) {
    const event = first(sentence);
    if (!event || !TODAY.test(sentence.text)) continue;
    // Told of once and not at once, it is not what the story is about.
    if (opening.indexOf(sentence) > 1 && event.entity.mentions.length < 2 && !again(doc, event)) continue;
    const held = drafts.find(
      (d) =>
        (d.type === 'ORGANIZES' && d.to.entity === event.entity) ||
        (d.type === 'LOCATED_IN' && d.from.entity === event.entity) ||
        (d.type === 'PARTICIPATES_IN' && d.to.entity === event.entity),
    );
    if (held ? held.status === 'stated' : opening.indexOf(sentence) < 2 && isHeld(sentence.text))
      return { occurrence: event, from: sentence.index };
  }
  return null;
}

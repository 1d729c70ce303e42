import { Letters, WordPattern } from '../../text/letters.js';
import { nextSpace, nextWord } from '../../text/spaces.js';
import { genericForm } from '../facts/ending.js';
import { plainPart } from '../facts/word.js';

/** Clauses that a particle of place or cause closes are no subjects ("… 주장에 대해서는"). */
const NO_SUBJECT = new WordPattern(
  /(?:[에해]서|에게|에|으로|로|부터|까지|면서|관련해|대해|하고|두고|보다|처음|시작부터|경우)$/,
);
/** People by trade whose topic looks like a describing verb ("작가는", "후보는"), and offices with 도. */
const TRADE = new WordPattern(
  /(?:[가-힣]{1,3}(?:작|문|론|동|업|설|치|악|호|자|획|역)가|후보|아내|[업점차]주|구단주|건물주|광고주)는$/,
);
const OFFICE_TOO = new WordPattern(
  /(?:대변인|의원|대표|[회사부의처청실국팀소원]장|장관|교수|위원|연구원|변호사|씨|측|관계자)도$/,
);
/** Where voices without a name come from. */
const VOICES =
  /(?:^|\s)(?:업계|일각|정치권|재계|학계|금융권|시장|안팎|온라인|당내|야권|여권|노동계|의료계|시민사회|[가-힣]{1,6}들\s사이)(?:에서는|에선|에서도|에서)\s/;
/** "재판부 역시": somebody beside the one before. */
const ALIKE = /(?:^|\s)[가-힣]{1,8}[부측자원장단팀인들위사관]\s(?:역시|또한)\s/;
/** What speaks in print: its words are not the speaker's before. */
const THINGS = new WordPattern(/(?:주장|리포트|지적|발언|이유|배경|비판|의혹|결정|사안|문제|때|것)$/);
/** "한편 … 질문에는": somebody answers elsewhere. */
const ASIDE = /^한편\s[^.]{0,80}질문에(?:는|도)?\s$/;
/** A reporter's own words before the camera. */
const STANDUP = /(?:스탠딩|기자|앵커|아나운서|리포트|내레이션)\s?[)\]]?\s?[-–—:：]\s?$|▶\s?(?:스탠딩|현장음|녹취)/;

/** True when a plain noun is the topic of the words before a quotation, or the subject of a clause still open there. */
export function hasSubject(lead: string): boolean {
  if (lead.length < 2) return false;
  if (VOICES.test(lead) || ASIDE.test(lead) || ALIKE.test(lead) || STANDUP.test(lead)) return true;
  let open = false;
  for (let at = nextWord(lead, 0); at < lead.length; ) {
    const end = nextSpace(lead, at);
    const bare = lead.slice(at, withoutMarks(lead, at, end));
    const masked = holdsName(lead, at, end);
    at = nextWord(lead, end);
    if (TRADE.test(bare) || OFFICE_TOO.test(bare)) return true;
    const form = genericForm(bare, false);
    if (form === 'link' || GOES_ON.test(bare) || bare.startsWith('대해')) open = false;
    if (form !== null || masked) continue;
    const cut = plainPart(bare);
    if (!cut || cut.stem.length < 2 || NO_SUBJECT.test(cut.stem) || THINGS.test(cut.stem)) continue;
    if (cut.part === 'topic' && TOPIC_END.has(bare.charCodeAt(bare.length - 1))) return true;
    if (cut.part === 'subject') open = true;
  }
  return open;
}

const GOES_ON = new WordPattern(/[다라]는$/);
const TOPIC_END = new Letters('은는');
const MARKS = new Letters(`"'“”‘’,.()`);

/** Where the word in `[at, end)` of a text ends but for marks; a word of nothing else begins at its marks. */
function withoutMarks(text: string, at: number, end: number): number {
  while (end > at && MARKS.has(text.charCodeAt(end - 1))) end--;
  return end;
}

function holdsName(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_MASK && code <= LAST_MASK) return true;
  }
  return false;
}

/** The characters that stand for names and spoken words in masked text. */
const FIRST_MASK = 0xe000;
const LAST_MASK = 0xe0ff;

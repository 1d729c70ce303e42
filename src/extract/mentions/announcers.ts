import { cuts, josaLength } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add, type Context } from './annotator.js';
import { FOREIGN_SYLLABLES } from './foreign-sound.js';
import { nameScore } from './person-name.js';
import { endingTitle } from './title-phrase.js';
import { gapAfter, type Token, type View } from './tokens.js';
import { trait } from './word.js';
import { headIn, kindIn, type Words } from './words.js';

const SAYS_IN = new WordPattern(/혔다|혔습니다|했다|했습니다|한다|됐다|선보(?:인다|였다|이며)|나선다|나섰다/);
const SAYING = trait(({ text }) => SAYS_IN.test(text), '혔했한됐선섰');

/** Firms that nobody knows but that an article keeps naming: the subject that announces something ('가람테크는 … 밝혔다'). */
export const announcers: Annotator = {
  id: 'company.announcer',
  reason:
    'Who announces something is a body or a person; a name that is neither a word nor a person, named again and again, is a firm.',
  example: '가람소프트는 1일 신제품을 출시했다고 밝혔다. 가람소프트의 매출은 늘었다. 가람소프트가 세계로 나간다.',
  needs: { trait: SAYING },
  run(context) {
    let all: string | null = null;
    for (const view of context.views) {
      if (view.sentence.kind !== 'sentence' || view.sentence.field !== 'body') continue;
      if (!view.has(SAYING)) continue;
      const token = topic(view);
      if (!token) continue;
      const name = nameOf(context, view, token);
      if (name === null || !SAYS.test(view.text)) continue;
      all ??= context.views.map((v) => v.text).join('\n');
      if (timesNamed(all, name) < LEAST) continue;
      add(context, view, startOf(context, view, token), token.start + name.length, {
        type: BODY.test(name) ? 'Organization' : 'Company',
        rule: 'company.announcer',
        confidence: 0.78,
      });
    }
  },
};

const BODY = /(?:학교|의회|연합|연대|포럼|[가-힣]{2}(?:대|원|관))$/;
const LEAST = 3;
const SAYS =
  /고 (?:\d{1,2}일(?:\([^)]{1,12}\))? )?(?:[가-힣]{2,8}(?:을|를) 통해 )?(?:밝혔다|밝혔습니다|발표했다|전했다|공시했다)|(?:출시|공개|체결|개최|수상|참가|선정|개발|확대|강화|운영|진행|설립|인수|투자|유치|공급|오픈|론칭|런칭|진출)(?:했다|한다|됐다|했습니다|한다고)|선보(?:인다|였다|이며)|나선다|나섰다/;
// Bounded: a word.
const NAME = /^(?:[A-Z](?=[A-Za-z0-9가-힣&])[A-Za-z0-9&.-]*[가-힣A-Za-z0-9]*|[가-힣][가-힣A-Za-z0-9&]{2,11})$/;
const SOUND = new RegExp(`[${FOREIGN_SYLLABLES}엠엘]`);
/** Words with which a sentence may begin before its subject, the last of them. */
const LEADS = new WordPattern(
  /^(?:한편|함께|특히|또|또한|아울러|앞서|이어|이날|올해|최근|이에|이후|현재|기업|업체|전문기업|전문업체|사업자|브랜드|프랜차이즈|스타트업|자회사|계열사|파트너사|대행사|운영사|개발사|제작사|유통사|플랫폼|그룹|법인|회사|\d{1,2}일)$/,
);
const SUBJECT: ReadonlySet<string> = new Set('은 는 이 가'.split(' '));

const QUOTES = new Letters(`"“”'‘’`);
const CLAUSE_ENDS = new Letters('며고해서면자니');

/** The first word of the sentence with a particle of the subject, if it stands near the start. */
function topic(view: View): Token | null {
  for (const token of view.tokens) {
    if (token.start > 60 || (token.index > 0 && !LEADS.test(view.before(token)!.text))) return null;
    if (gapAfter(view, token.index) === '') return null;
    const josa = josaLength(token.text);
    if (josa === 1 && SUBJECT.has(token.text.at(-1)!) && gapAfter(view, token.index).startsWith(' ')) return token;
    // Any clause before it: what follows may be subject of that.
    if (token.end - token.start > 3 && CLAUSE_ENDS.has(token.last)) return null;
  }
  return null;
}

/** The start of the name: of the firm right before, of which it is a part ('한빛전자 트레이딩'). */
function startOf({ found }: Context, view: View, token: Token): number {
  const end = view.sentence.start + token.start - 1;
  const parent =
    token.gap === ' ' &&
    found[view.sentence.index]!.find(
      (c) => c.type === 'Company' && c.end === end && !c.ambiguous && c.confidence >= 0.8,
    );
  return parent ? parent.start - view.sentence.start : token.start;
}

/** The name in a word that no list knows as a word, a person, an office or a kind of thing; null when it is one. */
function nameOf({ words, found }: Context, view: View, token: Token): string | null {
  const cut = cuts(token.text).find((c) => SUBJECT.has(c.josa));
  if (!cut) return null;
  const { stem } = cut;
  const from = view.sentence.start + token.start;
  if (found[view.sentence.index]!.some((c) => c.start < from + stem.length && c.end > from && c.confidence >= 0.6))
    return null;
  // Spoken words have subjects of their own.
  if (QUOTES.in(view.text, 0, token.start)) return null;
  if (!NAME.test(stem) || isWord(words, stem)) return null;
  if (/^[가-힣]{2,3}$/.test(stem) && !SOUND.test(stem)) return null;
  return stem;
}

/** True for a word that is no name: a common one, an office, a kind of thing, a compound of common words. */
export function isWord(words: Words, stem: string): boolean {
  if (words.common.has(stem) || words.notHeads.has(stem) || words.notNames.has(stem)) return true;
  if (endingTitle(words, stem) || kindIn(words, stem) || headIn(words, stem)) return true;
  if (/^[가-힣]{2,4}$/.test(stem) && nameScore(words, stem) > 0) return true;
  // Compounds of common words ('노동시간', '수출업계').
  for (let i = 2; i <= stem.length - 2; i++)
    if (plain(words, stem.slice(0, i)) && plain(words, stem.slice(i))) return true;
  return /(?:들|측|쌤|[금국]융?사|적사|진|값|식|[가-힣]시|집|팀|수본|수단|대학|협업팀|위|본부|업계|당국|관계자|대책|조치|시장|지역|주민|단체|노조|가족|유족|수사|검찰|경찰|정부|기관|센터|대표|사장|씨|군|양|병|률|량|액|성|화|적|것|점|때|중|후|전)$/.test(
    stem,
  );
}

function plain(words: Words, part: string): boolean {
  return words.common.has(part) || words.notHeads.has(part);
}

function timesNamed(text: string, name: string): number {
  let n = 0;
  const pattern = new RegExp(`(?<![가-힣A-Za-z0-9])${name.replace(/[.&-]/g, '\\$&')}`, 'g');
  for (const _ of allMatches(pattern, text)) n++;
  return n;
}

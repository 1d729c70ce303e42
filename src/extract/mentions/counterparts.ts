import { cuts, type Stripped } from '../../text/josa.js';
import { Letters, WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context, overlapping } from './annotator.js';
import { isWord } from './announcers.js';
import type { Token, View } from './tokens.js';
import { trait } from './word.js';
import { headIn } from './words.js';

const DEALING = new WordPattern(/협약|MOU|양해각서|파트너십|제휴|협업|손잡|손을|맞손|공동|합작|인수|투자|계약/);
const DEALT = trait(({ text }) => DEALING.test(text), '협U각십휴손공합인투계');

/** Firms that nobody knows, by the part that they play in a deal: whom one signs with, buys, is paid by. */
export const counterparts: Annotator = {
  id: 'company.counterpart',
  reason: 'Who signs a pact with a firm, is taken over or puts money in is a firm or a body.',
  example: '삼성전자는 가람소프트와 업무협약을 체결했다.',
  needs: { trait: DEALT },
  inView(context, view) {
    if (!DEAL.test(view.text)) return;
    for (const token of view.tokens) if (LAST.has(token.last)) atToken(context, view, token);
  },
};

const DEAL =
  /협약|MOU|양해각서|파트너십|제휴|협업|손잡|손을 |맞손|공동 ?(?:개발|연구|출시)|공동으로|합작|인수|투자|계약/;
interface Part {
  /** The particles behind the name. */
  readonly josa: string;
  /** What follows the particle. Bounded. */
  readonly after: RegExp;
  readonly rule: string;
}
const PARTS: readonly Part[] = [
  {
    josa: '와 과',
    after:
      /^ (?:[가-힣A-Za-z0-9'‘’“”·()]{1,14} ){0,6}?(?:업무 ?협약|협약|MOU|양해각서|파트너십|제휴|합작|공급 ?계약|계약|협력 ?협약|업무 ?제휴)(?:\([A-Za-z]{3}\))?(?:[을를] (?:[가-힣]{1,5} )?(?:체결|맺|교환|구축)|식을)/,
    rule: 'with',
  },
  {
    josa: '와 과',
    after:
      /^ (?:전략적으로 |함께 )?(?:손잡|손을 잡|협업(?:해|하|한|했)|협력(?:해|하|한|했)|제휴(?:해|하|한|했)|공동 ?(?:개발|연구)|공동으로 )/,
    rule: 'with',
  },
  { josa: '와의 과의', after: /^ (?:[가-힣]{1,5} )?(?:업무 ?협약|협약|파트너십|제휴|협업|계약)/, rule: 'with' },
  { josa: '을 를', after: /^ (?:[가-힣0-9]{1,8} ){0,2}?인수(?:했|하|한|해)/, rule: 'bought' },
  {
    josa: '으로부터 로부터',
    after: /^ (?:[가-힣0-9A-Z]{1,8} ){0,4}?(?:시드 ?)?투자(?:를|금을)? ?(?:유치|받)/,
    rule: 'investor',
  },
  { josa: '이 가', after: /^ (?:주도|리드|이끈)(?:한|하는)? /, rule: 'lead' },
];

/** The parts that each particle marks, and those of the subject, which mark it alone. */
const BY_JOSA = new Map<string, Part[]>('은 는'.split(' ').map((josa) => [josa, []]));
for (const part of PARTS)
  for (const josa of part.josa.split(' ')) BY_JOSA.set(josa, [...(BY_JOSA.get(josa) ?? []), part]);

const LAST = new Letters([...BY_JOSA.keys()].map((josa) => josa.at(-1)!));
const SPACE = 32;

// Bounded: a word.
const NAME = /^(?:[A-Z][A-Za-z0-9&.-]{1,20}[가-힣A-Za-z0-9]*|[가-힣][가-힣A-Za-z0-9&]{2,13})$/;
/** What sounds like a name and is a kind of body or person. */
const KIND =
  /(?:들|기관|단체|업계|관료|진|계|측|[금게통제건출]?[융임신작설판]사|(?:투자|운용|협력|고객|제휴|발주|시행)사|레스토랑|에이전시|캐릭터|브랜드|아티스트|작가|교사|학부모|셰프|스타트업|중소기업|대기업|빅테크|지자체|당국|동맹국|우방국|자|[가-힣]{2}가|부처|학교)$/;

/** What the subject of a deal with a known firm or body does. Bounded. */
const SIGNS =
  /^ (?:[^ .]{1,18} ){0,8}?[^ .]{2,20}(?:와|과) (?:[^ .]{1,14} ){0,7}?(?:(?:업무 ?협약|협약|MOU|양해각서|파트너십|제휴|계약)(?:\([A-Za-z]{3}\))?[을를] (?:[가-힣]{1,5} )?(?:체결|맺)|손잡고|손을 잡|공동 ?개발|협업해)/;
/** How far into its sentence such a subject may stand. */
const OPENING = 24;

const SUBJECT: ReadonlySet<string> = new Set('은 는 이 가'.split(' '));

/** The subject of a deal with somebody known, named for the first time. */
function signer(context: Context, view: View, token: Token, stem: string, josa: string): boolean {
  if (token.start > OPENING || view.sentence.field !== 'body' || !SUBJECT.has(josa)) return false;
  const rest = view.text.slice(token.start + stem.length + josa.length);
  if (!SIGNS.test(rest)) return false;
  const from = view.sentence.start + token.end;
  return context.found[view.sentence.index]!.some(
    (c) =>
      c.start >= from &&
      c.confidence >= 0.8 &&
      !c.ambiguous &&
      (c.type === 'Company' || c.type === 'Organization') &&
      /^(?:\([^)]*\))?[와과] /.test(view.text.slice(c.end - view.sentence.start)),
  );
}

/** What a word may be the name of: a firm, or by its head noun a body ('보험연수원'); null for words. */
function typeOf({ words }: Context, stem: string): 'Company' | 'Organization' | null {
  if (!NAME.test(stem) || KIND.test(stem)) return null;
  const head = headIn(words, stem);
  if (!head) return isWord(words, stem) ? null : 'Company';
  const named = stem.length - head.head.length >= 2 && !words.common.has(stem) && !words.notHeads.has(stem);
  const own =
    words.common.has(stem.slice(0, -head.head.length)) || words.notHeads.has(stem.slice(0, -head.head.length));
  if (!named) return null;
  if (head.type === 'Company') return own ? null : 'Company';
  return head.type === 'Organization' && head.head.length >= 2 && !own ? 'Organization' : null;
}

/** '한빛자동차 CLA와': what stands right behind a firm is its own. */
function behindFirm({ found }: Context, view: View, token: Token): boolean {
  const end = view.sentence.start + token.start - 1;
  return (
    token.gap === ' ' && found[view.sentence.index]!.some((c) => c.end === end && c.type === 'Company' && !c.ambiguous)
  );
}

function atToken(context: Context, view: View, token: Token): void {
  // All that is said of a part follows its particle behind a space.
  if (view.text.charCodeAt(token.end) !== SPACE) return;
  for (const cut of cuts(token.text)) {
    const parts = BY_JOSA.get(cut.josa);
    if (!parts) continue;
    // What is found already is so with each longer stem.
    if (overlapping(context, view, token.start, token.start + cut.stem.length).some((c) => c.confidence >= 0.6)) return;
    const rule = ruleOf(context, view, token, cut, parts);
    if (rule === null) continue;
    const type = typeOf(context, cut.stem);
    if (type === null) continue;
    // 'A·B와의 협업': of a list of plain words it is one.
    if (/[·ㆍ,]/.test(token.gap) || behindFirm(context, view, token)) continue;
    add(context, view, token.start, token.start + cut.stem.length, {
      type,
      rule: `company.counterpart-${rule}`,
      confidence: 0.75,
    });
    return;
  }
}

function ruleOf(
  context: Context,
  view: View,
  token: Token,
  { stem, josa }: Stripped,
  parts: readonly Part[],
): string | null {
  const after = parts.length > 0 ? view.text.slice(token.end, token.end + 80) : '';
  for (const part of parts) if (part.after.test(after)) return part.rule;
  return signer(context, view, token, stem, josa) ? 'signer' : null;
}

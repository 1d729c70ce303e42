import { cuts } from '../../text/josa.js';
import { WordPattern } from '../../text/letters.js';
import { type Annotator, add, type Context } from './annotator.js';
import { endingTitle } from './title-phrase.js';
import { closesPhrase, type Token, type View } from './tokens.js';
import { bodyBefore, UNIT } from './units.js';
import { trait } from './word.js';

const COMMITTEE = trait(({ text }) => NOUN_IN.test(text), '위F포단획책팀협황');

/** Committees and task forces with a description before the noun: '한빛당 가짜뉴스대응 특별위원회', '한빛시 재난안전 태스크포스'. */
export const committees: Annotator = {
  id: 'committee',
  reason: 'A known body, up to three plain words and a noun for a committee name a committee of the body.',
  example: '서울대 물가안정 특별위원회는 1일 계획을 밝혔다.',
  needs: { trait: COMMITTEE },
  inView(context, view) {
    for (const token of view.tokens)
      if (token.is(COMMITTEE) && token.gap === ' ' && !ofEvent(context, view, token)) atToken(context, view, token);
  },
};

const NOUN_IN = new WordPattern(
  /위원회|조직위|특위|TF|태스크포스|추진단|기획단|지원단|대책본부|대응팀|협의체|연구단|사업단|상황실/,
);
const NOUN =
  /^[가-힣A-Za-z0-9·]{0,14}?(?:특별위원회|소위원회|위원회|특위|(?<![A-Z])TF|태스크포스|추진단|기획단|지원단|대책본부|협의체|연구단|사업단|상황실)$/;
/** Nouns that with no word of their own before them say only what kind of body it is. */
const BARE = /^(?:위원회|협의체|지원단|연구단|사업단|추진단|기획단)$/;
const MOST = 3;

const OF_EVENT = new WordPattern(
  /(?:비엔날레|올림픽|엑스포|박람회|축제|영화제|대회|페스티벌|월드컵|선수권|체전|아시안게임|음악제|연극제)$/,
);

/** '한빛비엔날레 조직위원회': the committee of an event. */
function ofEvent(context: Context, view: View, token: Token): boolean {
  const before = view.before(token);
  if (!before || before.text.length < 4 || !OF_EVENT.test(before.text) || context.words.common.has(before.text))
    return false;
  for (const { stem } of cuts(token.text)) {
    if (!/^(?:조직위원회|조직위|집행위원회|추진위원회|유치위원회)$/.test(stem)) continue;
    add(context, view, before.start, token.start + stem.length, {
      type: 'Organization',
      rule: 'head.event-committee',
      confidence: 0.86,
    });
    return true;
  }
  return false;
}

function atToken(context: Context, view: View, token: Token): void {
  for (const { stem } of cuts(token.text)) {
    if (!NOUN.test(stem)) continue;
    for (let n = 1; n <= MOST; n++) {
      const word = view.tokens[token.index - n];
      if (!word || view.tokens[word.index + 1]!.gap !== ' ' || !plain(context, word)) return;
      const body = word.gap === ' ' ? bodyBefore(context, view, word) : undefined;
      if (!body) continue;
      if (n === 1 && BARE.test(stem) && word.text.length < 3) return;
      const start = body.start - view.sentence.start;
      add(context, view, start, token.start + stem.length, {
        type: 'Organization',
        rule: UNIT,
        confidence: 0.8,
      });
      return;
    }
    return;
  }
}

/** A word that may stand inside such a name: no particle, no verb, no office. */
function plain({ words }: Context, { text, hangul }: Token): boolean {
  if (/^\d+(?:개|기|배|명|건)/.test(text)) return false;
  if (!hangul) return /^[A-Za-z0-9가-힣·-]*[^과와은는이가을를의도에]$/.test(text);
  if (closesPhrase(text) || endingTitle(words, text) || /^(?:주도로|상임|각종|조사)$|^\d/.test(text)) return false;
  return (
    !/(?:[은는을를의에도과와며고]|[한된할될던인진]|까지|부터|등|및|각|개|명|내|산하|소속|직속)$/.test(text) &&
    text.length > 1
  );
}

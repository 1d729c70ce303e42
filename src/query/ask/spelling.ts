import { assemble, convertQwertyToAlphabet } from 'es-hangul';

/** Past tenses written with one ㅅ, or ㅐ and ㅚ for each other, and what is meant. */
const MEANT: Readonly<Record<string, string>> = {
  햇: '했',
  됬: '됐',
  됫: '됐',
  엇: '었',
  앗: '았',
  엿: '였',
  왓: '왔',
  갓: '갔',
  삿: '샀',
  썻: '썼',
  졋: '졌',
  켯: '켰',
  렷: '렸',
  겻: '겼',
  겟: '겠',
  냇: '냈',
  놧: '놨',
  셧: '셨',
  봣: '봤',
};
/** '잇나', '잇는' are of 잇다. */
const BEING = /잇(?=어|음)/g;
/** Before the endings that follow a past tense; 무엇 is a word. */
const SLIPS = new RegExp(
  `(?<!무)[${Object.keys(MEANT).join('')}](?=(?:나요?|냐|니|는지?|던|어요?|지|죠|다|대|음|습니)(?:[\\s?!.,가-힣]|$))`,
  'g',
);

/** '머임', '먼데': of 뭐, at a word's start. */
const WHAT = /(?<![가-힣])[머먼](?=(?:임|야|지|냐|니|죠|예|에요|가|고|래|데|여|였|라|를|뭐)(?:[\s?!.,가-힣]|$))/g;

/** `text` with its verbs' endings as they are spelt: '개발햇나요' -> '개발했나요', '인수됬어' -> '인수됐어', '머임' -> '뭐임'. As long as before. */
export function mendEndings(text: string): string {
  return text
    .replace(SLIPS, (slip) => MEANT[slip]!)
    .replace(BEING, '있')
    .replace(WHAT, (what) => (what === '머' ? '뭐' : '뭔'));
}

/** Fewer letters of the Latin keyboard may be anything. */
const TYPED = /(?<![A-Za-z0-9])[A-Za-z]{4,40}(?![A-Za-z0-9])/g;

/** Letters that make whole syllables, and nothing else. */
const SYLLABLES = /^(?:[ㄱ-ㅎ](?:ㅗ[ㅏㅐㅣ]?|ㅜ[ㅓㅔㅣ]?|ㅡㅣ?|[ㅏㅑㅓㅕㅛㅠㅣㅐㅒㅔㅖ])[ㄱ-ㅎ]{0,2}){2,12}$/;

/** `text` with Korean that was typed on a Latin keyboard as it was meant: 'djqtmxpdlwl 협력사' -> '업스테이지 협력사'. `isMeant`: tells a word that is none as it stands, and one when it is read so. */
export function mendKeyboard(text: string, isMeant: (typed: string, hangul: string) => boolean): string {
  return text.replace(TYPED, (typed) => {
    const keys = convertQwertyToAlphabet(typed.replace(/[^QWERTOP]/g, (key) => key.toLowerCase()));
    if (!SYLLABLES.test(keys)) return typed;
    const hangul = assemble([...keys]);
    return /^[가-힣]{2,}$/.test(hangul) && isMeant(typed, hangul) ? hangul : typed;
  });
}

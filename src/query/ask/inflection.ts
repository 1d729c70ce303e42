/** Vowels and finals by their place in a syllable's code. */
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;
const LAST = 0xd7a3;
/** Finals that an ending begins with and that melt into an open syllable: 어디 + ㄴ가 -> 어딘가, 나오 + ㄹ -> 나올. */
const MELTING = 'ㄴㄹㅁㅂㅆ';
/** Stems in ㄷ and ㅅ that change, and those in ㅂ that do not; others are too few to say. */
const CHANGING = /[묻듣걷싣닫긷짓잇낫붓긋]$/;
const STAYING = /[잡입뽑접집씹꼽업]$/;
/** What a stem's last vowel becomes before -아/-어: 움직이 -> 움직여, 나오 -> 나와, 바꾸 -> 바꿔, 쓰 -> 써. */
const BEFORE_A: Readonly<Record<string, string>> = { ㅣ: 'ㅕ', ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅡ: 'ㅓㅏ', ㅚ: 'ㅙ' };

interface Syllable {
  readonly onset: number;
  readonly vowel: string;
  readonly final: string;
}

function take(char: string): Syllable | null {
  const code = char.charCodeAt(0);
  if (code < FIRST || code > LAST) return null;
  const at = code - FIRST;
  return { onset: Math.floor(at / 588), vowel: VOWELS[Math.floor((at % 588) / 28)]!, final: FINALS[at % 28]! };
}

const put = ({ onset, vowel, final }: Syllable): string =>
  String.fromCharCode(FIRST + onset * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(final));

/**
 * How a stem or noun looks when an ending melts into its last syllable, the stem itself left out: 어디 -> 어딘 어딜 어딨 …,
 * 나오 -> 나온 나올 나와 나왔 …. `verb`: stems in ㄹ, ㅂ, ㄷ, ㅅ and 르 change too (만들 -> 만든 만드, 돕 -> 도운, 고르 -> 골라).
 */
export function inflected(stem: string, verb: boolean): string[] {
  const last = take(stem.at(-1) ?? '');
  if (!last) return [];
  const head = stem.slice(0, -1);
  const open = (syllable: Syllable): string[] => [
    ...[...MELTING].map((final) => put({ ...syllable, final })),
    // Of one syllable only 쓰 -> 써: 카 is no form of 크.
    ...[...(BEFORE_A[syllable.vowel] ?? '').slice(0, stem.length)].flatMap((vowel) => [
      put({ ...syllable, vowel }),
      put({ ...syllable, vowel, final: 'ㅆ' }),
    ]),
  ];
  if (last.final === ' ') {
    const forms = open(last).map((form) => head + form);
    const before = take(head.at(-1) ?? '');
    if (verb && stem.endsWith('르') && before?.final === ' ')
      for (const ending of ['라', '러', '랐', '렀'])
        forms.push(head.slice(0, -1) + put({ ...before, final: 'ㄹ' }) + ending);
    return forms;
  }
  if (!verb) return [];
  const bare = { ...last, final: ' ' };
  switch (last.final) {
    case 'ㄹ':
      return [put(bare), put({ ...last, final: 'ㄴ' }), put({ ...last, final: 'ㅂ' })].map((form) => head + form);
    case 'ㅂ':
      return STAYING.test(stem)
        ? []
        : ['우', '운', '울', '와', '왔', '워', '웠'].map((ending) => head + put(bare) + ending);
    case 'ㄷ':
      return !CHANGING.test(stem) ? [] : [head + put({ ...last, final: 'ㄹ' })];
    case 'ㅅ':
      return !CHANGING.test(stem)
        ? []
        : ['으', '은', '을', '어', '었', '아', '았'].map((ending) => head + put(bare) + ending);
    default:
      return [];
  }
}

import { ENTITY_TYPES, type EntityType } from '../../ontology/types.js';
import { particleAfter } from './particles.js';

const BODIES: readonly EntityType[] = ['Company', 'Organization'];

/** What a word after 'that', 그 … stands for. */
const KINDS: readonly (readonly [RegExp, readonly EntityType[]])[] = [
  [/^(?:회사|기업|업체|곳|데|기관|단체|company|firm|startup|start-up|organi[sz]ation|body|business)$/i, BODIES],
  [/^(?:사람|분|인물|친구|양반|person|man|woman|guy|one)$/i, ['Person']],
  [/^(?:모델|model)$/i, ['Model']],
  [/^(?:제품|서비스|앱|칩|product|service|app|chip)$/i, ['Product', 'Model']],
  [/^(?:기술|technology|tech)$/i, ['Technology']],
  [/^(?:사업|프로젝트|프로그램|program|programme|project)$/i, ['Program']],
  [/^(?:행사|event)$/i, ['Event', 'Program']],
  [/^(?:나라|지역|도시|country|place|city)$/i, ['Place']],
  [/^(?:보고서|법|논문|report|law|paper)$/i, ['Work']],
];
const KOREAN_KIND =
  '회사|기업|업체|곳|데|기관|단체|사람|분|인물|친구|양반|모델|제품|서비스|앱|칩|기술|사업|프로젝트|프로그램|행사|나라|지역|도시|보고서|법|논문';
const ENGLISH_KIND =
  'company|firm|startup|start-up|organi[sz]ation|body|business|person|man|woman|guy|one|model|product|service|app|chip|technology|tech|program|programme|project|event|country|place|city|report|law|paper';
const PRONOUNS: readonly RegExp[] = [
  new RegExp(`(?<![가-힣])(?:그|이|저|해당|방금 (?:그|말한)|위|앞)\\s?(${KOREAN_KIND})(?![가-힣]{3})`),
  /(?<![가-힣])(?:거기|그곳|여기|그쪽|그거|그것|걔|걔네|그들|그녀|그)(?=(?:는|은|가|이|의|를|을|와|과|랑|하고|에|에서|에게|한테|도)(?:\s|$|\?)|\s)/,
  new RegExp(`\\b(?:that|this|the same|said) (${ENGLISH_KIND})\\b`, 'i'),
  /\b(?:its|it|their|theirs|them|they|there)\b/i,
  /\b(?:his|him|he|hers|her|she)\b/i,
];
const PERSONAL = 4;

/** A word of a question that stands for a name of the one before. */
export interface Pronoun {
  readonly start: number;
  readonly end: number;
  /** What it can stand for. */
  readonly types: readonly EntityType[];
  /** 'its', 'their': of it. */
  readonly possessive: boolean;
}

/** The first pronoun of a question ('그 회사의 대표는?', 'who runs it?'); null where it has none. */
export function findPronoun(text: string): Pronoun | null {
  for (const [at, pattern] of PRONOUNS.entries()) {
    const m = pattern.exec(text);
    if (!m) continue;
    const kind = m[1] && KINDS.find(([words]) => words.test(m[1]!))?.[1];
    const types = kind || (at === PERSONAL ? (['Person'] as const) : ENTITY_TYPES);
    return {
      start: m.index,
      end: m.index + m[0].length,
      types,
      possessive: /^(?:its|their|theirs|his|hers|her)$/i.test(m[0]),
    };
  }
  return null;
}

/** `text` with `name` for the pronoun, and the particle after it in the form that the name takes. */
export function withName(text: string, pronoun: Pronoun, name: string): string {
  const rest = particleAfter(name, text.slice(pronoun.end));
  return text.slice(0, pronoun.start) + name + (pronoun.possessive ? "'s" : '') + rest;
}

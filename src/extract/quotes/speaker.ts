import { isUnitCode, type Masked, QUOTE_CHAR } from '../facts/mask.js';
import { KIND_OF, type Occurrence } from '../facts/occurrence.js';

/** What a sentence says of who speaks in it. */
export type Speaker =
  | { readonly kind: 'named'; readonly occurrence: Occurrence; readonly rule: string }
  /** "그는", "이 관계자는", "회사 측은": whoever spoke or was spoken of before. */
  | { readonly kind: 'person-before' | 'body-before' }
  /** Somebody without a name. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unsaid' };

const OFFICIAL =
  '(?:측|관계자|고위\\s관계자|핵심\\s관계자|당국자|대변인|담당자|대변인실|임직원|직원|홍보팀|대표|본사|경영진|협회|노조|지도부|실무자|책임자|팀장|과장|국장|연구팀|연구진|조합원|당국|컨소시엄|대표단|간부)';
const TOPIC = '(?:은|는|이|가|도|께서|께서는)(?=[\\s,\\ue0ff"“\']|$)';
/** Behind a body: an official of it, or the body itself. */
const BODY_ROLE = new RegExp(`^(?:\\s?${OFFICIAL}){0,3}(?:${TOPIC}|\\s(?:역시|또한)(?=\\s))`);
/** Behind a person: the particle, perhaps after words that describe him. */
const PERSON_ROLE = new RegExp(
  `^(?:\\s(?:[^\\s\\ue000-\\ue0ff,.]{1,12}\\s){0,3}?[^\\s\\ue000-\\ue0ff,.]{1,12}?)?(?:${TOPIC}|\\s(?:역시|또한)(?=\\s))`,
);
const DIRECT = new RegExp(`^(?:${TOPIC}|\\s(?:역시|또한)(?=\\s))`);
const ACCORDING = /^(?:에\s따르면|의\s(?:말처럼|말대로|말을|설명이다|말이다)|(?:은|는)\s)/;
const ANAPHOR = /(?:^|\s)(그|그녀|이들|그들)(?:은|는|가)\s/;
const BODY_ANAPHOR = new RegExp(
  `(?:^|\\s)(?:이\\s?|해당\\s|동\\s)?(?:회사|업체|기업|당|재단|협회|은행|기관|이)(?:\\s${OFFICIAL}){0,2}(?:은|는|가|이)\\s`,
);
const SOMEBODY =
  /(?:^|\s)(?:[^\s\ue000-\ue0ff]{0,10}(?:관계자|씨|전문가|교수|의원|누리꾼|네티즌|시민|소식통|외신|주민|학생|유족|피해자|기자|업계|연구원|애널리스트|변호사|대표|직원|매체|언론|보고서|판사|재판부|경찰|검찰|당국|위원|팬|의사|엄마|아빠|부모|고객|소비자|이용자|학부모|상인|A씨|B씨|모씨))(?:들)?(?:은|는|이|가)\s/;

/**
 * Reads the speaker of the quotations in a sentence, their words masked as one character each.
 * The one named before the first quotation wins, then the one named after the last.
 */
export function readSpeaker(masked: Masked): Speaker {
  const { text, units } = masked;
  const first = text.indexOf(QUOTE_CHAR);
  const last = text.lastIndexOf(QUOTE_CHAR);
  let before: { at: number; occurrence: Occurrence; topic: boolean } | null = null;
  let after: Occurrence | null = null;
  let quoted: Occurrence | null = null;
  for (const [i, unit] of units) {
    const kind = KIND_OF[unit.type];
    if (kind !== 'person' && kind !== 'agent') continue;
    const rest = text.slice(i + 1, i + 60).replace(/^['"’”)]+/, '');
    const occurrence = unit.members[0]!;
    if (/^에\s따르면/.test(rest) && i < first) quoted ??= occurrence;
    if (/^의\s(?:말처럼|말대로|표현대로)/.test(rest)) quoted ??= occurrence;
    const role = kind === 'person' ? (DIRECT.exec(rest) ?? PERSON_ROLE.exec(rest)) : BODY_ROLE.exec(rest);
    if (!role) continue;
    const end = i + 1 + role[0].length;
    if (crossesUnit(text, i + 1, end)) continue;
    const topic = /(?:은|는|도|역시|또한|께서는)$/.test(role[0]);
    if (i < first) {
      if (!before || topic || !before.topic) before = { at: end, occurrence, topic };
    } else if (i > last && !after) after = occurrence;
  }
  const lead = text.slice(before?.at ?? 0, first);
  const tail = text.slice(last + 1);
  if (before?.topic && !SOMEBODY.test(lead) && !ANAPHOR.test(lead))
    return named(before.occurrence, 'quote.speaker-before');
  if (ANAPHOR.test(lead)) return { kind: 'person-before' };
  if (BODY_ANAPHOR.test(lead)) return { kind: 'body-before' };
  if (SOMEBODY.test(lead)) return { kind: 'nobody' };
  if (after) return named(after, 'quote.speaker-after');
  if (before) return named(before.occurrence, 'quote.speaker-before');
  if (quoted) return named(quoted, 'quote.according-to');
  if (ANAPHOR.test(tail)) return { kind: 'person-before' };
  if (BODY_ANAPHOR.test(tail)) return { kind: 'body-before' };
  if (SOMEBODY.test(tail)) return { kind: 'nobody' };
  return { kind: 'unsaid' };
}

export { ACCORDING };

function named(occurrence: Occurrence, rule: string): Speaker {
  return { kind: 'named', occurrence, rule };
}

function crossesUnit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isUnitCode(text.charCodeAt(i)) || text[i] === QUOTE_CHAR) return true;
  return false;
}

import type { FactStatus } from '../../ontology/types.js';
import { charOf, type Masked, type Replacement, replace, type Unit } from './mask.js';
import type { Occurrence } from './occurrence.js';
import type { TitleReader } from './title.js';

/** A person said to hold an office. `org` null: the sentence names none. Title offsets are in the field; -1: no title. */
export interface Affiliation {
  readonly person: Occurrence;
  readonly org: Occurrence | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly status: FactStatus;
  readonly rule: string;
  readonly confidence: number;
}

const PERSON = charOf('Person');
const ORG = `[${charOf('Company')}${charOf('Organization')}]`;
const PLACE = charOf('Place');
const FORMER = '(?:전|前|전직|옛)';
const STATE = `(?:(?<former>${FORMER})\\s?|(?:현|신임|초대|당시|제\\d+대)\\s|(?<next>차기)\\s)?`;

/** "한서윤 (전) 가온 (산하) 연구소 …": the office follows. */
const PERSON_ORG = new RegExp(
  `${PERSON}(?:\\s?(?:·|ㆍ)\\s?${PERSON})*\\s(?:${PLACE}\\s)?${STATE}(?<orgs>${ORG}(?:\\s?${ORG})*)`,
  'dg',
);
/** "가온 한서윤 대표", "가온의 한서윤 대표". */
const ORG_PERSON = new RegExp(
  `(?<orgs>${ORG}(?:\\s${ORG})*)(?:의)?\\s(?<mid>[^\\s${PERSON}]{1,14}\\s){0,2}?(?<people>${PERSON}(?:\\s?[·ㆍ]\\s?${PERSON})*)(?=\\s)`,
  'dg',
);
/** "한서윤(가온 대표)". */
const BRACKET = new RegExp(
  `${PERSON}(?:\\s[^\\s()]{1,12})?\\s?\\(${STATE}(?<orgs>${ORG}(?:\\s?[·]?\\s?${ORG})*)`,
  'dg',
);
/** "가온(대표 한서윤)". */
const HEADED = new RegExp(
  `(?<orgs>${ORG})\\s?\\((?<title>[^()${PERSON}]{2,20}?)\\s(?<people>${PERSON}(?:[·,]\\s?${PERSON})*)\\)`,
  'dg',
);
/** "가온 대표인 한서윤", "가온 창업자 한서윤". */
const ORG_TITLE_PERSON = new RegExp(`(?<orgs>${ORG}(?:\\s?${ORG})*)(?:의)?(?<gap>\\s?)`, 'dg');

export interface AffiliationResult {
  readonly affiliations: Affiliation[];
  /** The masked text with each person's office taken in, so that particles stand right after the person. */
  readonly masked: Masked;
}

/** Reads who holds which office where in one sentence, from the order of names and titles. Linear: every pattern starts at a name. */
export function readAffiliations(input: Masked, titles: TitleReader, original: string): AffiliationResult {
  const affiliations: Affiliation[] = [];
  const replacements: Replacement[] = [];
  const done = new Set<number>();
  const { text, at, units } = input;
  if (!text.includes(PERSON)) return { affiliations, masked: input };

  const unit = (i: number): Unit => units.get(i)!;
  const first = (i: number): Occurrence => unit(i).members[0]!;
  const add = (
    people: number[],
    orgs: number[],
    title: { start: number; end: number } | null,
    status: FactStatus,
    rule: string,
    confidence: number,
  ): void => {
    for (const person of people) {
      done.add(person);
      if (orgs.length === 0)
        affiliations.push({ person: first(person), org: null, ...span(title, at), status, rule, confidence });
      for (const [k, org] of orgs.entries()) {
        // The office in the body at large is printed with the unit's name ("AI CIC장"), in the unit without it.
        const start = k === orgs.length - 1 || !title ? title?.start : orgs[k]! + 1;
        const range = title ? tidy({ start: start!, end: title.end }, org, text) : null;
        affiliations.push({
          person: first(person),
          org: first(org),
          ...span(range, at, first(org)),
          status,
          rule,
          confidence,
        });
      }
    }
  };

  for (const m of text.matchAll(PERSON_ORG)) {
    const [start, end] = m.indices!.groups!.orgs!;
    const orgs = unitsIn(text, start, end);
    const title = titles.read(text, end);
    if (!title) continue;
    const people = unitsIn(text, m.index, start).filter((i) => text[i] === PERSON);
    if (text[m.index - 1] === '(' && text[title.end] !== ')') continue;
    add(
      people,
      orgs,
      title,
      m.groups!.former ? 'former' : statusOf(text, title, m.groups!.next),
      'works-for.name-org-title',
      0.97,
    );
    if (people.length === 1) replacements.push({ from: people[0]!, to: title.end, by: unit(people[0]!) });
    else
      replacements.push({
        from: people[0]!,
        to: title.end,
        by: { type: 'Person', members: people.flatMap((p) => [...unit(p).members]) },
      });
  }
  for (const m of text.matchAll(BRACKET)) {
    if (done.has(m.index)) continue;
    const [start, end] = m.indices!.groups!.orgs!;
    const title = titles.read(text, end);
    const close = text.indexOf(')', end);
    if (close < 0 || close - end > 40) continue;
    const status = m.groups!.former ? 'former' : 'stated';
    if (title && title.end <= close)
      add([m.index], unitsIn(text, start, end), title, status, 'works-for.bracket', 0.93);
    else if (close === end) {
      const before = titles.read(text, m.index + 1);
      add(
        [m.index],
        unitsIn(text, start, end),
        before && before.end < start ? before : null,
        status,
        'works-for.bracket',
        0.9,
      );
    } else continue;
    replacements.push({ from: m.index, to: close + 1, by: unit(m.index) });
  }
  for (const m of text.matchAll(HEADED)) {
    const [from, to] = m.indices!.groups!.title!;
    const title = titles.read(text, from);
    if (!title || title.end !== to) continue;
    const [p0, p1] = m.indices!.groups!.people!;
    add(unitsIn(text, p0, p1), [m.index], title, 'stated', 'works-for.org-bracket', 0.95);
    replacements.push({ from: m.index + 1, to: m.index + m[0].length, by: ' ' });
  }
  for (const m of text.matchAll(ORG_TITLE_PERSON)) {
    const [start, end] = m.indices!.groups!.orgs!;
    const from = end + m.groups!.gap!.length + (text[end] === '의' ? 1 : 0);
    const former = new RegExp(`^\\s?${FORMER}\\s`).exec(text.slice(end, end + 5));
    const title = titles.read(text, former ? end + former[0].length : from);
    if (!title) continue;
    const link = /^(?:\s(?:출신|출신인)?\s?|인\s|이자\s|\s?을\s(?:지낸|역임한|맡은|맡고 있는)\s)/.exec(
      text.slice(title.end, title.end + 12),
    );
    if (!link) continue;
    const person = title.end + link[0].length;
    if (text[person] !== PERSON || done.has(person)) continue;
    // "가온 사장 한서윤 부회장": the office behind the name wins when it has its own organisation.
    const status = former || /출신|지낸|역임/.test(link[0]) ? 'former' : statusOf(text, title);
    add([person], unitsIn(text, start, end), title, status, 'works-for.org-title-name', 0.93);
    const behind = text[person + 1] === ' ' ? titles.read(text, person + 1) : null;
    replacements.push({ from: start, to: behind ? behind.end : person + 1, by: unit(person) });
  }
  for (const m of text.matchAll(ORG_PERSON)) {
    const [start, end] = m.indices!.groups!.orgs!;
    const [p0, p1] = m.indices!.groups!.people!;
    const people = unitsIn(text, p0, p1).filter((i) => !done.has(i));
    if (people.length === 0 || (m.groups!.mid && /[은는이가을를,에와과도로]\s$/.test(m.groups!.mid))) continue;
    const former = new RegExp(`^\\s${FORMER}\\s`).exec(text.slice(p1, p1 + 5));
    const title = titles.read(text, former ? p1 + former[0].length - 1 : p1);
    if (!title) continue;
    add(
      people,
      unitsIn(text, start, end),
      title,
      former ? 'former' : statusOf(text, title),
      'works-for.org-name-title',
      0.95,
    );
    if (people.length === 1) replacements.push({ from: start, to: title.end, by: unit(people[0]!) });
  }
  for (const [i, u] of units) {
    if (u.type !== 'Person' || done.has(i) || text[i + 1] !== ' ') continue;
    const former = new RegExp(`^\\s${FORMER}\\s`).exec(text.slice(i + 1, i + 6));
    const title = titles.read(text, former ? i + former[0].length : i + 1);
    if (!title) continue;
    add([i], [], title, former ? 'former' : statusOf(text, title), 'works-for.name-title', 0.8);
    replacements.push({ from: i, to: title.end, by: u });
  }
  return { affiliations, masked: replace(input, sorted(replacements)) };

  function statusOf(source: string, title: { start: number; end: number }, next?: string): FactStatus {
    const words = original.slice(at[title.start]!, at[title.end]!);
    return next || /(?:후보자|내정자|당선인)$/.test(words) || /^\s?내정/.test(source.slice(title.end, title.end + 4))
      ? 'planned'
      : 'stated';
  }
}

function unitsIn(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xe000 && code < 0xe0ff) found.push(i);
  }
  return found;
}

/** Takes the spaces and the words that belong to no office off the start of a title. */
function tidy(title: { start: number; end: number }, org: number, text: string): { start: number; end: number } {
  let start = title.start;
  const lead = /^(?:의)?\s*(?:(?:전|현|신임|초대|당시|前|現)\s+)?/.exec(text.slice(start, title.end))!;
  if (start === org + 1) start += lead[0].length;
  else start += /^\s*/.exec(text.slice(start, title.end))![0].length;
  return { start, end: title.end };
}

/** Offsets of a title in the field; an office written onto the body's last syllable ("해남군수", "연구원장") takes that syllable with it. */
function span(
  title: { start: number; end: number } | null,
  at: readonly number[],
  org?: Occurrence,
): { titleStart: number; titleEnd: number } {
  if (!title) return { titleStart: -1, titleEnd: -1 };
  let titleStart = at[title.start]!;
  const titleEnd = at[title.end]!;
  if (org && titleStart === org.end) {
    const length = titleEnd - titleStart;
    if (
      length <= 2 &&
      /[가-힣]$/.test(org.text) &&
      /[원구군도시청국과부팀실처소단관사위대교점당]$/.test(org.text) &&
      length === 1
    )
      titleStart -= 1;
    else if (length === 2 && org.text.endsWith('위')) titleStart = org.start;
    else if (length === 1 && /[A-Za-z]$/.test(org.text)) titleStart = org.start;
  }
  return { titleStart, titleEnd };
}

function sorted(replacements: Replacement[]): Replacement[] {
  replacements.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Replacement[] = [];
  for (const r of replacements) if (!kept.length || r.from >= kept.at(-1)!.to) kept.push(r);
  return kept;
}

import type { FactStatus } from '../../ontology/types.js';
import { allMatches } from '../../text/matches.js';
import { isSpace, standsAt } from '../../text/spaces.js';
import { officeOfBracket } from './affiliation-bracket.js';
import {
  BEFORE_FORMER,
  BRACKET,
  CAPTION,
  closing,
  endOfBodies,
  FORMER_BRACKET,
  FROM_ORG,
  formerBehind,
  formerBeside,
  HEADED,
  HEADED_TOO,
  isClause,
  isNoLonger,
  isOthersOffice,
  isProfession,
  isToCome,
  linkTo,
  listedBefore,
  ORG_PERSON,
  opening,
  PERSON,
  PERSON_ORG,
  partsThem,
  SECOND_BODY_LISTED,
  secondBody,
  statusBy,
} from './affiliation-patterns.js';
import type { Affiliation, AffiliationResult } from './affiliation-record.js';
import { BODIES, BODY_APART, BRACKETS, HEADS, LISTED_BODIES, PERSON_AND_BODY, sidesIn } from './affiliation-sides.js';
import { pairedInOrder } from './in-order.js';
import { localOffice } from './local-office.js';
import { apart, type Masked, type Replacement, replace, type Unit, unitsIn } from './mask.js';
import { NO_SPAN, officeSpan } from './office-span.js';
import { isSchool } from './sole-school.js';
import type { Title, TitleReader } from './title.js';

/** Reads who holds which office where in one sentence, from the order of names and titles. Linear: every pattern starts at a name. */
export class AffiliationReading {
  private readonly affiliations: Affiliation[] = [];
  private readonly replacements: Replacement[] = [];
  private readonly done = new Set<number>();
  private readonly text: string;

  constructor(
    private readonly input: Masked,
    private readonly titles: TitleReader,
    private readonly original: string,
  ) {
    this.text = input.text;
  }

  read(): AffiliationResult {
    const sides = sidesIn(this.input);
    if (sides & BODIES) {
      if (sides & LISTED_BODIES) this.inOrder();
      if (sides & PERSON_AND_BODY) this.personOrg();
      if (sides & BRACKETS) this.bracket();
      if (sides & HEADS) this.headed();
      this.orgTitlePerson();
      if (sides & BODY_APART) this.orgPerson();
      if (this.text.includes('출신') || this.text.includes('소속')) this.fromOrg();
    }
    this.titleAlone();
    return { affiliations: this.affiliations, masked: replace(this.input, apart(this.replacements)) };
  }

  private personOrg(): void {
    const { text, titles } = this;
    for (const m of allMatches(PERSON_ORG, text)) {
      const [p0, p1] = opening(m, 'people');
      const [start, end] = closing(m, 'orgs');
      const title = titles.office(text, end);
      if (!title || isOthersOffice(text.slice(title.start, title.end))) continue;
      const people = unitsIn(text, p0, p1);
      if (text[p0 - 1] === '(' && !/[)\s,·]/.test(text[title.end] ?? ')')) continue;
      const orgs = unitsIn(text, start, end);
      const separate = end - start > 1 && /\s(?:겸|및)\s|[·ㆍ]/.test(text.slice(start, end));
      const past = (standsAt(text, '당시', p0 - 3) && isSpace(text, p0 - 1)) || formerBehind(text, end) !== null;
      const status = m.groups!.former || past ? 'former' : this.statusOf(title, m.groups!.next);
      this.add(people, orgs, title, status, 'works-for.name-org-title', 0.97, separate);
      let stop = title.end;
      const more = SECOND_BODY_LISTED.exec(text, stop, stop + 8);
      const at = stop + (more?.[0].length ?? 0);
      const second = more && titles.office(text, at);
      if (second) {
        this.add(people, [at - 1], second, status, 'works-for.name-org-title', 0.95);
        stop = second.end;
      }
      const bracket = text[stop] === '(' ? FORMER_BRACKET.exec(text.slice(stop, stop + 8)) : null;
      if (bracket) {
        const at = stop + bracket[0].length;
        const second = titles.office(text, at);
        if (second && text[second.end] === ')') {
          this.add(people, [at - 1], second, 'former', 'works-for.bracket', 0.9);
          stop = second.end + 1;
        }
      }
      this.take(people, p0, stop);
    }
  }

  /** "가온과 누리의 한서윤 대표와 오태경 사장": the first is of the first. */
  private inOrder(): void {
    for (const { person, org, title } of pairedInOrder(this.text, this.titles)) {
      this.add([person], [org], title, this.statusOf(title), 'works-for.in-order', 0.88);
      this.take([person], person, title.end);
    }
  }

  private bracket(): void {
    const { text, titles } = this;
    for (const m of allMatches(BRACKET, text)) {
      if (this.done.has(m.index)) continue;
      const [start, end] = closing(m, 'orgs');
      const close = text.indexOf(')', end);
      if (close < 0 || close - end > 40) continue;
      const office = officeOfBracket(text, titles, m.index, start, end, close);
      if (office === undefined) continue;
      const orgs = unitsIn(text, start, end);
      this.add([m.index], orgs, office, m.groups!.former ? 'former' : 'stated', 'works-for.bracket', 0.9);
      this.replacements.push({ from: m.index, to: close + 1, by: this.unit(m.index) });
    }
  }

  private headed(): void {
    for (const m of allMatches(HEADED, this.text)) {
      const title = this.titles.read(this.text, m.indices!.groups!.title![0]);
      if (title?.end !== m.indices!.groups!.title![1]) continue;
      const [p0, p1] = m.indices!.groups!.people!;
      this.add(unitsIn(this.text, p0, p1), [m.index], title, 'stated', 'works-for.org-bracket', 0.95);
      for (const too of allMatches(HEADED_TOO, m.groups!.more ?? '')) {
        const [start, end] = too.indices!.groups!.title!.map((i) => p1 + i) as [number, number];
        if (this.titles.read(this.text, start)?.end === end)
          this.add([end + 1], [m.index], { start, end }, 'stated', 'works-for.org-bracket', 0.93);
      }
      this.replacements.push({ from: m.index, to: m.index + m[0].length, by: this.unit(m.index) });
    }
  }

  private orgTitlePerson(): void {
    const { text, titles } = this;
    const last = text.lastIndexOf(PERSON);
    // Behind the bodies read, which no others begin before.
    let from = 0;
    for (const [start, { type }] of this.input.units) {
      if (start < from || (type !== 'Company' && type !== 'Organization')) continue;
      const end = endOfBodies(text, start);
      from = text[end] === '의' ? end + 1 : end;
      if (isSpace(text, from)) from++;
      if (end > last) break;
      if (isClause(text, end)) continue;
      const former = formerBeside(text, end);
      const title = titles.attached(text, end) ?? titles.read(text, former ? end + former[0].length : from);
      if (!title) continue;
      const link = linkTo(text, title.end, start, this.done);
      if (link === null) continue;
      const person = title.end + link.length;
      // '가온 사장을 맡고 있는 한서윤 전 누리 이사': the sentence gives two offices.
      const known = this.done.has(person);
      if (known && !/[인자던는진낸한]\s$/.test(link)) continue;
      const gone = former || BEFORE_FORMER.test(text.slice(Math.max(0, start - 6), start));
      const ahead = isToCome(text.slice(person + 1, person + 7)) ? 'planned' : this.statusOf(title);
      const status = gone || /출신|지낸|역임|던/.test(link) ? 'former' : ahead;
      const behind = text[person + 1] === ' ' ? titles.read(text, person + 1) : null;
      const more = behind && secondBody(text, behind.end) !== null;
      const past = behind && formerBeside(text, behind.start - 1, 4) !== null;
      const heads = /[인자]\s$/.test(link) && /(?:[단팀]장|위원장|간사)$/.test(text.slice(title.start, title.end));
      const own = known || status === 'former' || heads || more || past;
      const office = own || !behind || isProfession(text.slice(behind.start, behind.end)) ? title : behind;
      this.add(
        [person],
        unitsIn(text, start, end),
        office,
        status,
        'works-for.org-title-name',
        0.88,
        office === behind,
      );
      if (known) continue;
      if (more && behind) this.secondOffice(person, behind, 'stated');
      else this.replacements.push({ from: start, to: behind ? behind.end : person + 1, by: this.unit(person) });
    }
  }

  private orgPerson(): void {
    const { text, titles } = this;
    for (const m of allMatches(ORG_PERSON, text)) {
      const [start, end] = opening(m, 'orgs');
      const [p1, behind] = closing(m, 'aside');
      const people = unitsIn(text, p1 - m.groups!.people!.length, p1).filter((i) => !this.done.has(i));
      if (people.length === 0 || partsThem(m.groups!.mid ?? '')) continue;
      const former = formerBehind(text, behind);
      const title = titles.read(text, former ? behind + former[0].length - 1 : behind);
      if (!title) continue;
      const status = former ? 'former' : this.statusOf(title);
      // The holder stands between the bodies and the office, which is then printed as it is in each.
      this.add(people, unitsIn(text, start, end), title, status, 'works-for.org-name-title', 0.92, true);
      this.take(people, start, title.end);
    }
  }

  private fromOrg(): void {
    for (const m of allMatches(FROM_ORG, this.text)) {
      const { how } = m.groups!;
      if (how === '출신' && this.unit(m.index).members.every(isSchool)) continue;
      const people = unitsIn(this.text, ...closing(m, 'people'));
      this.add(people, [m.index], null, how !== '소속' ? 'former' : 'stated', 'works-for.from', 0.85);
    }
  }

  /** "한서윤 대표는": the body is named elsewhere, or behind a second office ("부총리 겸 과기정통부 장관"). */
  private titleAlone(): void {
    const { text, titles } = this;
    for (const [i, u] of this.input.units) {
      if (u.type !== 'Person' || this.done.has(i) || text[i + 1] !== ' ') continue;
      const former = formerBehind(text, i + 1);
      const from = former ? i + former[0].length : i + 1;
      const title = localOffice(this.input, from) ?? titles.read(text, from);
      if (!title) continue;
      const status = former ? 'former' : this.statusOf(title);
      if (this.secondOffice(i, title, status)) continue;
      const people = listedBefore(text, i, this.done);
      for (const p of people) this.push(p, null, title, status, 'works-for.name-title', 0.8);
      this.take(people, people[0]!, title.end);
    }
  }

  /** "부총리 겸 과기정통부 장관": both offices are printed as one title, at the body that is named. */
  private secondOffice(person: number, title: Title, status: FactStatus): boolean {
    const { text, titles } = this;
    const more = secondBody(text, title.end);
    if (!more) return false;
    const at = title.end + more[0].length;
    const second = titles.office(text, at);
    if (!second) return false;
    this.push(person, at - 1, { start: title.start, end: second.end }, status, 'works-for.double-office', 0.95);
    this.replacements.push({ from: person, to: second.end, by: this.unit(person) });
    return true;
  }

  private readonly unit = (i: number): Unit => this.input.units.get(i)!;

  /** One affiliation for each person and body. `separate`: the bodies share the office; else the later are units of the first. */
  private add(
    people: number[],
    orgs: number[],
    title: Title | null,
    status: FactStatus,
    rule: string,
    confidence: number,
    separate = false,
  ): void {
    for (const person of people)
      for (const [k, org] of orgs.entries()) {
        // The office in the body at large is printed with the unit's name ("AI CIC장"), in the unit without it.
        const inner = separate || k === orgs.length - 1;
        const range = title && { start: inner ? title.start : org + 1, end: title.end };
        this.push(person, org, range, status, rule, confidence);
      }
  }

  private push(
    person: number,
    org: number | null,
    title: Title | null,
    status: FactStatus,
    rule: string,
    confidence: number,
  ): void {
    this.done.add(person);
    const body = org === null ? null : this.unit(org).members[0]!;
    const { titleStart, titleEnd } = title ? officeSpan(title, this.input, org, body) : NO_SPAN;
    for (const who of this.unit(person).members)
      this.affiliations.push({ person: who, org: body, titleStart, titleEnd, status, rule, confidence });
  }

  /** Takes an office into its holders. */
  private take(people: number[], from: number, stop: number): void {
    const bracket = this.text[stop] === '(' || this.text[stop + 1] === '(';
    const to = stop + ((bracket && CAPTION.exec(this.text.slice(stop, stop + 24))?.[0].length) || 0);
    const members = people.length === 1 ? this.unit(people[0]!).members : people.flatMap((p) => this.unit(p).members);
    const by: Unit = { type: 'Person', members };
    this.replacements.push({ from, to, by });
  }

  private statusOf(title: Title, next?: string): FactStatus {
    const words = this.original.slice(this.input.at[title.start]!, this.input.at[title.end]!);
    const after = this.text.slice(title.end, title.end + 12);
    return next ? (isNoLonger(after) ? 'former' : 'planned') : statusBy(words, after);
  }
}

import type { FactStatus } from '../../ontology/types.js';
import type { Document, Sentence } from '../../text/document.js';
import { GRADE, MOVES, type NoticePart, noticeParts, noticeSentences } from '../../text/notice.js';
import { lastWord } from '../../text/spaces.js';
import type { Draft } from './draft.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import type { TitleReader } from './title.js';

/** Bodies that appoint for themselves; any other that an entry begins with is a unit of the body that publishes the notice. */
const OWN_BODY =
  /(?:[청시군구도]|의회|공사|공단|대|대학교|병원|의료원|은행|증권|재단|법원|검찰청|위원회|공사|협회|진흥원)$/;
const AHEAD = /내정|예정/;
const ASIDE = /^(?:내정|예정|승진|전보|전입|전출|신규|직무대리|파견|\d)/;
const LEAVES = /^\s?\(?전출/;
/** Offices that only notices print: '미디어산업관', '부행장보'. */
const OFFICE = /(?:[관장감보]|이사대우|책임자)$/;
/** What opens the entries of a body in a notice of several, and what such a head looks like. */
const BODY_MARK = /[◆◈■●]/;
const BODY = /^[가-힣A-Za-z&·() ]{3,24}$/;
const RANK =
  /승진|전보|임용|임명|선임|신임|보임|전입|전출|발령|내정|위촉|파견|채용|영입|이동|급|임원|직위|위원$|직$|대우|신규|공모|교육|복귀|일자|[가-힣][장사]$|상무|전무|교수|교원|직원|대학|병원|본부|부문|그룹|처$|실$|국$|부$/;
/** "◇누리로봇<승진>": a lighter mark opens a body's entries where the kind of appointment stands behind it in brackets. */
const OPEN_MARK = /[◇□○]/;
const MAX_OFFICE = 40;
const LONG = 2000;

/** Reads personnel notices: who is appointed to which office of which body, entry by entry ("◆누리공사 ▲ 인사부장 한서윤"). */
export class PersonnelNotice {
  private readonly listed: ReadonlySet<number>;
  private body: Occurrence | null = null;
  /** The head above the entries says that they are still to come. */
  private ahead = false;
  /** The office that the head above the entries gives ("◇ 부사장 ▲ 한서윤 ▲ 오태경"). */
  private rank: string | null = null;

  constructor(
    doc: Document,
    private readonly rows: readonly (readonly Occurrence[])[],
    private readonly titles: TitleReader,
  ) {
    this.listed = noticeSentences(doc);
    if (this.listed.size === 0) return;
    for (const { field, index } of doc.sentences) {
      if (field !== 'title' || this.body) break;
      this.body = this.rows[index]!.find((o) => KIND_OF[o.entity.type] === 'agent') ?? null;
    }
  }

  /** Whether the sentence lists appointments. */
  holds(sentence: Sentence): boolean {
    return this.listed.has(sentence.index);
  }

  read(sentence: Sentence): Draft[] {
    const drafts: Draft[] = [];
    const row = this.rows[sentence.index]!;
    for (const part of noticeParts(sentence.text)) this.part(part, sentence, row, drafts);
    return drafts;
  }

  private part(
    { mark, start, end }: NoticePart,
    sentence: Sentence,
    row: readonly Occurrence[],
    drafts: Draft[],
  ): void {
    const inside = row.filter((o) => o.start - sentence.start >= start && o.end - sentence.start <= end);
    const people = inside.filter((o) => o.entity.type === 'Person');
    const agents = inside.filter((o) => KIND_OF[o.entity.type] === 'agent');
    const { text } = sentence;
    if (people.length === 0) {
      // A long list is cut somewhere: what closes a piece of it may go on in the next.
      if (end < text.length || text.length < LONG)
        this.head(text.slice(start, end), agents, start + sentence.start, sentence, mark);
      return;
    }
    let from = start;
    let office = '';
    let employer = this.body;
    for (const [k, person] of people.entries()) {
      const at = person.start - sentence.start;
      const before = text
        .slice(from, at)
        .replace(/\([^()]*\)/g, ' ')
        .replace(/^[)\s,·ㆍ]+/, '')
        .trim();
      // "상무 한서윤 오태경": the office is that of all of them.
      if (before !== '' || k === 0) {
        const first = text.indexOf(before, from) + sentence.start;
        employer = agents.find((o) => o.start === first && this.actsAlone(o, before)) ?? this.body;
        office = before;
      }
      from = person.end - sentence.start;
      const stop = k + 1 < people.length ? people[k + 1]!.start - sentence.start : end;
      const behind = text.slice(from, stop);
      const own =
        office !== '' && office.startsWith(`${employer?.text} `) ? office.slice(employer!.text.length + 1) : office;
      const title = (office === '' ? this.officeBehind(behind) : this.office(own)) ?? this.rank;
      // "가람시 한서윤(전출)": gone to another body.
      if (!employer || office.length > MAX_OFFICE || LEAVES.test(behind)) continue;
      this.unit(office, employer, inside, sentence, drafts);
      drafts.push({
        type: 'WORKS_FOR',
        from: person,
        to: employer,
        status:
          this.ahead || AHEAD.test(behind.slice(0, 12)) || AHEAD.test(office) ? 'planned' : ('stated' as FactStatus),
        confidence: title ? 0.95 : 0.9,
        rule: 'works-for.personnel-list',
        sentence,
        ...(title ? { title } : {}),
      });
    }
    // "… 한서윤 누리공사 ◆ 본부장": the next body stands before its head.
    const next = agents.at(-1);
    if (next && next.start - sentence.start >= from && text.slice(from, end).trim() === next.text) this.body = next;
  }

  /** A part without names: the body of the entries below, or what kind of appointments they are. */
  private head(text: string, agents: readonly Occurrence[], start: number, sentence: Sentence, mark: string): void {
    // Whose entries follow is not known: nobody's rather than the last body's.
    const marked =
      BODY_MARK.test(mark) ||
      (OPEN_MARK.test(mark) && MOVES.test(sentence.text.slice(start - sentence.start + text.length)));
    if (agents.length === 0 && marked && BODY.test(text) && !RANK.test(text)) this.body = null;
    this.ahead = AHEAD.test(text);
    const rank = text.replace(/^[\d.\s]+|\s?(?:신규\s?)?(?:승진|선임|임명|전보|신임|보임|이동)$/g, '');
    this.rank = rank.length <= 12 && !/[·/,]/.test(rank) && this.titles.isTitle(rank) ? rank : null;
    const [agent] = agents;
    const rest = agent ? text.replace(agent.text, '') : text;
    if (
      agent &&
      agent.start <= start + 6 &&
      agent.field === sentence.field &&
      /^[가-힣]{0,3}\s?(?:\([^)]*\))?$/.test(rest.trim())
    )
      this.body = agent;
  }

  /** Whether the body that an entry begins with is the employer, rather than a unit of the one that publishes. */
  private actsAlone(begins: Occurrence, office: string): boolean {
    if (/파견/.test(office) || office[begins.text.length] !== ' ') return false;
    return begins.entity.type === 'Company' || OWN_BODY.test(begins.text);
  }

  private office(text: string): string | null {
    const words = text.replace(/(?:\s?(?:직무대리|직무대행|직대|대행))$/, '');
    const last = lastWord(words);
    return this.titles.isTitle(last) || OFFICE.test(last) || GRADE.test(text) ? text : null;
  }

  /** "한서윤 인사부장", "한서윤(인사부장)". */
  private officeBehind(behind: string): string | null {
    const bracket = /^\s?\(([^()]{2,24})\)/.exec(behind)?.[1];
    if (bracket) return !ASIDE.test(bracket) && this.titles.isTitle(bracket) ? bracket : null;
    const words = behind.replace(/\([^()]*\)?/g, ' ').trim();
    return words !== '' && words.length <= MAX_OFFICE && this.titles.isTitle(lastWord(words)) ? words : null;
  }

  /** An office that is only a unit's name: the person works there, and the unit is the body's. */
  private unit(
    office: string,
    employer: Occurrence,
    inside: readonly Occurrence[],
    sentence: Sentence,
    drafts: Draft[],
  ): void {
    const from = inside.find(
      (o) => o.entity.type === 'Organization' && o.text === office && o.entity !== employer.entity,
    );
    // A ministry or a firm known by itself is where somebody is sent, no unit of the body.
    if (!from || (from.entity.lexiconKey !== null && !from.text.startsWith(employer.text))) return;
    const rule = 'subsidiary.personnel-list';
    drafts.push({ type: 'SUBSIDIARY_OF', from, to: employer, status: 'stated', confidence: 0.85, rule, sentence });
  }
}

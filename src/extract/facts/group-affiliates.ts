import type { Sentence } from '../../text/document.js';
import { emptyList } from '../../text/empty-list.js';
import { CUED, cuesIn } from './cue-words.js';
import type { Draft } from './draft.js';
import type { Occurrence } from './occurrence.js';

const CUE = /(?:계열사|관계사|그룹사)(?!가\s아닌|에서\s(?:분리|제외))|등\s그룹\s(?:임직원|내|전체)/;
/** Any company has subsidiaries: they are the group's only in a sentence that names it. */
const OWNED = /자회사(?!가\s아닌|에서\s(?:분리|제외))/;
const APART = /계열\s?분리|매각|독립\s?경영|떨어져\s나/;
/** An affiliate to be. */
const COMING = /(?:편입|설립|신설|출범)(?:할|하기로|시킬)\s/;
/** What a group's name has behind the syllables that it shares with its companies. */
const GROUP = /\s?(?:금융지주회사|금융지주|금융그룹|지주회사|지주|그룹|홀딩스)$/;
/** Companies whose names begin like a group's without belonging to it. */
const STRANGER = /^(?:KT&G|삼성출판사|현대백화점|한국경제|한국일보)/;
/** How many sentences behind the cue a list of the affiliates may still run. */
const LIST_REACH = 3;
const LIST_MIN = 2;
const NONE = emptyList<Draft>();

/** Whether a text holds what every match of the cue does. */
function speaksOfKin(text: string): boolean {
  return (
    text.includes('계열사') ||
    text.includes('관계사') ||
    (text.includes('그룹') && (text.includes('그룹사') || text.includes('등')))
  );
}

interface Group {
  readonly occurrence: Occurrence;
  readonly stem: string;
  readonly named: boolean;
}

/**
 * Affiliates told as such, known for the group's by the name that they share with it: in a sentence that speaks of affiliates, and in the
 * list behind it ("우리그룹은 계열사 16곳의 … ▲우리카드 ▲우리캐피탈").
 */
export class GroupAffiliates {
  private groups: Group[] = [];
  /** Names not looked through for groups yet: few articles ask. */
  private readonly unread: (readonly Occurrence[])[] = [];
  private readonly noted = new Set<string>();
  /** The sentence in which the list of a group's affiliates was announced or last went on. */
  private listAt = -1;

  read(row: readonly Occurrence[], sentence: Sentence): readonly Draft[] {
    this.unread.push(row);
    const listed = this.listAt >= 0 && sentence.index - this.listAt <= LIST_REACH;
    return listed || (cuesIn(sentence) & CUED.affiliates) !== 0 ? this.affiliates(row, sentence, listed) : NONE;
  }

  private affiliates(row: readonly Occurrence[], sentence: Sentence, listed: boolean): readonly Draft[] {
    const { text } = sentence;
    const kin = speaksOfKin(text) && CUE.test(text);
    const told = (kin || (text.includes('자회사') && OWNED.test(text))) && !APART.test(text);
    const cued = told && kin;
    const owned = told && !kin;
    if (!told && !listed) return NONE;
    const drafts: Draft[] = [];
    this.readOn();
    const companies = row.filter((o) => o.entity.type === 'Company');
    const inSentence = (g: Group): boolean => companies.some((o) => o.entity === g.occurrence.entity);
    if ((cued || owned) && this.groups.some((g) => g.named && inSentence(g))) this.listAt = sentence.index;
    else if (!cued && !listed) return drafts;
    const chosen = companies
      .map((o) => ({ o, group: this.groupOf(o) }))
      .filter((x): x is { o: Occurrence; group: Group } => x.group !== null)
      .filter((x) => !owned || inSentence(x.group));
    if (!cued && !owned) {
      if (chosen.length < LIST_MIN) return drafts;
      this.listAt = sentence.index;
    }
    const status = COMING.test(text) ? 'planned' : 'stated';
    for (const { o, group } of chosen)
      drafts.push({
        type: 'SUBSIDIARY_OF',
        from: o,
        to: companies.find((x) => x.entity === group.occurrence.entity) ?? group.occurrence,
        status,
        confidence: cued ? 0.92 : 0.9,
        rule: 'subsidiary.group-name',
        sentence,
      });
    return drafts;
  }

  /** Looks through the names that have come since the last time. */
  private readOn(): void {
    for (const row of this.unread) for (const o of row) if (o.entity.type === 'Company') this.note(o);
    this.unread.length = 0;
  }

  private note(o: Occurrence): void {
    if (this.noted.has(o.text)) return;
    this.noted.add(o.text);
    const stem = o.text.replace(GROUP, '');
    if (stem.length < 2 || /\s/.test(stem)) return;
    const known = this.groups.find((g) => g.stem === stem);
    const named = GROUP.test(o.text);
    if (known && (known.named || !named)) return;
    this.groups = [...this.groups.filter((g) => g !== known), { occurrence: o, stem, named }];
  }

  /** The group whose stem a company's name begins with; one that calls itself a group goes before a bare name. */
  private groupOf(o: Occurrence): Group | null {
    if (GROUP.test(o.text) || STRANGER.test(o.text)) return null;
    const fits = this.groups.filter(
      (g) =>
        g.occurrence.entity !== o.entity &&
        o.text.length > g.stem.length + 1 &&
        o.text.startsWith(g.stem) &&
        /^[가-힣A-Za-z\s]/.test(o.text.slice(g.stem.length)),
    );
    return fits.find((g) => g.named) ?? fits[0] ?? null;
  }
}

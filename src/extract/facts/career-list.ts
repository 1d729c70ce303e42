import type { Draft } from './draft.js';
import type { Masked } from './mask.js';
import { KIND_OF, type Occurrence } from './occurrence.js';
import { officeSpan } from './office-span.js';
import type { Title, TitleReader } from './title.js';

/** Verbs that are said of each of a list of offices. */
const OF_OFFICES: ReadonlySet<string> = new Set([
  'works-for.passed-through',
  'works-for.holds',
  'works-for.takes-office',
]);
/** Between the offices of a list. */
const NEXT =
  /^(?:\([^()\ue000-\ue0ff]{1,16}\))?(?:,|[과와]|을 거쳐|를 거쳐| 및| 겸| 등을 거쳐|에 이어|·)\s?(?:(?:(?:19|20)\d\d년(?:부터|에는?)?|전|前|이후|초대|당시)\s){0,2}$/;

interface Office {
  /** Masked position of the body. */
  readonly at: number;
  readonly body: Occurrence;
  readonly title: Title;
}

/** "가온 총괄과 누리대 학장, 다온 원장을 지냈다": what a verb says of one office of a list it says of all; each with its title. */
export function careerList(
  drafts: readonly Draft[],
  masked: Masked,
  titles: TitleReader,
  source: string,
): readonly Draft[] {
  if (!drafts.some((d) => OF_OFFICES.has(d.rule))) return drafts;
  const listOf = new Map<Occurrence, readonly Office[]>();
  for (const list of officesOf(masked, titles)) for (const { body } of list) listOf.set(body, list);
  const told = new Map<readonly Office[], Occurrence>();
  return drafts.flatMap((draft) => {
    const list = OF_OFFICES.has(draft.rule) ? listOf.get(draft.to) : undefined;
    if (!list) return [draft];
    if (told.get(list) === draft.from) return [];
    told.set(list, draft.from);
    return list.map(({ at, body, title }) => {
      const { titleStart, titleEnd } = officeSpan(title, masked, at, body);
      return { ...draft, to: body, title: source.slice(titleStart, titleEnd).trim() };
    });
  });
}

/** The lists of offices of bodies, one said right behind the other. */
function officesOf({ text, units }: Masked, titles: TitleReader): Office[][] {
  const lists: Office[][] = [];
  let last = -1;
  for (const [at, { type, members }] of units) {
    if (KIND_OF[type] !== 'agent' || members.length !== 1) continue;
    const title = titles.office(text, at + 1);
    if (!title) continue;
    const office = { at, body: members[0]!, title };
    if (last >= 0 && at > last && at - last < 60 && NEXT.test(text.slice(last, at))) lists.at(-1)!.push(office);
    else lists.push([office]);
    last = title.end;
  }
  return lists;
}

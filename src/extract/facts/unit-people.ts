import type { Draft } from './draft.js';
import type { NameParts } from './name-parts.js';

/** Who works in a part of a body works for the body ("한서윤 나래대 해양사업단장" for 나래대, too). */
export function peopleOfUnits(drafts: readonly Draft[], parts: NameParts): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    found.push(draft);
    const body = draft.type === 'WORKS_FOR' ? parts.bodyOfUnit(draft.to) : null;
    if (!body) continue;
    const title = draft.title === undefined ? undefined : officeOf(draft, draft.title, body.text);
    found.push({ ...draft, to: body, rule: 'works-for.unit', ...(title === undefined ? {} : { title }) });
  }
  return found;
}

/** The office at the body at large: with the unit where it is printed right behind it. */
function officeOf({ to, sentence }: Draft, title: string, body: string): string {
  const unit = to.text.slice(body.length).trim();
  if (title.startsWith(`${body} `)) return title.slice(body.length + 1);
  // '나래대 해양 사업단장': the office in the unit is printed with the last word of its name.
  const last = unit.slice(unit.lastIndexOf(' ') + 1);
  if (last !== unit && title.startsWith(last)) return unit.slice(0, -last.length) + title;
  const behind = sentence.text.slice(to.end - sentence.start, to.end - sentence.start + title.length + 1);
  // '해양사업단장': the last syllable of the unit is the first of the office in it.
  if (unit.endsWith(title[0]!) && behind.startsWith(title.slice(1)) && title.length > 1) return unit + title.slice(1);
  return to.field === sentence.field && behind === ` ${title}` ? `${unit} ${title}` : title;
}

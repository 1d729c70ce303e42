import { charOf, type Masked } from './mask.js';
import type { Title } from './title.js';

const PLACE = charOf('Place');
/** Behind a place: "해남군수", "부산시장"; behind one that ends in 시, 군 or 구 only the rest of the office. */
const OFFICE = /^(?:광역|특별)?(?:군수|시장|구청장|도지사|지사)(?![가-힣]{3})/;
const HEAD = /^(?:장|수|청장)(?![가-힣]{3})/;

/** The office at `at` that begins with the name of a place ("해남군수", "부산시장"). */
export function localOffice({ text, units }: Masked, at: number): Title | null {
  const start = text[at] === ' ' ? at + 1 : at;
  if (text[start] !== PLACE) return null;
  const place = units.get(start)!.members[0]!.text;
  const rest = (/[시군구]$/.test(place) ? HEAD : OFFICE).exec(text.slice(start + 1, start + 9));
  return rest ? { start, end: start + 1 + rest[0].length } : null;
}

import { WordPattern } from '../../text/letters.js';
import type { Occurrence } from './occurrence.js';

const SCHOOL =
  /(?:대|대학|대학교|공대|과학기술원|포스텍|카이스트|유니스트|지스트|디지스트|KAIST|UNIST|GIST|DGIST|POSTECH)$/;
/** What ends like a school and is none. */
const NO_SCHOOL = /(?:부대|군대|해병대|경찰대|소방대|기동대|수사대|구조대|연대|청와대|당대|합창단|응원대)$/;

/** A school or a part of one, whose 출신 learned there. */
export const isSchool = ({ entity: { type, name } }: Occurrence): boolean =>
  type === 'Organization' &&
  (/(?:학과|학부|고|고등학교|중학교)$/.test(name) || (SCHOOL.test(name) && !NO_SCHOOL.test(name)));

/** The one school that an article names: whose professor is meant where no school is named; null when it names none or several. */
export function soleSchool(rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  let found: Occurrence | null = null;
  for (const row of rows)
    for (const o of row) {
      if (o.entity.type !== 'Organization' || !SCHOOL.test(o.entity.name) || NO_SCHOOL.test(o.entity.name)) continue;
      if (found && found.entity !== o.entity) return null;
      found ??= o;
    }
  return found;
}

const CLINIC = /(?:병원|의료원)$/;

/** The one hospital that an article names, units of it left out; null when it names none or several. */
export function soleHospital(rows: readonly (readonly Occurrence[])[]): Occurrence | null {
  let found: Occurrence | null = null;
  for (const row of rows)
    for (const o of row) {
      if (o.entity.type !== 'Organization' || !CLINIC.test(o.entity.name)) continue;
      if (found && found.entity !== o.entity) return null;
      found ??= o;
    }
  return found;
}

/** Offices of doctors, printed with their department or for the head of the house. */
const DOCTOR = new WordPattern(
  /(?:과|외과|내과|센터|클리닉|연구소)\s?(?:임상|진료|겸임|조)?(?:교수|과장|전문의)$|^(?:병원장|의료원장|진료부원장)$/,
);

/** True when a title is one of a hospital. */
export function isDoctor(title: string): boolean {
  return DOCTOR.test(title) && !OTHER_SCHOOL.test(title);
}

/** Those who study and write with a professor, in what tells of their paper. */
const SCHOLAR = new WordPattern(/(?:연구원|박사|박사과정생?|석사과정생?|통합과정생?|박사후연구원|학생)$/);
const PAPER = /저자|(?:왼|오른)쪽부터|좌측부터|연구팀|공동연구|연구진/;

/** True when a title is one of those who work on a paper at a school, and none of another school or hospital. */
export function isScholar(title: string, sentence: string): boolean {
  return SCHOLAR.test(title) && PAPER.test(sentence) && !OTHER_SCHOOL.test(title) && !HOSPITAL.test(sentence);
}

const PROFESSOR = new WordPattern(/(?:교수|학과장|총장)$/);
/** A school or hospital inside the office, known or not. Bounded: a sentence. */
const OTHER_SCHOOL = /[가-힣A-Z]{2,}(?:대|대학|대학교|병원|의료원)\s/;
const HOSPITAL = /병원|의료원/;

/** True when a title is one of a school, and neither it nor its sentence names another school or a hospital. */
export function isProfessor(title: string, sentence: string): boolean {
  return PROFESSOR.test(title) && !OTHER_SCHOOL.test(title) && !HOSPITAL.test(sentence);
}

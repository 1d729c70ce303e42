import { josaRole } from '../../text/josa.js';

/** Particles that also end foreign names ("클레이턴은", "게이츠가"), the longest first; 만 ends surnames ("하우스만") far more often. */
const PARTICLES =
  '으로부터 과는 와는 과의 와의 과도 와도 에게서 에게는 에게 께서 이라고 라고 이라며 라며 이라는 라는 에서 처럼 보다 까지 으로 은 는 이 가 을 를 의 과 와 도 로'.split(
    ' ',
  );

/** "젠슨 황입니다": what the surname is said with. */
const COPULA = /(?<=.)(?:입니다|이었습니다|였습니다)$/;

/** The word read as a surname from abroad and a particle. */
export function surname(word: string): { stem: string; josa: string } | null {
  if (word.length > 9) return null;
  const copula = word.endsWith('습니다') || word.endsWith('입니다') ? COPULA.exec(word) : null;
  if (copula) return { stem: word.slice(0, copula.index), josa: copula[0] };
  for (const josa of PARTICLES) {
    if (!word.endsWith(josa)) continue;
    const stem = word.slice(0, -josa.length);
    if (stem.length >= 1 && josaRole(stem, josa) !== null && (stem.length >= 2 || word.length <= 2))
      return { stem, josa };
  }
  return { stem: word, josa: '' };
}

import { listed } from '../../lexicon/listed.js';
import { type ClassesFound, WordClasses } from '../../text/word-classes.js';

/**
 * What rules with patterns over whole sentences cannot do without, a bit for each: the beginnings of the words, or the marks with the
 * letters beside them, that every match of a pattern holds. `view.cues` tells which of them may stand in a sentence, worked out once.
 */
const CLASSES = new WordClasses();
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const before = (mark: string): string => CAPITALS.map((letter) => `${mark}${letter}`).join('|');
const behind = (...letters: string[]): string => letters.flatMap((letter) => [`${letter}'`, `${letter}’`]).join('|');

export const CUED = {
  heard: CLASSES.add('인터뷰|녹취|싱크|현장음'),
  firmMark: CLASSES.add('㈜|(주|(사|(재|(유'),
  acronym: CLASSES.add(before('(')),
  code: CLASSES.add(before("'"), before('‘')),
  made: CLASSES.add('출시|선보|개발|구축|론칭|런칭|발매|시판|판매|양산|상용'),
  aired: CLASSES.add('유튜브', ...listed('houses', 'channel')),
  called: CLASSES.add('이름|명칭|제품명|브랜드|서비스명'),
  glossed: CLASSES.add('운영|제공|서비스|개발|출시|활용|도입|구축|고도|공급'),
  prize: CLASSES.add(behind('상', '드', '즈', '창', '장', '선')),
  programs: CLASSES.add('사업|정책|제도|프로그램|캠페인|프로젝트|공모전|행사|축제|대회'),
  run: CLASSES.add('운영|도입|신설|확대|지급|시행|실시|추진|모집|이어|펼'),
};

/** The classes of what may stand in a sentence. */
export function cuesIn({ classes }: { readonly classes: ClassesFound }): number {
  return CLASSES.of(classes);
}

import { letterClass } from '../../text/marks.js';
import { allMatches } from '../../text/matches.js';
import { type Annotator, add } from './annotator.js';
import { nameScore } from './person-name.js';

/** '[김하늘 / 한빛전자 대표 : …', as broadcasters print who is heard. */
const CAPTION = /\[([가-힣]{2,4}) ?\/ ?(?=[^\][:\n]{2,44}[:\]])/g;

const BRACKET = letterClass('[');

/** People who are heard in a broadcast: their name stands behind a bracket and before a slash. */
export const captions: Annotator = {
  id: 'person.caption',
  reason: 'Broadcasters print who speaks as [name/what they are : words].',
  example: '[김하늘/한빛전자 대표 : "다음 달에 시작합니다."]',
  // By-lines too.
  needs: { letters: BRACKET },
  run(context) {
    for (const view of context.views) {
      if ((view.marks & BRACKET) === 0) continue;
      for (const m of allMatches(CAPTION, view.text)) {
        const name = m[1]!;
        if (context.words.common.has(name) || (name.length > 2 && nameScore(context.words, name) === 0)) continue;
        if (!context.words.surnames.has(name[0]!) || /모$/.test(name)) continue;
        add(context, view, m.index + 1, m.index + 1 + name.length, {
          type: 'Person',
          rule: 'person.caption',
          confidence: 0.93,
        });
      }
    }
  },
};

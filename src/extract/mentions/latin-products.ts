import { isDigit } from '../../text/hangul.js';
import { letterClass } from '../../text/marks.js';
import { type Annotator, add, overlapping } from './annotator.js';
import { trait } from './word.js';
import { kindIn } from './words.js';

const LATIN_LETTERS = letterClass('abcdefghijklmnopqrstuvwxyz');
const LATIN = trait(
  ({ text, hangul }) => !hangul && risesAgain(text) && COINED.test(text) && !NO_NAME.test(text),
  LATIN_LETTERS,
  { least: 3 },
);

/** Whether a capital or a figure stands behind the first letter. */
function risesAgain(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || (code >= 65 && code <= 90)) return true;
  }
  return false;
}

/** Latin names of things before their kind, without quotation marks: 'SleepWell 앱', 'DataHub2 플랫폼'. */
export const latinProducts: Annotator = {
  id: 'product.latin',
  reason:
    'A Latin word with a capital or a number inside is no acronym but a coined name; the noun behind it says of what.',
  example: '사용자는 SleepWell 앱에 접속한다.',
  needs: { trait: LATIN },
  inView(context, view) {
    for (const token of view.tokens) {
      if (!token.is(LATIN)) continue;
      const next = view.tokens[token.index + 1];
      if (next?.gap !== ' ' || !next.hangul) continue;
      const m = KIND.exec(next.text);
      if (!m) continue;
      if (overlapping(context, view, token.start, token.end).some((c) => c.confidence >= 0.6)) continue;
      const type = kindIn(context.words, m[1]!) === 'Model' ? 'Model' : 'Product';
      add(context, view, token.start, token.end, { type, rule: 'product.latin', confidence: 0.8 });
    }
  },
};

/** Small letters, and a capital or a number behind the first. */
// Bounded: the parts of a word have a limit each.
const COINED = /^[A-Z][A-Za-z0-9]{0,14}[a-z][A-Z0-9][A-Za-z0-9]{0,14}$|^[a-z]{1,2}[A-Z][a-z]{2,12}[A-Za-z0-9]{0,8}$/;
const NO_NAME =
  /^(?:IoT|AIoT|SaaS|PaaS|IaaS|RaaS|MaaS|CaaS|DaaS|BaaS|XaaS|PoC|SoC|LoRa|WiFi|DoS|DDoS|mRNA|siRNA|miRNA|eSIM|eVTOL|iCVD|PbD|QoS|VoLTE|VoIP|IPv\d|LiDAR|LiFi|SoH|SoV|FinTech|EdTech|PropTech|BioTech|MedTech|AgTech|HealthTech)$/;
const KIND =
  /^(앱|플랫폼|서비스|솔루션|설루션|칩|칩셋|로봇|모델|엔진|시스템|소프트웨어|라이브러리|프레임워크|브라우저|챗봇|게임|에이전트|프로세서|가속기|헤드셋|브랜드|라인업|시리즈|클라우드|생태계|운영체제)(?:$|[은는이가을를의와과에로도]|으로|에서|에는|에도|까지|부터|이?[라나]|등)/;

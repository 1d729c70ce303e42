import type { Article } from './article.js';

/** Korean news is rarely below three letters in ten of Hangul; English copy quotes a Korean name at most. */
const KOREAN_SHARE = 0.2;

/** The language of a text by the share of Hangul among its letters. */
export function languageOf(text: string): Article['language'] {
  let hangul = 0;
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if ((code | 32) >= 97 && (code | 32) <= 122 && code < 128) latin++;
    else if (code >= 0xc0 && code < 0x250) latin++;
    else if (code >= 0x370 && (code < 0x2000 || (code >= 0x3040 && code < 0xe000))) other++;
  }
  const letters = hangul + latin + other;
  if (letters === 0) return 'other';
  if (hangul / letters >= KOREAN_SHARE) return 'ko';
  return latin > other ? 'en' : 'other';
}

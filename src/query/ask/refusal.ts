import type { Bilingual, Language } from '../language.js';

export type RefusalReason =
  | { readonly code: 'no-query' }
  | { readonly code: 'unknown-words'; readonly words: string }
  | { readonly code: 'ambiguous'; readonly name: string }
  | { readonly code: 'missing'; readonly parameter: Bilingual }
  | { readonly code: 'no-limit'; readonly title: Bilingual }
  | { readonly code: 'tie'; readonly titles: readonly Bilingual[] };

/** Why a question is not answered, as a person reads it. */
export function refusalText(reason: RefusalReason, language: Language): string {
  const ko = language === 'ko';
  switch (reason.code) {
    case 'no-query':
      return ko ? '이 질문에 답하는 질의가 없습니다.' : 'No query answers this question.';
    case 'unknown-words':
      return ko ? `이것에는 답할 수 없습니다: ${reason.words}` : `Nothing here answers this: ${reason.words}`;
    case 'ambiguous':
      return ko ? `"${reason.name}"(은)는 여럿을 가리킵니다.` : `"${reason.name}" can mean several names.`;
    case 'missing':
      return ko
        ? `무엇에 대한 질문인지 이름이 빠졌습니다: ${reason.parameter.ko}`
        : `The question names no ${reason.parameter.en}.`;
    case 'no-limit':
      return ko
        ? `"${reason.title.ko}"에는 그런 조건을 붙일 수 없습니다.`
        : `"${reason.title.en}" cannot be limited like that.`;
    case 'tie': {
      const titles = reason.titles.map((title) => title[language]).join(' / ');
      return ko ? `두 가지로 읽힙니다: ${titles}` : `It can be read in two ways: ${titles}`;
    }
  }
}

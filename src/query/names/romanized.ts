import { romanize } from 'es-hangul';

/** How surnames are written in passports, where not as they are romanized. */
const SURNAMES: Readonly<Record<string, string>> = {
  이: 'lee yi rhee ri li',
  박: 'park pak bark',
  최: 'choi choe',
  정: 'jung chung jeong',
  조: 'cho jo',
  임: 'lim im rim yim',
  유: 'yoo yu ryu you',
  류: 'ryu yoo lyu',
  노: 'roh noh no',
  오: 'oh o',
  우: 'woo wu',
  서: 'seo suh',
  허: 'huh heo hur',
  배: 'bae pae bai',
  백: 'baek paik baik',
  안: 'ahn an',
  나: 'na ra',
  라: 'ra la na',
  엄: 'um eom uhm',
  여: 'yeo yuh',
  의: 'eui ui',
};
const FULL_NAME = /^[가-힣]{2,4}$/;

/**
 * Latin letters brought to one spelling for all the ways in which Korean names are romanized: 'Kim Sung-hoon' and 'gim seong hun'
 * -> 'gimsunghun'. Vowels that are told apart by few (eo, o, u, eu) become one.
 */
export function plainRoman(latin: string): string {
  return latin
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/rh/g, 'l')
    .replace(/sh/g, 's')
    .replace(/ch|z/g, 'j')
    .replace(/[kqc]/g, 'g')
    .replace(/t/g, 'd')
    .replace(/[pf]/g, 'b')
    .replace(/r/g, 'l')
    .replace(/ae|ai|ay/g, 'e')
    .replace(/ee/g, 'i')
    .replace(/w/g, '')
    .replace(/(?:eo|eu|oo|ou|o|u)+/g, 'u')
    .replace(/(?<=[aeiu])h(?![aeiuy])/g, '')
    .replace(/y(?![aeiu])/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** The plain romanizations of a Korean's full name, surname first and last; none for other names. */
export function romanForms(name: string): string[] {
  if (!FULL_NAME.test(name)) return [];
  const [surname, ...rest] = [...name] as [string, ...string[]];
  const given = rest.map((syllable) => romanize(syllable)).join('');
  const forms = [romanize(surname), ...(SURNAMES[surname]?.split(' ') ?? [])];
  return [...new Set(forms.flatMap((form) => [plainRoman(form + given), plainRoman(given + form)]))];
}

export type Language = 'ko' | 'en';

/** A text that a person reads, in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

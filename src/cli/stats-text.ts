import type { Stats } from '../export/stats.js';
import { loadOntology } from '../ontology/load.js';
import type { EntityType, FactStatus, RelationType } from '../ontology/types.js';
import { widthOf } from '../query/render/width.js';
import type { Language } from './language.js';

type Line = readonly [label: string, count: number | string];

const TEXTS = {
  ko: {
    articles: '기사',
    independent: '서로 다른 출처',
    published: '발행 기간',
    entities: '개체',
    mentions: '언급',
    facts: '사실',
    figures: '수치',
    claims: '주장',
    quotes: '발언',
    relations: '관계',
    status: { stated: '사실로 말함', planned: '예정', former: '끝남' },
  },
  en: {
    articles: 'articles',
    independent: 'independent sources',
    published: 'published',
    entities: 'entities',
    mentions: 'mentions',
    facts: 'facts',
    figures: 'figures',
    claims: 'claims',
    quotes: 'quotes',
    relations: 'relations',
    status: { stated: 'stated', planned: 'planned', former: 'former' },
  },
} as const;

/** The counts as a person reads them: totals, and below each what it is made of. */
export function statsText(stats: Stats, language: Language): string {
  const texts = TEXTS[language];
  const { entities, relations } = loadOntology();
  const parts = (counts: Readonly<Record<string, number>>, label: (key: string) => string): Line[] =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => [`  ${label(key)}`, count]);
  const period = [stats.firstPublished, stats.lastPublished].map((time) => time?.slice(0, 10) ?? '-').join(' … ');
  const lines: Line[] = [
    [texts.articles, stats.articles],
    [`  ${texts.independent}`, stats.independentArticles],
    [`  ${texts.published}`, period],
    [texts.entities, stats.entities],
    ...parts(stats.entitiesByType, (type) => entities.get(type as EntityType)?.label[language] ?? type),
    [texts.mentions, stats.mentions],
    [texts.facts, stats.facts],
    ...parts(stats.factsByType, (type) => relations.get(type as RelationType)?.label[language] ?? type),
    [texts.figures, stats.figures],
    [texts.claims, stats.facts + stats.figures],
    ...parts(stats.claimsByStatus, (status) => texts.status[status as FactStatus] ?? status),
    [texts.quotes, stats.quotes],
    [texts.relations, stats.relations],
  ];
  const width = Math.max(...lines.map(([label]) => widthOf(label))) + 2;
  return lines
    .map(([label, count]) => {
      const text = typeof count === 'number' ? count.toLocaleString('en-US') : count;
      return `${label}${' '.repeat(width - widthOf(label))}${typeof count === 'number' ? text.padStart(10) : `  ${text}`}`;
    })
    .join('\n');
}

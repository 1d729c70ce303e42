import type { ExtractedEntity } from './extraction.js';

/** An entity. All have the same keys in the same order, those without a value too: engines read that several times as fast. */
export function entityOf(entity: ExtractedEntity): ExtractedEntity {
  const { id, type, name, mentions, lexiconKey, lexiconForms, parameters } = entity;
  return { id, type, name, mentions, lexiconKey, lexiconForms, parameters };
}

import { createExtractor } from '../../extract/pipeline.js';
import { ArticleStream } from '../articles.js';
import type { Run } from '../commands.js';

/** One line of JSON per article, written as it is made: a slow reader slows the extraction down. */
export const run: Run = async (context, paths) => {
  const extractor = await createExtractor(context.extractor);
  const stream = new ArticleStream(context, paths);
  for await (const article of stream.articles()) await context.print(JSON.stringify(extractor.extract(article)));
  return stream.exit;
};

import { EXIT, JisikError } from '../../errors.js';
import { createExtractor } from '../../extract/pipeline.js';
import { ArticleStream } from '../articles.js';
import type { Run } from '../commands.js';

/** One line of JSON per article, written as it is made: a slow reader slows the extraction down. */
export const run: Run = async (context, paths) => {
  const extractor = await createExtractor(context.extractor);
  const stream = new ArticleStream(context, paths);
  for await (const article of stream.articles()) {
    let line: string;
    try {
      line = JSON.stringify(extractor.extract(article));
    } catch (cause) {
      const { path } = article;
      stream.reject(
        new JisikError('extraction-failed', EXIT.input, { path, reason: (cause as Error).message }, { cause }),
      );
      continue;
    }
    await context.print(line);
  }
  return stream.exit;
};

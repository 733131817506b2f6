import type { ExtractionMessage } from './extraction.js';
import { measureExtraction } from './measure-extraction.js';

const tell = (message: ExtractionMessage): void => {
  process.send?.(message);
};

const [corpora = ''] = process.argv.slice(2);
const section = measureExtraction(corpora, (progress) => {
  tell({ progress });
});
tell({ section });

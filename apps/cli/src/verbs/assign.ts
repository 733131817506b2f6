import type { Command } from 'commander';
import { StoryAssigner } from '#scrutiny';
import { print } from '../ending.js';
import { readReportLines } from '../report-lines.js';

export function addAssign(program: Command): void {
  program
    .command('assign')
    .description(
      'Tell which story each report would join: {"id", "published", "text"} on each line in, in order; {"id", "story"} ' +
        'out. No database is needed, and nothing is stored.',
    )
    .argument('<file>', 'reports, one a line')
    .action((file: string) => {
      const reports = readReportLines(file);
      const assigner = new StoryAssigner();
      for (const { id, published, text } of reports) {
        print(JSON.stringify({ id, story: assigner.assign({ published, text }).story }));
      }
    });
}

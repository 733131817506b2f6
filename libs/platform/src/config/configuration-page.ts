import { settings } from './settings.js';

/** The text of docs/configuration.md. */
export function configurationPage(): string {
  const parts = Object.entries(settings).map(([name, { meaning, type, otherwise, example }]) =>
    [
      `## ${name}`,
      '',
      meaning,
      '',
      `- Value: ${type}`,
      `- Unset: ${otherwise}`,
      `- Example: \`${name}=${example}\``,
    ].join('\n'),
  );
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

const introduction = `# Configuration

Dateline reads these environment variables, and no file. They are checked at start: a malformed value, or a name
that begins with \`DATELINE_\` or \`KAFKA_\` and is none of these, stops the start with a sentence that says what to
write. An empty variable counts as unset.

This page is made from the table that the program itself reads (\`libs/platform/src/config/settings.ts\`).`;

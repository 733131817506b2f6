import { setImmediate as yielding } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { StoryAssigner, type StorySuggestion } from '#scrutiny';
import { ServerRuntime } from '../runtime/server-runtime.js';
import { OWN_TITLE } from './filing-consumer.js';

/** The stories that reports were last published in; older ones are not suggested. */
const STORIES = 500;
/** A story is told by its latest reports. */
const REPORTS = 30;

/** What a report is about is told by its headline too. */
interface FindableReport {
  readonly title: string | null;
  readonly text: string;
  /** The latest moment of publication; `null`: now. */
  readonly published: string | null;
}

interface FiledReport {
  readonly report_id: string;
  readonly title: string | null;
  readonly revision: number;
  readonly published_at: Date;
}

/**
 * Finds the stories that a report may belong to. What it knows of a story it reads again from the texts when the
 * story's version has changed, so that every server answers alike, also after a restart, a move or a takedown.
 */
@Injectable()
export class StoryFinder {
  readonly #assigner = new StoryAssigner();
  readonly #versions = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly runtime: ServerRuntime) {}

  /** The best stories, best first; scores from 0 to 1. */
  suggest({ title, text, published }: FindableReport): Promise<readonly StorySuggestion[]> {
    const answer = this.#last.then(async () => {
      await this.#refresh();
      return this.#assigner.suggest({
        text: withTitle(title, text),
        published: published ?? this.runtime.services.clock(),
      });
    });
    // One at a time: an answer must not see a story that is half read. A failure is its own caller's.
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #refresh(): Promise<void> {
    const { rows } = await this.runtime.services.pool.query<{ story_id: string; version: string }>(
      'SELECT story_id, version FROM server.filed_story ORDER BY latest DESC, story_id LIMIT $1',
      [STORIES],
    );
    const current = new Set(rows.map((row) => row.story_id));
    for (const story of this.#versions.keys()) {
      if (current.has(story)) continue;
      this.#versions.delete(story);
      this.#assigner.remove(story);
    }
    for (const row of rows) {
      if (this.#versions.get(row.story_id) === row.version) continue;
      await this.#read(row.story_id);
      this.#versions.set(row.story_id, row.version);
    }
  }

  async #read(story: string): Promise<void> {
    const { pool, texts } = this.runtime.services;
    const { rows } = await pool.query<FiledReport>(
      `SELECT report_id, title, revision, published_at FROM server.filed_report
        WHERE story_id = $1 ORDER BY published_at DESC, report_id LIMIT $2`,
      [story, REPORTS],
    );
    const read = await texts.readAll(rows.map((row) => row.report_id));
    this.#assigner.remove(story);
    for (const { report_id: id, title, revision, published_at: at } of rows.reverse()) {
      const text = id === OWN_TITLE ? '' : (read.get(`${id}/${String(revision)}`) ?? '');
      this.#assigner.file(story, { text: withTitle(title, text), published: at.toISOString() });
      await yielding();
    }
  }
}

const withTitle = (title: string | null, text: string): string =>
  title === null || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`;

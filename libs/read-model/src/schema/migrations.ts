import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaOf, showVersion, sideClaimTable } from './view-tables.js';
import { firstVersion } from './versions.js';

/** The schema that queries read, the first version of the views behind it, and the index methods that ranges need. */
export class OpenReadModel1795200000000 implements MigrationInterface {
  readonly name = 'OpenReadModel1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query('CREATE SCHEMA IF NOT EXISTS read_model');
    await runner.query(firstVersion());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA read_model CASCADE');
    await runner.query('DROP SCHEMA IF EXISTS views_1 CASCADE');
  }
}

/**
 * Gives the claims on the sides of conflicts rows of their own. Versions of conflicts that were written before hold
 * them too, and stay as they are: what they say of claims is read from the new rows.
 */
export class SideClaims1795300000000 implements MigrationInterface {
  readonly name = 'SideClaims1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    const [active] = (await runner.query('SELECT version FROM read_model.active_version')) as { version: number }[];
    const schema = schemaOf(active?.version ?? 1);
    const [table] = (await runner.query('SELECT to_regclass($1) AS name', [`${schema}.side_claim_row`])) as {
      name: string | null;
    }[];
    if (table?.name) return;
    await runner.query(sideClaimTable(schema));
    await runner.query(
      `INSERT INTO ${schema}.side_claim_row
              (story_id, conflict_id, side_key, claim_id, recorded, report_id, outlet, speaker, joined, nth)
       SELECT story_id, conflict_id, side ->> 'sideKey', claim ->> 'claimId', unnest(range_agg(recorded)),
              min(claim ->> 'reportId'), min(claim ->> 'outlet'), min(claim ->> 'speaker'), 0,
              (array_agg(nth ORDER BY lower(recorded) DESC))[1]
         FROM ${schema}.conflict_row,
              jsonb_array_elements(fact #> '{state,sides}') AS side,
              jsonb_array_elements(side -> 'claims') WITH ORDINALITY AS standing (claim, nth)
        GROUP BY 1, 2, 3, 4`,
    );
    await runner.query(showVersion(schema));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW IF EXISTS read_model.side_claim_row');
  }
}

export const readModelMigrations = [OpenReadModel1795200000000, SideClaims1795300000000];

import type { MigrationInterface, QueryRunner } from 'typeorm';
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

export const readModelMigrations = [OpenReadModel1795200000000];

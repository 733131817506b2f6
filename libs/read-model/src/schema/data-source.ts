import { DataSource, type Repository } from 'typeorm';
import type { Pool } from 'pg';
import { StoryEntity } from '../stories/story.entity.js';
import { readModelMigrations } from './migrations.js';

const SOURCE = {
  type: 'postgres',
  entities: [StoryEntity],
  migrations: readModelMigrations,
  migrationsTableName: 'read_model_migration',
  migrationsTransactionMode: 'all',
  synchronize: false,
  logging: false,
} as const;

/** The data source that migrates the read model, on connections of its own. The schema is never synchronised. */
export const migratingSource = (url: string): DataSource =>
  new DataSource({ ...SOURCE, migrations: [...readModelMigrations], entities: [StoryEntity], url, extra: { max: 2 } });

const repositories = new WeakMap<Pool, Promise<Repository<StoryEntity>>>();

/** The stories, read through connections of a pool that is there already and stays its owner's. */
export function storyRepository(pool: Pool): Promise<Repository<StoryEntity>> {
  const known = repositories.get(pool);
  if (known) return known;
  const driver = {
    // TypeORM makes its pool by `new`; what a constructor returns takes the place of what it would have made.
    Pool: function givenPool() {
      return pool;
    },
  };
  const opened = new DataSource({ ...SOURCE, migrations: [], entities: [StoryEntity], driver })
    .initialize()
    .then((source) => source.getRepository(StoryEntity));
  repositories.set(pool, opened);
  // A database that could not be reached is asked again by the next question.
  opened.catch(() => repositories.delete(pool));
  return opened;
}

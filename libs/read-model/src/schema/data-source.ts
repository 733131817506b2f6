import { DataSource } from 'typeorm';
import { StoryEntity } from '../stories/story.entity.js';
import { readModelMigrations } from './migrations.js';

/** The data source of the read model: its entities and its migrations. The schema is never synchronised. */
export function readModelDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [StoryEntity],
    migrations: readModelMigrations,
    migrationsTableName: 'read_model_migration',
    migrationsTransactionMode: 'all',
    synchronize: false,
    logging: false,
    extra: { max: 4 },
  });
}

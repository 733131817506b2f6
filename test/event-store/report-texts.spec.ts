import { ReportTexts } from '#event-store';

import { storeDatabase, type StoreDatabase } from './store-database.js';

describe('the texts of reports', () => {
  let database: StoreDatabase;

  beforeAll(async () => {
    database = await storeDatabase();
  });

  afterAll(() => database.close());

  const keep = async (texts: ReportTexts, reportId: string, revision: number, text: string): Promise<void> => {
    const transaction = await database.pool.connect();
    try {
      await texts.keep(transaction, reportId, revision, text);
    } finally {
      transaction.release();
    }
  };

  it('are read by report and revision, as often as one asks', async () => {
    const texts = new ReportTexts(database.pool);
    await keep(texts, 'ferry', 1, 'The ferry sank.');
    await keep(texts, 'ferry', 2, 'The ferry ran aground.');
    const wanted = new Map([
      ['ferry/1', 'The ferry sank.'],
      ['ferry/2', 'The ferry ran aground.'],
    ]);
    expect(await texts.readAll(['ferry', 'unknown'])).toEqual(wanted);
    expect(await texts.readAll(['ferry', 'unknown'])).toEqual(wanted);
  });

  it('are read with a revision that came later', async () => {
    const texts = new ReportTexts(database.pool);
    await keep(texts, 'bridge', 1, 'The bridge is shut.');
    await texts.readAll(['bridge']);
    await keep(new ReportTexts(database.pool), 'bridge', 2, 'The bridge is open.');
    expect([...(await texts.readAll(['bridge'])).values()].sort()).toEqual([
      'The bridge is open.',
      'The bridge is shut.',
    ]);
  });

  it('are gone from the next reading on when another process takes them down, and no sooner', async () => {
    const [reader, other] = [new ReportTexts(database.pool), new ReportTexts(database.pool)];
    await keep(other, 'name', 1, 'Her name is Ada.');
    await reader.readAll(['name']);
    const transaction = await database.pool.connect();
    try {
      await transaction.query('BEGIN');
      await other.blank(transaction, 'name', [{ start: 12, end: 15 }]);
      expect((await reader.readAll(['name'])).get('name/1')).toBe('Her name is Ada.');
      await transaction.query('COMMIT');
    } finally {
      transaction.release();
    }
    expect((await reader.readAll(['name'])).get('name/1')).toBe('Her name is ███.');
  });

  it('that are deleted are not remembered', async () => {
    const texts = new ReportTexts(database.pool);
    await keep(texts, 'gone', 1, 'Soon gone.');
    await texts.readAll(['gone']);
    await database.pool.query(`DELETE FROM event_store.report_text WHERE report_id = 'gone'`);
    expect(await texts.readAll(['gone'])).toEqual(new Map());
  });
});

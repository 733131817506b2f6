import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { connectKafka, withAdmin, type KafkaSettings } from '#event-feed';
import type { Pool } from 'pg';

/** When each step towards one alert was done, in milliseconds since 1970. */
export interface AlertTrail {
  readonly reportId: string;
  /** The report's events got their time in the store. */
  readonly stored: number;
  /** The relay sent the report to the topic. */
  readonly published: number;
  /** The watch's finding got its time in the store. */
  readonly detected: number;
  /** The relay sent the finding to the topic. */
  readonly findingPublished: number;
  /** The alert was written to the log. */
  readonly logged: number;
}

/** Notes from now on when each alert is written; on a database of the benchmark's own only. */
export async function timeAlerts(pool: Pool): Promise<void> {
  await pool.query(`
    CREATE TABLE alerts.written (place bigint PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp());
    CREATE FUNCTION alerts.note_written() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO alerts.written (place) VALUES (NEW.place);
      RETURN NULL;
    END
    $$;
    CREATE TRIGGER note_written AFTER INSERT ON alerts.alert_log FOR EACH ROW EXECUTE FUNCTION alerts.note_written();
  `);
}

interface TrailRow {
  report_id: string;
  report_event: string;
  stored: Date;
  finding_event: string;
  detected: Date;
  logged: Date;
}

/** The first alert of each report, step by step. Read after the run, so that reading it costs the run nothing. */
export async function readTrails(pool: Pool, kafka: KafkaSettings): Promise<AlertTrail[]> {
  const { rows } = await pool.query<TrailRow>(
    `SELECT DISTINCT ON (report.id) report.data ->> 'reportId' AS report_id, report.id AS report_event,
            report.recorded_at AS stored, finding.id AS finding_event, finding.recorded_at AS detected, written.at AS logged
       FROM event_store.event AS finding
       JOIN event_store.event AS report ON report.id = (finding.metadata ->> 'causationId')::uuid
       JOIN alerts.alert_log AS alert ON alert.conflict_ids[1] = finding.data ->> 'conflictId'
                                     AND alert.report_ids[1] = report.data ->> 'reportId'
       JOIN alerts.written USING (place)
      WHERE finding.type IN ('ConflictDetected', 'ConflictSideAdded') AND report.type = 'ReportPublished'
        AND alert.severity = 'alert'
      ORDER BY report.id, finding.recorded_at`,
  );
  const sent = await sentTimes(kafka);
  return rows.map((row) => ({
    reportId: row.report_id,
    stored: row.stored.getTime(),
    published: sent.get(row.report_event) ?? Number.NaN,
    detected: row.detected.getTime(),
    findingPublished: sent.get(row.finding_event) ?? Number.NaN,
    logged: row.logged.getTime(),
  }));
}

/** When each event was first sent to the topic. */
async function sentTimes(settings: KafkaSettings): Promise<ReadonlyMap<string, number>> {
  const kafka = connectKafka(settings);
  const offsets = await withAdmin(kafka, (admin) => admin.fetchTopicOffsets(settings.topic));
  let left = offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  const times = new Map<string, number>();
  const consumer = kafka.consumer({ groupId: `bench-${randomUUID()}` });
  await consumer.connect();
  try {
    await consumer.subscribe({ topic: settings.topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        left -= 1;
        const id = String(message.headers?.['ce_id']);
        if (!times.has(id)) times.set(id, Number(message.timestamp));
        return Promise.resolve();
      },
    });
    while (left > 0) await pause(50);
  } finally {
    await consumer.disconnect();
  }
  return times;
}

/** A table that grows in the order of transactions, and how a place in it is told. */
export interface SettledTable {
  readonly table: string;
  readonly columns: string;
  /** Orders the rows of one transaction; an index on it must follow `transaction_id`. */
  readonly place: string;
}

/**
 * Statement that reads rows after ($1 transaction, $2 place), at most $3, among which nothing can come any more, each
 * with `waiting`: whether others are written that wait until the transactions beside them have ended. Where no row is
 * settled, the flag comes in a row of its own, the rest of it NULL.
 *
 * The last row by place tells what waits. Asked whether any row of an unsettled transaction exists, PostgreSQL reads the
 * whole table, since it cannot know how many there are.
 */
export const settledRead = ({ table, columns, place }: SettledTable): string =>
  `SELECT behind.waiting, settled.*
     FROM (SELECT (SELECT transaction_id FROM ${table} ORDER BY transaction_id DESC, ${place} DESC LIMIT 1
                  ) >= pg_snapshot_xmin(pg_current_snapshot()) AS waiting) AS behind
     LEFT JOIN LATERAL (
       SELECT ${columns} FROM ${table}
        WHERE (transaction_id, ${place}) > ($1::xid8, $2::bigint)
          AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY transaction_id, ${place} LIMIT $3
     ) AS settled ON true
    ORDER BY transaction_id, ${place}`;

// SPDX-License-Identifier: AGPL-3.0-or-later
import { forAll, givesUpAt, isOfQueue } from './deadline.ts';
import { LostDatabase } from './lost.ts';

/** Reads rows by their keys: those that are there. */
export type ReadAll<Row> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>;

// A read of rows by their keys takes a few milliseconds: one that takes so long keeps nobody else waiting.
const patientMs = 20;

interface Turn<Row> {
  readonly keys: Set<string>;
  readonly rows: PromiseWithResolvers<ReadonlyMap<string, Row>>;
  /** When the first who asks gives up. */
  until: number;
}

/**
 * Reads one row by its key; those that are asked for at the same moment, or while a read is under way, are read by one statement. Each
 * is read after it was asked for. Where many ask, a statement for each costs more than what it reads. A key that cannot
 * be read, and one whose time is over, fail alone: the others are asked for again, each by itself.
 */
export function gathering<Row>(read: ReadAll<Row>): (key: string) => Promise<Row | undefined> {
  let waiting: Turn<Row> | undefined;
  let underWay: Turn<Row> | undefined;

  const alone = async (key: string) => (await read([key])).get(key);

  const begin = () => {
    if (underWay || !waiting) return;
    const turn = waiting;
    waiting = undefined;
    underWay = turn;
    const leave = () => {
      if (underWay !== turn) return;
      underWay = undefined;
      begin();
    };
    const patience = setTimeout(leave, patientMs);
    forAll(turn.until, () => read([...turn.keys]))
      .then(turn.rows.resolve, turn.rows.reject)
      .finally(() => {
        clearTimeout(patience);
        leave();
      });
  };

  return async (key) => {
    if (isOfQueue()) return alone(key);
    if (!waiting) {
      waiting = { keys: new Set(), rows: Promise.withResolvers(), until: Number.POSITIVE_INFINITY };
      setImmediate(begin);
    }
    const turn = waiting;
    turn.keys.add(key);
    turn.until = Math.min(turn.until, givesUpAt());
    try {
      return (await turn.rows.promise).get(key);
    } catch (error) {
      const isForAll = error instanceof LostDatabase && error.reason !== 'busy';
      if (isForAll || turn.keys.size === 1) throw error;
      return alone(key);
    }
  };
}

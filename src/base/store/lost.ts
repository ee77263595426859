// SPDX-License-Identifier: AGPL-3.0-or-later
import { isUnprepared } from './prepared.ts';

/** Why the database does not do what is asked of it: it cannot be reached, others hold what is needed, its disk is full, it takes no writing. */
export type Loss = 'away' | 'busy' | 'full' | 'read-only';

/** The database cannot do it now. What was asked may or may not have been done; asking again is safe. */
export class LostDatabase extends Error {
  override readonly name = 'LostDatabase';
  readonly reason: Loss;
  constructor(
    message: string,
    { reason = 'away', cause }: { readonly reason?: Loss; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** Has the connection gone with this error? Class 08, shutdowns (57P), what the socket says, and a server that has stopped speaking. */
export function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isUnprepared(error)) return true;
  return (
    /^(08|57P0|25P03|E[A-Z]+$)/.test(codeOf(error)) ||
    /Connection terminated|Client has encountered a connection error|Query read timeout|Client was closed/i.test(
      error.message,
    )
  );
}

/** All connections of this process are at work, and none came free in time. Its code stands in the log. */
export class AllTaken extends Error {
  override readonly name = 'AllTaken';
  readonly code = 'CONNECTIONS_ALL_TAKEN';
  constructor() {
    super('timeout exceeded: all connections are taken');
  }
  /** What the pool itself says of it. */
  static is(error: unknown): boolean {
    return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
  }
}

/** Did a new connection not come about in time? Not where all are taken: who waits longer then keeps others waiting. */
export function isLate(error: unknown): boolean {
  return error instanceof Error && /due to connection timeout|timeout expired/.test(error.message);
}

/** The loss that an error of the database is; undefined for one that asking again would not mend. */
export function lossIn(error: unknown): Loss | undefined {
  if (error instanceof LostDatabase) return error.reason;
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  // Lock not to be had, statement cancelled, idle in transaction for too long, deadlock, serialization.
  if (/^(55P03|57014|25P0[34]|40P01|40001)$/.test(code)) return 'busy';
  if (/^(53100|53200|58030)$/.test(code) || code === 'ENOSPC') return 'full';
  if (code === '25006') return 'read-only';
  if (/Query read timeout/.test(error.message)) return 'busy';
  return isBroken(error) || /^53/.test(code) || /timeout exceeded/i.test(error.message) ? 'away' : undefined;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** The SQLSTATE of a server that is there and does not let us in: wrong name or password, no such database, a pooler that takes no settings. */
export function refusalIn(error: unknown): string | undefined {
  const code = error instanceof Error ? codeOf(error) : '';
  return /^(28|3D|08P01$)/.test(code) ? code : undefined;
}

/** Is there no room left on a disk? */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /^(ENOSPC|EDQUOT)$/.test(codeOf(error));
}

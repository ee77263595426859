// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { ok, type Result, refuse } from '#core/index.ts';
import { holdCases } from '#record/index.ts';
import { type Along, isFull, type Sql } from '#store/index.ts';
import type { Document } from './document.ts';
import { shownName } from './file-name.ts';
import { type DocumentRooms, hashOf } from './ground.ts';
import { LostFolder } from './held-folder.ts';
import { keepable, type Unkept } from './keepable.ts';
import { limits } from './limits.ts';

/** A file as it comes from outside: nothing of it is believed. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is for, in the words of who gives it. */
  readonly purpose: string;
  readonly channel: string;
  readonly givenBy: string | null;
}

/** Why a file is not taken. */
export type Untaken =
  | Unkept
  | 'all-sizes'
  | 'disk-full'
  | 'file-size'
  | 'folder-away'
  | 'infected'
  | 'same-file'
  | 'scan-away'
  | 'too-many';

/** Takes a file into an application, within its limits; see `Documents.add`. */
export async function add(
  { database, folder, clock, scan, workshop }: DocumentRooms,
  applicationId: string,
  { name, bytes, purpose, channel, givenBy }: Upload,
  along?: Along,
): Promise<Result<Document, Untaken>> {
  if (bytes.length > limits.fileBytes) return refuse('file-size', { megabytes: limits.fileBytes / 1e6 });
  // Scanned as it came: what is hidden in a picture falls away only afterwards.
  const scanned = scan && bytes.length > 0 ? await scan(bytes) : undefined;
  if (scanned && !scanned.ok) return scanned;
  const kept = await keepable(bytes, workshop);
  if (!kept.ok) return kept;
  const { type, bytes: readableBytes, keepsOriginal, originalType, signatures, isCut } = kept.value;

  const originalId = keepsOriginal ? randomUUID() : null;
  const document: Document = {
    id: randomUUID(),
    applicationId,
    purpose: shownName(purpose.slice(0, 200), ''),
    name: shownName(name, 'documento'),
    type,
    size: readableBytes.length,
    sha256: hashOf(readableBytes),
    originalSha256: hashOf(bytes),
    originalType: keepsOriginal ? originalType : null,
    signatures,
    isCut,
    scanned: scan !== undefined,
    channel,
    givenBy,
    at: new Date(clock.nowMs()),
  };
  // The files first: a row without its file would be a promise broken, a file without its row is set apart.
  const files = [document.id, ...(originalId ? [originalId] : [])];
  try {
    await folder.put(document.id, readableBytes);
    if (originalId) await folder.put(originalId, bytes);
  } catch (error) {
    const isAway = error instanceof LostFolder && error.reason === 'away';
    if (!isAway) for (const id of files) await folder.remove(id);
    if (isAway) return refuse('folder-away');
    if (isFull(error) || error instanceof LostFolder) return refuse('disk-full');
    throw error;
  }
  const stored = await database.transaction(async (sql) => {
    const row = await store(sql, document, originalId, bytes.length);
    if (row.ok) await along?.(sql);
    return row;
  });
  if (!stored.ok) for (const id of files) await folder.remove(id);
  return stored;
}

/** Stores the row of a document within the limits of its application. Refuses `same-file`, `too-many`, `all-sizes`. */
async function store(
  sql: Sql,
  document: Document,
  originalId: string | null,
  originalSize: number,
): Promise<Result<Document, 'all-sizes' | 'same-file' | 'too-many'>> {
  const { id, applicationId, purpose, name, type, size, sha256, originalSha256, originalType } = document;
  // One after the other, so that two windows together keep to the limits.
  await holdCases(sql, [applicationId]);
  const [held] = await sql.query<{ count: number; bytes: number; same: boolean }>(
    `select count(*)::integer as count, coalesce(sum(size + coalesce(original_size, 0)), 0)::integer as bytes,
      coalesce(bool_or(original_sha256 = decode($2, 'hex')), false) as same from document where application_id = $1`,
    [applicationId, originalSha256],
  );
  if (held?.same) return refuse('same-file');
  if ((held?.count ?? 0) >= limits.files) return refuse('too-many', { files: limits.files });
  const more = size + (originalId ? originalSize : 0);
  if ((held?.bytes ?? 0) + more > limits.applicationBytes)
    return refuse('all-sizes', { megabytes: limits.applicationBytes / 1e6 });
  await sql.query(
    `insert into document (id, application_id, purpose, name, type, size, sha256, original_sha256, scanned, channel, given_by, at,
       original_id, original_type, original_size, signatures, is_cut)
     values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), decode($8, 'hex'), $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      applicationId,
      purpose,
      name,
      type,
      size,
      sha256,
      originalSha256,
      document.scanned,
      document.channel,
      document.givenBy,
      document.at,
      originalId,
      originalType,
      originalId ? originalSize : null,
      JSON.stringify(document.signatures),
      document.isCut,
    ],
  );
  return ok(document);
}

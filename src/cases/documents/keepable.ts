// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { type UnfitPdf, wholePdf } from './pdf.ts';
import { readable, readableHeic, type Unreadable } from './readable.ts';
import { type Recognised, recognise, type Unfit } from './recognise.ts';
import { openSigned, type Signature, type Unopened } from './signed.ts';
import type { Workshop } from './workshop.ts';

/** A file as it is kept: what is read, and what came where that is another. */
export interface Keepable {
  readonly type: 'application/pdf' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** Kept beside: a signed file is a proof as it came, and of a rare format what is read is a copy. */
  readonly keepsOriginal: boolean;
  /** What came. */
  readonly originalType: string;
  readonly signatures: readonly Signature[];
  /** The picture had lost its last bytes. */
  readonly isCut: boolean;
}

/** Why a file cannot be kept. */
export type Unkept = 'empty' | Unfit | Unopened | UnfitPdf | Unreadable;

/** A file made fit to be kept and read, by what it is. Refuses as `recognise`, `openSigned`, `wholePdf` and `readable`. */
export async function keepable(bytes: Uint8Array, workshop: Workshop): Promise<Result<Keepable, Unkept>> {
  const kind = await recognise(bytes);
  if (!kind.ok) return kind;
  if (kind.value.kind !== 'signed') return ofKind(kind.value, bytes, workshop);
  const opened = await openSigned(bytes);
  if (!opened.ok) return opened;
  const { content, signatures } = opened.value;
  const inside = await recognise(content);
  if (!inside.ok) return inside;
  // `openSigned` opens what is signed inside too.
  if (inside.value.kind === 'signed') return refuse('damaged');
  const made = await ofKind(inside.value, content, workshop);
  return made.ok
    ? ok({ ...made.value, keepsOriginal: true, originalType: 'application/pkcs7-mime', signatures })
    : made;
}

async function ofKind(
  { kind, mime }: Recognised,
  bytes: Uint8Array,
  workshop: Workshop,
): Promise<Result<Keepable, Unkept>> {
  if (kind === 'pdf') {
    const whole = await wholePdf(bytes, workshop);
    if (!whole.ok) return whole;
    const type = 'application/pdf';
    return ok({ type, bytes, keepsOriginal: false, originalType: type, signatures: [], isCut: false });
  }
  const made = await (kind === 'heic' ? readableHeic(bytes, workshop) : readable(bytes));
  if (!made.ok) return made;
  // A photo as everybody's telephone takes it is not kept twice: what it says besides its pixels is nobody's business.
  return ok({ ...made.value, keepsOriginal: kind !== 'photo', originalType: mime, signatures: [] });
}

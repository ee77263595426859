// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Signature } from './signed.ts';

/** A document of an application, without its bytes. */
export interface Document {
  readonly id: string;
  readonly applicationId: string;
  readonly purpose: string;
  readonly name: string;
  readonly type: 'application/pdf' | 'image/jpeg';
  readonly size: number;
  /** Of the file that is kept, in hex. */
  readonly sha256: string;
  readonly originalSha256: string;
  /** What came, where it is kept beside what is read: a signed file, or a format that not everybody can open. */
  readonly originalType: string | null;
  /** Who signed the file that came, as it tells itself. */
  readonly signatures: readonly Signature[];
  /** A picture that had lost its last bytes. */
  readonly isCut: boolean;
  readonly scanned: boolean;
  readonly channel: string;
  readonly givenBy: string | null;
  readonly at: Date;
}

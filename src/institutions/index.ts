// SPDX-License-Identifier: AGPL-3.0-or-later
import { generateKeyPairSync } from 'node:crypto';
import type { Clock } from '#core/index.ts';
import { type Pagopa, type PagopaAccount, pagopa } from '#pagopa/index.ts';
import {
  type Connection,
  connectionOfSamples,
  type PaymentsArchive,
  payments,
  type Registers,
  registers,
} from '#registers/index.ts';
import { sampleBanks, samplePagopa, samplePaymentsArchive, sampleRegistersAt } from '#stand-ins/index.ts';
import type { Store } from '#store/index.ts';

/** Where the other institutions are; where one is not named and `samples` may be, an invented one answers. */
export interface InstitutionSettings {
  readonly samples: boolean;
  readonly registers?: () => Promise<Connection>;
  readonly paymentsArchive?: PaymentsArchive;
  readonly holder?: Banks;
  readonly pagopa?: PagopaAccount;
}

/** Where the holder of an account is asked about. */
export interface Banks {
  readonly url: string;
  readonly token: string;
}

/** What other bodies know. */
export interface InstitutionRooms {
  readonly registers: Registers;
  readonly pagopa: Pagopa;
  /** Undefined where nobody is asked. */
  readonly banks: () => Promise<Banks | undefined>;
}

/** Opens the ways to other institutions. An invented one begins to listen when it is first asked, on this machine only. */
export function openInstitutions(
  settings: InstitutionSettings,
  { store: { database }, clock }: { readonly store: Pick<Store, 'database'>; readonly clock: Clock },
): InstitutionRooms {
  const { samples, holder, paymentsArchive } = settings;
  const archive = payments(
    askedOnce(paymentsArchive, samples, async () => samplePaymentsArchive()),
    clock,
  );
  const connect = settings.registers ?? (samples ? sampleConnection(clock) : undefined);
  return {
    registers: registers(database, clock, connect, archive),
    pagopa: pagopa(
      askedOnce(settings.pagopa, samples, async () => (await samplePagopa()).account),
      clock,
    ),
    banks: askedOnce(holder, samples, () => sampleBanks()),
  };
}

function sampleConnection(clock: Clock): () => Promise<Connection> {
  return async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return connectionOfSamples(privateKey, await sampleRegistersAt({ publicKey, clock }));
  };
}

function askedOnce<Found>(
  configured: Found | undefined,
  samples: boolean,
  sample: () => Promise<Found>,
): () => Promise<Found | undefined> {
  let opened: Promise<Found> | undefined;
  return async () => {
    if (configured !== undefined || !samples) return configured;
    opened ??= sample();
    return opened;
  };
}

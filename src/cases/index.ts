// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Applications, applications, type Codes, codesWith } from '#applications/index.ts';
import {
  type AccountRules,
  accountGuard,
  applyAccounts,
  applyDue,
  consentAccountGuard,
  type HolderCheck,
  holderCheckAt,
} from '#bank-accounts/index.ts';
import { type Casework, type CaseworkRooms, casework } from '#casework/index.ts';
import type { Catalogue } from '#catalogue/index.ts';
import { carryOut } from '#changes/index.ts';
import { answersNow, type Consents, consents } from '#consents/index.ts';
import type { Clock, Text } from '#core/index.ts';
import { type DecisionRules, decisionLetter, decisionsNow, writeFacts } from '#decisions/index.ts';
import { usualShare } from '#desk/index.ts';
import {
  type Documents,
  documents,
  type Folder,
  type FolderCondition,
  folderAt,
  heldFolder,
  ourFolder,
  type VirusScan,
} from '#documents/index.ts';
import type { Jobs } from '#jobs/index.ts';
import {
  type Guest,
  type GuestMessages,
  type Limits,
  mayWriteToGuest,
  usualGuestMessages,
} from '#limits/index.ts';
import { emailGateway } from '#notices/index.ts';
import type { Pagopa } from '#pagopa/index.ts';
import { onDue, settle, settlePayments } from '#payments/index.ts';
import type { Places } from '#places/index.ts';
import {
  casePost,
  consentPost,
  delegationPost,
  onAwaited,
  onHandedIn,
  onPeriod,
  onSubmitted,
  remindLater,
  remindOfLater,
  remindOthers,
  remindSilent,
  sealPost,
  tellAgain,
  tellOthersEnded,
  tellRenewals,
} from '#post/index.ts';
import { eraseWithin } from '#privacy/index.ts';
import {
  type CheckWith,
  type ContentsNow,
  openRegisterKeys,
  publishSeals,
  type RegisterKeys,
  type RegisterKeysFrom,
  type SealWays,
  waysOf,
} from '#protocol/index.ts';
import { applicationsNow, usualWaitingDays } from '#record/index.ts';
import type { Registers } from '#registers/index.ts';
import { type SecondWord, secondWord } from '#second-word/index.ts';
import type { Database, Store } from '#store/index.ts';

/** The counter does not open here as it is set up: the message says what to do. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/** How cases are worked on here. */
export interface CaseRules {
  readonly accounts: AccountRules;
  readonly retention: { readonly caseDays: number };
  readonly decisions?: DecisionRules;
  /** The share of decisions that is read again for quality. */
  readonly qualityShare?: number;
  /** The days a guest has to say who they are, after handing in. */
  readonly waitingDays?: number;
  /** How many messages go to addresses that guests wrote. */
  readonly guestMessages?: GuestMessages;
}

/** What the cases are set up with. */
export interface CaseSettings extends CaseRules {
  readonly documentsFolder: string;
  readonly virusScan?: VirusScan;
  readonly registerKeys: RegisterKeysFrom;
  readonly seals: { readonly folder?: string; readonly mailTo?: string; readonly timeStampUrl?: string };
  readonly otherSecrets?: readonly string[];
}

interface Ground {
  readonly store: Pick<Store, 'database'>;
  readonly clock: Clock;
}

interface Below {
  readonly base: Ground & { readonly limits: Pick<Limits, 'buckets'> };
  readonly definitions: { readonly catalogue: Catalogue; readonly places: Places };
}

/** What the rooms of the cases are made of, once it is found where the settings say. */
export interface CaseParts {
  readonly folder: Folder;
  /** A folder of tests is always well. */
  readonly folderCondition?: () => Promise<FolderCondition>;
  readonly scan?: VirusScan | undefined;
  readonly keys: RegisterKeys;
  readonly ways: CheckWith['ways'];
  readonly codes: Codes;
  readonly holder: HolderCheck;
  /** None: everything is asked of the person. */
  readonly registers?: Registers;
}

/** Applications in work, and all that hangs on them. */
export interface CaseRooms {
  readonly applications: Applications;
  readonly casework: Casework;
  /** What other people are asked about an application. */
  readonly consents: Consents;
  readonly documents: Documents;
  readonly folderCondition: () => Promise<FolderCondition>;
  /** How the protocol register is sealed and checked. */
  readonly register: CheckWith;
  readonly accountRules: AccountRules;
  readonly qualityShare: number;
  readonly waitingDays: number;
  /** Whether one more message may go to an address that somebody wrote who is not known. */
  readonly mayWriteToGuest: (guest: Guest) => Promise<boolean>;
  /** What is changed at a counter, and the second word on it. */
  readonly second: SecondWord;
  /** Told of a delegation, with its letters. */
  readonly onDelegation: ReturnType<typeof delegationPost>;
  /** Told of what is changed for somebody at a counter. */
  readonly onCounterChange: SecondWord['onCounterChange'];
}

/** Opens the cases. Throws `CannotOpen` when the documents lie elsewhere, and what the keys of the register throw. */
export async function openCases(
  settings: CaseSettings,
  below: Below & {
    readonly base: Below['base'] & { readonly key: Buffer };
    readonly institutions: {
      readonly registers: Registers;
      readonly banks: () => Promise<{ readonly url: string; readonly token: string } | undefined>;
    };
  },
): Promise<CaseRooms> {
  const { base, institutions } = below;
  const { database } = base.store;
  const folder = await ownFolder(database, settings.documentsFolder);
  const { mailTo, ...seals } = settings.seals;
  return casesOn(
    {
      folder,
      folderCondition: folder.condition,
      scan: settings.virusScan,
      keys: await openRegisterKeys(database, settings.registerKeys),
      ways: waysOf({ ...seals, mail: mailTo }),
      codes: codesWith(
        base.key,
        undefined,
        settings.otherSecrets?.map((one) => Buffer.from(one)),
      ),
      registers: institutions.registers,
      // Where no bank is asked, an officer looks.
      holder: async (ask) => {
        const banks = await institutions.banks();
        return banks ? holderCheckAt(banks)(ask) : 'unknown';
      },
    },
    settings,
    below,
  );
}

/** What is kept now of what entries of the register seal, each told by the room that keeps it. */
const contentsNow: ContentsNow = async (sql, entries) => {
  const of = (...kinds: readonly string[]) => entries.filter(({ content }) => kinds.includes(content ?? ''));
  const found = await Promise.all([
    applicationsNow(sql, of('application', 'receipt')),
    decisionsNow(sql, of('decision', 'letter')),
    answersNow(sql, of('consent-answer', 'consent-receipt')),
  ]);
  return new Map(found.flat());
};

/** The rooms of the cases on parts that are there already. */
export function casesOn(parts: CaseParts, rules: CaseRules, { base, definitions }: Below): CaseRooms {
  const { clock } = base;
  const { database } = base.store;
  const { catalogue, places } = definitions;
  const { keys, ways, codes, holder, registers, folder, scan } = parts;
  const register = { keys, contents: contentsNow, caseDays: rules.retention.caseDays, ways };
  const accounts = { database, holder, rules: rules.accounts };
  const rooms = { database, catalogue, places, codes, clock, register };
  const { onAsked, onAnswered } = consentPost(clock);
  const waitingDays = rules.waitingDays ?? usualWaitingDays;
  const mayWrite = (guest: Guest) =>
    mayWriteToGuest(base.limits.buckets, rules.guestMessages ?? usualGuestMessages, guest);
  const work = workOn(rooms, rules.decisions);
  const second = secondWord(database, clock, {
    async withdraw(sql, id, by) {
      return (await work.by({ ...by, as: 'operator' }).withdrawWithin(sql, id, 'operator')).ok;
    },
    async erase(sql, personId) {
      await eraseWithin(sql, personId);
    },
  });
  return {
    applications: applications({
      ...rooms,
      guard: accountGuard(accounts),
      waitingDays,
      mayWriteToGuest: mayWrite,
      onAsked,
      onHandedIn,
      onSubmitted: async (sql, sent) => {
        await Promise.all([
          onSubmitted(sql, sent),
          onDue(sql, sent),
          onPeriod(sql, sent),
          onAwaited(catalogue)(sql, sent),
        ]);
      },
      ...(registers ? { registers } : {}),
    }),
    casework: work,
    consents: consents({ ...rooms, consentGuard: consentAccountGuard(accounts), onAnswered }),
    documents: documents({ database, folder, clock, scan }),
    folderCondition: parts.folderCondition ?? (async () => 'ok'),
    register,
    accountRules: rules.accounts,
    qualityShare: rules.qualityShare ?? usualShare,
    waitingDays,
    mayWriteToGuest: mayWrite,
    second,
    onDelegation: delegationPost(clock),
    onCounterChange: second.onCounterChange,
  };
}

/** The officers' work, with the letters of this administration. */
export function workOn(
  rooms: Pick<CaseworkRooms, 'database' | 'catalogue' | 'places' | 'clock' | 'register'>,
  rules?: DecisionRules,
): Casework {
  const letter: CaseworkRooms['letter'] = (sending) => decisionLetter(sending, rooms.catalogue);
  const post = casePost(rooms.catalogue, rooms.clock);
  const onSent: CaseworkRooms['onSent'] = async (sql, sending) => {
    const { application, decision } = sending;
    // On a share a person was answered: what was granted to others stays as it is.
    if (application.contest?.share) return;
    const at = new Date(rooms.clock.nowMs());
    const { outcome } = decision;
    if (outcome === 'granted') await carryOut(sql, rooms.catalogue, application, { at });
    await writeFacts(sql, sending.definition, application, { outcome, on: sending.on, at });
    const { review, appeal } = rooms.catalogue.administration;
    const ended = { application, definition: sending.definition, how: outcome };
    const canContest = review !== undefined || appeal !== undefined;
    await tellOthersEnded(sql, { ...ended, canContest }, rooms.clock);
  };
  const onWithdrawn: CaseworkRooms['onWithdrawn'] = async (sql, withdrawn) => {
    await post.onWithdrawn(sql, withdrawn);
    await tellOthersEnded(sql, { ...withdrawn, how: 'withdrawn', canContest: false }, rooms.clock);
  };
  const { onAsked } = consentPost(rooms.clock);
  return casework({ ...rooms, letter, ...post, onSent, onWithdrawn, onAsked, ...(rules ? { rules } : {}) });
}

// Documents are lost without a sound when a process writes them where the others do not look: it does not start.
async function ownFolder(database: Database, at: string): Promise<ReturnType<typeof heldFolder>> {
  const folder = folderAt(at);
  const ours = await ourFolder(database, folder);
  if (ours.ok) return heldFolder(at, folder, ours.value.mark);
  const isForeign = ours.problems[0]?.code === 'foreign-folder';
  throw new CannotOpen(
    isForeign
      ? `the folder of documents ${at} belongs to another counter. Name another with SPORTELLO_DOCUMENTS; if it is this counter's, for its database was restored or made anew, say so: sportello documents adopt`
      : `the documents of this counter lie in another folder than ${at}: all its processes must share one. Mount it there, or name it with SPORTELLO_DOCUMENTS; if it was moved here, say so: sportello documents adopt`,
  );
}

/** Where the seals of the register go out to. */
export function sealWays(
  {
    seals: { mailTo, ...ways },
    post: { email },
  }: {
    readonly seals: CaseSettings['seals'];
    readonly post: { readonly email?: Parameters<typeof emailGateway>[0] };
  },
  agency: Text,
): SealWays {
  return mailTo && email ? { ...ways, mail: sealPost(emailGateway(email), mailTo, agency) } : ways;
}

/** Seals of the register could not go out by some way; they are tried again in an hour. */
class SealsNotOut extends Error {
  override readonly name = 'SealsNotOut';
}

/** The work of this wing that no page waits for: decisions, accounts and payments that are due, terms that end, seals that go out. */
export async function workOnCases(
  jobs: Pick<Jobs, 'every'>,
  {
    store: { database },
    clock,
    pagopa,
    catalogue,
  }: Ground & { readonly pagopa: Pagopa; readonly catalogue: Catalogue },
  { casework: work }: Pick<CaseRooms, 'casework'>,
  ways: SealWays,
): Promise<void> {
  await jobs.every('send-decisions', 1, () => work.sendDue());
  await jobs.every(applyAccounts, 5, () => applyDue(database, clock));
  await jobs.every(settlePayments, 1, () =>
    settle({ database, clock, pagopa, agency: catalogue.brand.agency }),
  );
  await jobs.every(tellRenewals, 60, () => tellAgain({ database, clock, catalogue }));
  await jobs.every(remindOthers, 60, () => remindSilent({ database, clock, catalogue }));
  await jobs.every(remindLater, 60, () => remindOfLater({ database, clock, catalogue }));
  await jobs.every('resume-terms', 60, () => work.resumeOverdue());
  await jobs.every('publish-seals', 60, async () => {
    const { behind, swept } = await publishSeals(database, clock, ways);
    if (behind.length > 0) throw new SealsNotOut(`seals did not go out: ${behind.join(', ')}`);
    return swept;
  });
}

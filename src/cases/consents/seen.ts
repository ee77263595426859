// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, type Language, own, todayInItaly } from '#core/index.ts';
import { isRunning } from '#decisions/index.ts';
import { iban as ibanOf, toldIn, wordsIn } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { filedOn, type ReceiptLine } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { type DecidedShare, decidedShare } from './decided-share.ts';
import type { Found } from './found.ts';
import type { ConsentRooms } from './ground.ts';
import { declaredAt } from './own-row.ts';
import { possible } from './possible.ts';
import {
  type Consent,
  type ConsentAct,
  type ConsentReceipt,
  type ConsentState,
  readReceipts,
} from './rows.ts';
import { labelOf, shownLines, wordsOf } from './telling.ts';

/** What the person who is asked sees of somebody else's application: this, and nothing more. */
export interface ConsentSeen {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly kind: string;
  readonly asks: Consent['asks'];
  readonly state: ConsentState;
  readonly number: string;
  readonly sentOn: CalendarDate;
  readonly applicant: string;
  readonly short: string;
  readonly asked: string;
  readonly unanswered: string;
  /** The words of what can be answered, by act; only what can still be done. */
  readonly answers: readonly { readonly act: ConsentAct; readonly label: string; readonly follows: string }[];
  /** The answers of the application that are shown. */
  readonly lines: readonly ReceiptLine[];
  /** The account that whoever applied named for this person, enough to recognise it; or the one given, whole. */
  /** In which it is told: the main one where its service has no words in the one asked for. */
  readonly language: Language;
  readonly named: string | null;
  readonly iban: string | null;
  readonly receipts: readonly ConsentReceipt[];
  /** How it ended as regards their own share; null until it has, and for who is silent. */
  readonly ended: DecidedShare | null;
}

const ibanQuestion = ibanOf();

/** What the person who is asked sees of it now. */
export async function seenOf(
  rooms: ConsentRooms,
  sql: Sql,
  { consent, application, definition, applicant }: Found,
  read: Language,
): Promise<ConsentSeen> {
  const language = toldIn(definition, read);
  const { id, kind, asks, state, iban } = consent;
  const says = wordsOf(definition, kind, language, applicant);
  const running = await isRunning(sql, application.id);
  const account = own(definition.service.consents, kind)?.account;
  const declared = account === undefined ? undefined : declaredAt(consent.path, account, application.answers);
  return {
    id,
    service: application.service,
    title: wordsIn(definition, language).title,
    kind,
    asks,
    state,
    number: application.number ?? '',
    sentOn: filedOn(application) ?? todayInItaly(rooms.clock),
    applicant,
    short: says.short,
    asked: says.asks,
    unanswered: says.unanswered,
    answers: possible(consent, application, running).map((act) => ({
      act,
      label: labelOf(says, act),
      follows: says[act] ?? '',
    })),
    lines: shownLines(rooms, definition, application, consent, language),
    named: typeof declared === 'string' ? kindOf(ibanQuestion).redact(declared) : null,
    language,
    iban,
    receipts: await readReceipts(sql, id),
    ended: (await decidedShare(rooms, sql, { consent, application })) ?? null,
  };
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import { amend, amendmentsOf, answersOn, carryOut } from '#changes/index.ts';
import {
  type CalendarDate,
  firstDayOfNextMonth,
  type Language,
  ok,
  own,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import { isRunning } from '#decisions/index.ts';
import {
  checkValue,
  type Definition,
  iban as ibanOf,
  type RawAnswers,
  toldIn,
  wordsIn,
} from '#interview/index.ts';
import type { AnswerProblem } from '#kinds/index.ts';
import { append } from '#protocol/index.ts';
import { askedWith, changeCase, filedOn, type GuardRefusal, namedChecks, type Proof } from '#record/index.ts';
import type { Along, Sql, Transaction } from '#store/index.ts';
import { type Answering, type Found, foundFor } from './found.ts';
import type { ConsentRooms } from './ground.ts';
import { changedAt } from './own-row.ts';
import { isClosed, possible } from './possible.ts';
import {
  askedEvent,
  asking,
  type Consent,
  type ConsentAct,
  type ConsentReceipt,
  consentsOf,
  insertAsked,
  storeAnswer,
} from './rows.ts';
import { sealedAnswer } from './sealed.ts';
import { labelOf, shownLines, wordsOf } from './telling.ts';

/** An account as it is typed, and whether it is the person's own. */
export interface AccountGiven {
  readonly iban: unknown;
  readonly mine: boolean;
}

/** An answer to what was asked. */
export interface ConsentGiven {
  readonly act: ConsentAct;
  readonly language: Language;
  readonly account?: AccountGiven;
  /** Where an operator writes it as the person says it: what they confirm of that; kept with the answer. */
  readonly word?: string;
  /** How sure it is who answers; a new account in the place of another needs it. */
  readonly proof?: Proof;
}

/** What an answer gives: its receipt, and what is asked because of it; or why it cannot be given. */
export type Answered = Result<
  { readonly receipt: ConsentReceipt; readonly next: string | null },
  AnswerProblem | 'answered' | 'closed' | 'not-found' | 'not-mine' | 'not-yours' | GuardRefusal
>;

/** Answers what somebody is asked, guarded where it names an account: its receipt, and what follows, in one transaction. */
export async function answerConsent(
  rooms: ConsentRooms,
  id: string,
  person: Answering,
  given: ConsentGiven,
  along?: Along,
): Promise<Answered> {
  const { database } = rooms;
  for (let attempt = 0; attempt < 8; attempt++) {
    const guarded = await guardedFor(rooms, id, person, given);
    if (!guarded.ok) return guarded;
    const done = await database
      .transaction(async (sql) => {
        const whole = await foundFor(rooms, sql, id, person);
        if (!whole.ok) return whole;
        // Another account came in between: the guard looks again.
        if (whole.value.consent.iban !== guarded.value.before) throw lostRace;
        const also = async () => {
          await guarded.value.also(sql);
          await along?.(sql);
        };
        return answerIn(rooms, sql, whole.value, person, given, also);
      })
      .catch((error: unknown) => {
        if (error !== lostRace) throw error;
        return undefined;
      });
    if (done) return done;
  }
  throw new Error('too many writers on one case');
}

// Before the transaction, since the bank is asked: what is wrong with the answer itself is told by the transaction.
async function guardedFor(
  rooms: ConsentRooms,
  id: string,
  person: Answering,
  { act, language, account, proof }: ConsentGiven,
): Promise<
  Result<
    { readonly before: string | null; readonly also: (sql: Sql) => Promise<void> },
    GuardRefusal | 'not-found' | 'not-yours'
  >
> {
  const { database, clock } = rooms;
  const whole = await foundFor(rooms, database, id, person);
  if (!whole.ok) return whole;
  const { consent, application, definition } = whole.value;
  const { iban: before } = consent;
  const held =
    act === 'given' && consent.asks === 'account'
      ? accountOf(rooms, definition, consent, account)
      : undefined;
  const running = await isRunning(database, application.id);
  if (!held?.ok || !possible(consent, application, running).includes(act))
    return ok({ before, also: async () => undefined });
  const { service } = definition;
  const at = new Date(clock.nowMs());
  const named = { personId: person.id, iban: held.value, before };
  const passed = await rooms.consentGuard({ application, service, ...named, language, proof, at });
  return passed.ok ? ok({ before, also: passed.value }) : passed;
}

async function answerIn(
  rooms: ConsentRooms,
  sql: Transaction,
  whole: Found,
  person: Answering,
  { act, language: read, account, word }: ConsentGiven,
  also: () => Promise<void>,
): Promise<
  Result<
    { readonly receipt: ConsentReceipt; readonly next: string | null },
    AnswerProblem | 'answered' | 'closed' | 'not-mine'
  >
> {
  const { catalogue, clock, register, onAnswered } = rooms;
  const { consent, application, definition, applicant } = whole;
  const language = toldIn(definition, read);
  const running = await isRunning(sql, application.id);
  if (isClosed(application)) return refuse('closed');
  if (!possible(consent, application, running).includes(act)) return refuse('answered');
  const held =
    act === 'given' && consent.asks === 'account' ? accountOf(rooms, definition, consent, account) : ok(null);
  if (!held.ok) return held;
  const on = todayInItaly(clock);
  const at = new Date(clock.nowMs());
  const iban = held.value;

  // Before anything is paid, as if it had been said from the beginning; afterwards from the next month (circ. INPS 23/2022).
  const declared = changesOf(definition, consent, act, iban);
  const from = declared ? (running ? firstDayOfNextMonth(on) : (filedOn(application) ?? on)) : null;
  const before = answersOn(application.answers, await amendmentsOf(sql, application.id), from ?? on);
  const changes = declared && changedAt(consent.path, declared, before);
  const next =
    changes && from ? await nextAsked(sql, whole, { held: { ...before, ...changes }, on, at }) : [];
  const says = wordsOf(definition, consent.kind, language, applicant);
  const { actor } = person;
  const event = {
    type: `consent-${act}`,
    kind: consent.kind,
    consentId: consent.id,
    by: person.id,
    ...(actor ? { actor } : {}),
  } as const;
  const changed = await changeCase(sql, application, {}, [event, ...next.map(askedEvent)], at);
  if (!changed) throw lostRace;
  const receipt: Omit<ConsentReceipt, 'protocol'> = {
    kind: consent.kind,
    act,
    number: application.number ?? '',
    service: application.service,
    title: wordsIn(definition, language).title,
    language,
    on,
    at: at.toISOString(),
    by: person.name,
    ...(actor ? { actor } : {}),
    ...(actor && word ? { word } : {}),
    applicant,
    short: says.short,
    asked: says.asks,
    lines: shownLines(rooms, definition, application, consent, language),
    answer: act === 'withdrawn' ? '' : labelOf(says, act),
    follows: says[act] ?? '',
    from: from && !running ? 'start' : from,
    ...(iban === null ? {} : { account: iban }),
  };
  const text = JSON.stringify(receipt);
  const seq = await storeAnswer(sql, consent, { act, personId: person.id, iban, at }, text);
  if (seq === undefined) throw lostRace;
  await also();
  await insertAsked(sql, next);
  if (changes && from) {
    const by = { consentId: consent.id };
    await amend(sql, { applicationId: application.id, from, answers: changes, by, at });
    // A change that was granted already is carried out anew, from the day on which this holds.
    if (running && definition.service.amends) await carryOut(sql, catalogue, changed, { at, from, by });
  }
  await onAnswered?.(sql, { application: changed, definition, personId: person.id, receipt });
  const [protocol = ''] = await append(sql, register.keys, [
    {
      at,
      direction: 'in',
      applicationId: application.id,
      subject: `${application.service} ${consent.kind} ${act}`,
      content: 'consent-answer',
      contentId: consent.id,
      contentSeq: seq,
      sealed: sealedAnswer(text, act, person.id),
    },
  ]);
  const [follow] = next.filter(({ codiceFiscale }) => codiceFiscale === consent.codiceFiscale);
  return ok({ receipt: { ...receipt, protocol }, next: follow?.id ?? null });
}

function accountOf(
  { clock, places }: ConsentRooms,
  definition: Definition,
  { kind }: Consent,
  account: AccountGiven | undefined,
): Result<string, AnswerProblem | 'not-mine'> {
  const { account: named = '' } = own(definition.service.consents, kind) ?? {};
  const question = own(definition.service.questions, named) ?? ibanOf();
  const isEmpty = !account || account.iban === null || account.iban === '';
  if (isEmpty) return refuse('empty', undefined, 'iban');
  const checked = checkValue(question, account.iban, { today: todayInItaly(clock), places });
  if (!checked.ok) return { ok: false, problems: checked.problems.map((one) => ({ ...one, path: 'iban' })) };
  return account.mine ? ok(String(checked.value)) : refuse('not-mine', undefined, 'mine');
}

// An answer can lead to another question: whoever does not agree that all goes to one says where their half goes.
async function nextAsked(
  sql: Sql,
  { application, definition }: Found,
  { held, on, at }: { readonly held: RawAnswers; readonly on: CalendarDate; readonly at: Date },
) {
  const known = await consentsOf(sql, application.id);
  const whole = { answers: held, known: application.known };
  return askedWith(definition.service, whole, on, await namedChecks(sql, application.id))
    .filter(
      ({ kind, path }) =>
        !known.some((one) => one.kind === kind && one.path === path && one.state !== 'withdrawn'),
    )
    .map((one) => asking(application.id, one, { at, dueOn: application.dueOn }));
}

// Somebody else wrote first: the transaction is undone and the act looked at again.
const lostRace = new Error('somebody else wrote first');

/** The answers that hold instead because of an answer. Who is not the other parent changes nothing. */
function changesOf(
  { service }: Definition,
  { kind }: Consent,
  act: ConsentAct,
  iban: string | null,
): Readonly<Record<string, unknown>> | null {
  const { account, otherwise } = own(service.consents, kind) ?? {};
  if (act === 'given' && iban !== null && account !== undefined) return { [account]: iban };
  return (act === 'refused' || act === 'withdrawn') && otherwise ? otherwise : null;
}

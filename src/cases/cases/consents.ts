// SPDX-License-Identifier: AGPL-3.0-or-later

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
import { checkValue, type Definition, sentence, wordsIn } from '#interview/index.ts';
import { type AnswerProblem, kindOf } from '#kinds/index.ts';
import { append } from '#protocol/index.ts';
import { LostDatabase, type Sql, type Transaction } from '#store/index.ts';
import { amend, amendmentsOf, answersOn } from './amendments.ts';
import type { Actor, Application, ReceiptLine } from './application.ts';
import type { Rooms } from './applications.ts';
import { carryOut, nameOfApplicant } from './changes.ts';
import {
  askedEvent,
  asking,
  type Consent,
  type ConsentAct,
  type ConsentReceipt,
  type ConsentState,
  consentsAskedOf,
  consentsOf,
  insertAsked,
  readConsent,
  readReceipts,
  storeAnswer,
} from './consent-rows.ts';
import { definitionOfCase } from './definition-of-case.ts';
import { filedOn } from './filed.ts';
import { askedWith, type NamedCheck, namedAgainst, namedChecks } from './named.ts';
import type { ConsentGuard, GuardRefusal, Proof } from './protection.ts';
import { writtenLines } from './receipt.ts';
import { changeCase, readApplication } from './rows.ts';
import { sealedAnswer } from './sealed.ts';

/** Who answers: somebody that signed in as themselves, or whose legal guardian did. */
export interface Answering {
  readonly id: string;
  readonly codiceFiscale: string;
  readonly name: string;
  readonly actor?: Actor;
}

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
  readonly named: string | null;
  readonly iban: string | null;
  readonly receipts: readonly ConsentReceipt[];
}

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
  /** How sure it is who answers; a new account in the place of another needs it. */
  readonly proof?: Proof;
}

/** Told within the transaction, so that a message leaves with what it tells of. */
export interface ConsentTold {
  readonly application: Application;
  readonly definition: Definition;
  /** Who answered. */
  readonly personId: string;
  readonly receipt: Omit<ConsentReceipt, 'protocol'>;
}

export interface ConsentRooms
  extends Pick<Rooms, 'database' | 'catalogue' | 'places' | 'clock' | 'register'> {
  /** Guards an account that somebody gives for themselves. */
  readonly consentGuard: ConsentGuard;
  readonly onAnswered?: (sql: Sql, told: ConsentTold) => Promise<void>;
}

/**
 * What other people are asked about an application, each on their own sign-in. All refuse `not-found`, and `not-yours` to
 * anybody but who was asked; `answered` when that answer can no longer be given, `closed` when the case has ended.
 */
export interface Consents {
  /** What this person was asked, newest first; not about their own applications. */
  ofPerson(person: Answering, language: Language): Promise<readonly ConsentSeen[]>;
  open(
    id: string,
    person: Answering,
    language: Language,
  ): Promise<Result<ConsentSeen, 'not-found' | 'not-yours'>>;
  /** Whose application it is about, for the record of who tried to open it. */
  about(
    id: string,
  ): Promise<{ readonly applicationId: string; readonly personId: string | null } | undefined>;
  /**
   * Answers. An account is refused with the path `iban` or `mine`, and as its guard does (`guardRefusals`). Gives the receipt, and
   * what is asked because of it.
   */
  answer(
    id: string,
    person: Answering,
    answer: ConsentGiven,
  ): Promise<
    Result<
      { readonly receipt: ConsentReceipt; readonly next: string | null },
      AnswerProblem | 'answered' | 'closed' | 'not-found' | 'not-mine' | 'not-yours' | GuardRefusal
    >
  >;
}

export function consents(rooms: ConsentRooms): Consents {
  const { database, catalogue, places, clock, register, onAnswered } = rooms;
  const today = () => todayInItaly(clock);

  interface Found {
    readonly consent: Consent;
    readonly application: Application;
    readonly definition: Definition;
    readonly applicant: string;
  }

  const withApplication = async (sql: Sql, consent: Consent): Promise<Found | undefined> => {
    const application = await readApplication(sql, consent.applicationId);
    const definition = application && definitionOfCase(catalogue, application);
    if (!application || !definition) return undefined;
    // Asked in the place of somebody whom a supervisor found to be the right one after all: it is theirs to answer.
    if (isReplaced(consent, application, await namedChecks(sql, application.id))) return undefined;
    return { consent, application, definition, applicant: await nameOfApplicant(sql, application) };
  };

  const found = async (
    sql: Sql,
    id: string,
    person: Answering,
  ): Promise<Result<Found, 'not-found' | 'not-yours'>> => {
    const consent = /^[0-9a-f-]{36}$/.test(id) ? await readConsent(sql, id) : undefined;
    const whole = consent && (await withApplication(sql, consent));
    if (!whole) return refuse('not-found');
    return isAsked(whole, person) ? ok(whole) : refuse('not-yours');
  };

  const seen = async (
    sql: Sql,
    { consent, application, definition, applicant }: Found,
    language: Language,
  ): Promise<ConsentSeen> => {
    const { id, kind, asks, state, iban } = consent;
    const says = words(definition, kind, language, applicant);
    const running = await isRunning(sql, application.id);
    const account = own(definition.service.consents, kind)?.account;
    const declared = account === undefined ? undefined : own(application.answers, account);
    const question = account === undefined ? undefined : own(definition.service.questions, account);
    return {
      id,
      service: application.service,
      title: wordsIn(definition, language).title,
      kind,
      asks,
      state,
      number: application.number ?? '',
      sentOn: filedOn(application) ?? today(),
      applicant,
      short: says.short,
      asked: says.asks,
      unanswered: says.unanswered,
      answers: possible(consent, application, running).map((act) => ({
        act,
        label: labelOf(says, act),
        follows: says[act] ?? '',
      })),
      lines: shownLines(definition, application, kind, language),
      named: typeof declared === 'string' && question ? kindOf(question).redact(declared) : null,
      iban,
      receipts: await readReceipts(sql, id),
    };
  };

  function shownLines(
    definition: Definition,
    application: Application,
    kind: string,
    language: Language,
  ): readonly ReceiptLine[] {
    const shows = own(definition.service.consents, kind)?.shows ?? [];
    const on = filedOn(application) ?? today();
    return writtenLines(definition, application.answers, language, on, places).filter(({ path }) =>
      shows.includes(path.replaceAll(/\.\d+(?=\.|$)/g, '')),
    );
  }

  return {
    async ofPerson(person, language) {
      const all = await consentsAskedOf(database, person.codiceFiscale);
      const told = await Promise.all(
        all.map(async (consent) => {
          try {
            const whole = await withApplication(database, consent);
            return whole && isAsked(whole, person) ? [await seen(database, whole, language)] : [];
          } catch (error) {
            // One that cannot be told takes nothing from the others.
            if (error instanceof LostDatabase) throw error;
            return [];
          }
        }),
      );
      return told.flat();
    },

    async open(id, person, language) {
      const whole = await found(database, id, person);
      return whole.ok ? ok(await seen(database, whole.value, language)) : whole;
    },

    async about(id) {
      const consent = /^[0-9a-f-]{36}$/.test(id) ? await readConsent(database, id) : undefined;
      const application = consent && (await readApplication(database, consent.applicationId));
      return application && { applicationId: application.id, personId: application.personId };
    },

    async answer(id, person, given) {
      for (let attempt = 0; attempt < 8; attempt++) {
        const guarded = await guardedFor(id, person, given);
        if (!guarded.ok) return guarded;
        const done = await database
          .transaction(async (sql) => {
            const whole = await found(sql, id, person);
            if (!whole.ok) return whole;
            // Another account came in between: the guard looks again.
            if (whole.value.consent.iban !== guarded.value.before) throw lostRace;
            return answerIn(sql, whole.value, person, given, guarded.value.also);
          })
          .catch((error: unknown) => {
            if (error !== lostRace) throw error;
            return undefined;
          });
        if (done) return done;
      }
      throw new Error('too many writers on one case');
    },
  };

  // Before the transaction, since the bank is asked: what is wrong with the answer itself is told by the transaction.
  async function guardedFor(
    id: string,
    person: Answering,
    { act, language, account, proof }: ConsentGiven,
  ): Promise<
    Result<
      { readonly before: string | null; readonly also: (sql: Sql) => Promise<void> },
      GuardRefusal | 'not-found' | 'not-yours'
    >
  > {
    const whole = await found(database, id, person);
    if (!whole.ok) return whole;
    const { consent, application, definition } = whole.value;
    const { iban: before } = consent;
    const held =
      act === 'given' && consent.asks === 'account' ? accountOf(definition, consent, account) : undefined;
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
    sql: Transaction,
    whole: Found,
    person: Answering,
    { act, language, account }: ConsentGiven,
    also: (sql: Sql) => Promise<void>,
  ): Promise<
    Result<
      { readonly receipt: ConsentReceipt; readonly next: string | null },
      AnswerProblem | 'answered' | 'closed' | 'not-mine'
    >
  > {
    const { consent, application, definition, applicant } = whole;
    const running = await isRunning(sql, application.id);
    if (isClosed(application)) return refuse('closed');
    if (!possible(consent, application, running).includes(act)) return refuse('answered');
    const held =
      act === 'given' && consent.asks === 'account' ? accountOf(definition, consent, account) : ok(null);
    if (!held.ok) return held;
    const on = today();
    const at = new Date(clock.nowMs());
    const iban = held.value;

    // Before anything is paid, as if it had been said from the beginning; afterwards from the next month (circ. INPS 23/2022).
    const changes = changesOf(definition, consent, act, iban);
    const from = changes ? (running ? firstDayOfNextMonth(on) : (filedOn(application) ?? on)) : null;
    const next = changes && from ? await nextAsked(sql, whole, { changes, on, at }) : [];
    const says = words(definition, consent.kind, language, applicant);
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
      applicant,
      short: says.short,
      asked: says.asks,
      lines: shownLines(definition, application, consent.kind, language),
      answer: act === 'withdrawn' ? '' : labelOf(says, act),
      follows: says[act] ?? '',
      from: from && !running ? 'start' : from,
      ...(iban === null ? {} : { account: iban }),
    };
    const text = JSON.stringify(receipt);
    const seq = await storeAnswer(sql, consent, { act, personId: person.id, iban, at }, text);
    if (seq === undefined) throw lostRace;
    await also(sql);
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
    definition: Definition,
    { kind }: Consent,
    account: AccountGiven | undefined,
  ): Result<string, AnswerProblem | 'not-mine'> {
    const question = own(definition.service.questions, own(definition.service.consents, kind)?.account ?? '');
    const isEmpty = !account || account.iban === null || account.iban === '';
    if (!question || isEmpty) return refuse('empty', undefined, 'iban');
    const checked = checkValue(question, account.iban, { today: today(), places });
    if (!checked.ok)
      return { ok: false, problems: checked.problems.map((one) => ({ ...one, path: 'iban' })) };
    return account.mine ? ok(String(checked.value)) : refuse('not-mine', undefined, 'mine');
  }

  // An answer can lead to another question: whoever does not agree that all goes to one says where their half goes.
  async function nextAsked(
    sql: Sql,
    { application, definition }: Found,
    {
      changes,
      on,
      at,
    }: { readonly changes: Readonly<Record<string, unknown>>; readonly on: CalendarDate; readonly at: Date },
  ) {
    const known = await consentsOf(sql, application.id);
    const amendments = await amendmentsOf(sql, application.id);
    const held = { ...answersOn(application.answers, amendments, on), ...changes };
    const whole = { answers: held, known: application.known };
    return askedWith(definition.service, whole, on, await namedChecks(sql, application.id))
      .filter(({ kind }) => !known.some((one) => one.kind === kind && one.state !== 'withdrawn'))
      .map((one) => asking(application.id, one, at));
  }
}

function isReplaced(
  { codiceFiscale }: Consent,
  application: Application,
  checks: readonly NamedCheck[],
): boolean {
  return namedAgainst(application.answers, application.known).some(
    ({ said, told }) => told === codiceFiscale && checks.some((check) => check.said === said && check.holds),
  );
}

// Somebody else wrote first: the transaction is undone and the act looked at again.
const lostRace = new Error('somebody else wrote first');

// Whoever was asked, and never about their own application, nor by the hand of whoever applied: nobody agrees with themselves
// (Codice civile art. 1395).
function isAsked(
  { consent, application }: { readonly consent: Consent; readonly application: Application },
  person: Answering,
): boolean {
  if (consent.codiceFiscale !== person.codiceFiscale) return false;
  if (person.actor && person.actor.id === application.personId) return false;
  return application.personId !== person.id && application.answers['codice-fiscale'] !== person.codiceFiscale;
}

function isClosed({ status }: Application): boolean {
  return status === 'refused' || status === 'withdrawn';
}

/** What can be answered now. An account given once the allowance runs is changed by an application for a change instead. */
function possible(
  { asks, state }: Consent,
  application: Application,
  running: boolean,
): readonly ConsentAct[] {
  if (isClosed(application)) return [];
  if (asks === 'agreement') {
    if (state === 'asked') return ['given', 'refused', 'denied'];
    return state === 'given' ? ['withdrawn'] : [];
  }
  if (state === 'asked') return ['given', 'denied'];
  return state === 'given' && !running ? ['given'] : [];
}

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

const labels = { given: 'yes', refused: 'no', denied: 'notMe' } as const;

function labelOf(says: ReturnType<typeof words>, act: ConsentAct): string {
  return act === 'withdrawn' ? '' : (says[labels[act]] ?? '');
}

function words(definition: Definition, kind: string, language: Language, applicant: string) {
  const of = own(wordsIn(definition, language).consents, kind);
  if (!of) throw new Error(`no words for the consent ${kind}`);
  const values = { name: { text: applicant } };
  const say = (text: string | undefined) =>
    text === undefined ? undefined : sentence(text, values, language);
  return {
    short: of.short,
    asks: sentence(of.asks, values, language),
    unanswered: sentence(of.unanswered, values, language),
    yes: say(of.yes),
    no: say(of.no),
    notMe: say(of.notMe),
    given: say(of.given),
    refused: say(of.refused),
    denied: say(of.denied),
    withdrawn: say(of.withdrawn),
  };
}

/** Whether a decision that grants was sent: from then on it is paid, and changes hold from the next month. */
async function isRunning(sql: Sql, applicationId: string): Promise<boolean> {
  const rows = await sql.query<{ id: string }>(
    `select id from decision where application_id = $1 and outcome = 'granted' and sent_at is not null limit 1`,
    [applicationId],
  );
  return rows.length > 0;
}

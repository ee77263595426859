// SPDX-License-Identifier: AGPL-3.0-or-later

import { recordAccess } from '#access/index.ts';
import { askToLiftAtCounter, liftFreeze } from '#bank-accounts/index.ts';
import { type Clock, type Language, ok, type Result, refuse, type Text, textIn } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import {
  type Contacts,
  contacts,
  type Former,
  formerAddresses,
  notify,
  queueCourtesy,
} from '#notices/index.ts';
import {
  type CounterChange,
  type Delegations,
  dropCounterChange,
  type Guardianships,
  type Identified,
  keepCounterChange,
  type Mandates,
  type OnCounterChange,
  type Representations,
  type SecondWordBy,
  sayCounterChange,
} from '#powers/index.ts';
import { languageOf } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { sayChange, sayLetter } from './phrases.ts';

/** Those whose changes at a counter wait. */
export interface SecondWordRooms {
  readonly delegations: Delegations;
  readonly guardianships: Guardianships;
  readonly representations: Representations;
  readonly mandates: Mandates;
}

/** What the second word takes away, each in the transaction in which it is said. */
export interface TakesAway {
  /** Withdraws an application, as the operator who wrote it down. False when it can no longer be withdrawn. */
  withdraw(
    sql: Sql,
    applicationId: string,
    by: { readonly id: string; readonly name: string; readonly for: string },
  ): Promise<boolean>;
  /** Erases what no law makes the agency keep. */
  erase(sql: Sql, personId: string): Promise<void>;
}

/** Changes that an operator wrote down for somebody, and the second word that lets them count. */
export interface SecondWord {
  /** Keeps a change, and tells every contact that the person had before: whoever was not there must hear of it. */
  readonly onCounterChange: OnCounterChange;
  /** Somebody was identified: every contact of before is told at once, and of a frozen account it is the first word of two. */
  onIdentified(sql: Sql, identified: Identified): Promise<void>;
  /** Somebody gave the person's PIN in a contact: every contact of before is told at once. */
  onIdentifiedByPin(sql: Sql, personId: string): Promise<void>;
  /** Somebody answered questions to be recognised as the person: every contact of before is told at once, whatever came of it. */
  onAskedAbout(sql: Sql, personId: string, isRight: boolean): Promise<void>;
  /**
   * The second word: carried out, or dropped, in one transaction. Refuses as `sayCounterChange`; `not-found` also for what can no longer
   * be done, which then waits no more.
   */
  say(
    rooms: SecondWordRooms,
    id: string,
    by: SecondWordBy,
    isYes: boolean,
  ): Promise<Result<CounterChange, 'not-found' | 'same-person' | 'tied'>>;
  /**
   * Something was done for a person at a counter and counts at once: a letter says what, and every contact of before is told, in the
   * transaction in which it was done.
   */
  tellDoneFor(sql: Sql, of: { readonly personId: string; readonly actor: string }, what: Text): Promise<void>;
  /** Somebody calls for a person whom they may act for: a letter says who, before anything is told to them. */
  tellCalledFor(sql: Sql, of: { readonly personId: string; readonly actor: string }): Promise<void>;
  /** The contacts of people, whose changes at a counter wait. */
  readonly contacts: Contacts;
}

export function secondWord(database: Database, clock: Clock, takesAway: TakesAway): SecondWord {
  const now = () => new Date(clock.nowMs());

  const onCounterChange: OnCounterChange = async (sql, change) => {
    // Asked again while it waits: it was told.
    if (!(await keepCounterChange(sql, change, clock))) return;
    const language = await languageOf(sql, change.personId);
    await tellAll(sql, change.personId, 'counter-change', language);
    const what = sayChange({ kind: change.kind, what: change.what ?? {} }, language);
    const body =
      change.kind === 'freeze'
        ? [sayLetter('askedFreeze', language)]
        : [sayLetter('askedText', language, { what }), sayLetter('notYou', language)];
    const { personId } = change;
    const title = sayLetter('askedTitle', language);
    await notify(sql, { personId, kind: 'counter-change', language, title, body, at: now() });
  };
  const known = contacts(database, clock, onCounterChange);

  return {
    onCounterChange,
    contacts: known,

    async onIdentified(sql, { personId, operatorId }) {
      const language = await languageOf(sql, personId);
      const time = showTime(now(), language);
      await tellAll(sql, personId, 'identified', language, { time });
      await askToLiftAtCounter(sql, { personId, operatorId }, onCounterChange);
    },

    async onIdentifiedByPin(sql, personId) {
      const language = await languageOf(sql, personId);
      await tellAll(sql, personId, 'identified-by-pin', language, { time: showTime(now(), language) });
    },

    async onAskedAbout(sql, personId, isRight) {
      const language = await languageOf(sql, personId);
      const given = { time: showTime(now(), language), right: isRight ? 'yes' : 'no' };
      await tellAll(sql, personId, 'asked-about', language, given);
    },

    async tellDoneFor(sql, { personId, actor }, what) {
      const language = await languageOf(sql, personId);
      await tellAll(sql, personId, 'done-for-you', language);
      const body = [
        sayLetter('forYouText', language, { what: textIn(what, language), name: actor }),
        sayLetter('forYouNot', language),
      ];
      const title = sayLetter('forYouTitle', language);
      await notify(sql, { personId, kind: 'done-for-you', language, title, body, at: now() });
    },

    async tellCalledFor(sql, { personId, actor }) {
      const language = await languageOf(sql, personId);
      const title = sayLetter('calledTitle', language);
      const body = [
        sayLetter('calledText', language, { name: actor, time: showTime(now(), language) }),
        sayLetter('calledNot', language),
      ];
      await notify(sql, { personId, kind: 'done-for-you', language, title, body, at: now() });
    },

    say: (rooms, id, by, isYes) =>
      database.transaction(async (sql) => {
        const said = await sayCounterChange(sql, id, by, isYes, clock);
        if (!said.ok) return said;
        const who = 'staffId' in by ? by.staffId : by.personId;
        if (!isYes) {
          await dropped(sql, rooms, said.value, who);
          if ('staffId' in by) await recordWord(sql, said.value, who, isYes);
          return ok(said.value);
        }
        // Before it is carried out: afterwards there may be no contact to tell.
        const to = await formerAddresses(sql, said.value.personId, now());
        if ((await carriedOut(sql, rooms, said.value, who)) === false) {
          await dropCounterChange(sql, id);
          return refuse('not-found');
        }
        if ('staffId' in by) await recordWord(sql, said.value, who, isYes);
        if (said.value.kind !== 'freeze') await tellDone(sql, said.value);
        if (said.value.kind === 'erasure') await tellErased(sql, said.value, to);
        return ok(said.value);
      }),
  };

  async function carriedOut(
    sql: Sql,
    { delegations, guardianships, representations, mandates }: SecondWordRooms,
    { kind, ref, what, personId, personName, askedBy, askedByName }: CounterChange,
    who: string,
  ): Promise<unknown> {
    switch (kind) {
      case 'withdrawal':
        return takesAway.withdraw(sql, ref, { id: askedBy, name: askedByName, for: personName });
      case 'erasure':
        return takesAway.erase(sql, ref);
      case 'contact':
        return known.confirmContact(sql, ref, await languageOf(sql, personId));
      case 'notice-choice':
        return known.confirmChoice(sql, personId, {
          email: what['email'] === true,
          sms: what['sms'] === true,
          appIo: what['appIo'] === true,
        });
      case 'delegation':
        return delegations.confirm(sql, ref);
      case 'guardianship':
        return guardianships.confirm(sql, ref);
      case 'representation':
        return representations.confirm(sql, ref);
      case 'mandate':
        return mandates.confirm(sql, ref);
      case 'freeze':
        return liftFreeze(sql, ref, { officerId: who, because: String(what['because'] ?? '') }, now());
    }
  }

  // The person reads who of the agency said the second word, and on what.
  async function recordWord(sql: Sql, change: CounterChange, actorId: string, isYes: boolean): Promise<void> {
    const reason = `${isYes ? 'Sì' : 'No'}: ${sayChange(change, 'it')}`;
    const { personId } = change;
    await recordAccess(sql, { actorId, act: 'confirm-change', reason, allowed: true, personId }, clock);
  }

  async function dropped(
    sql: Sql,
    { delegations, guardianships, representations, mandates }: SecondWordRooms,
    { kind, ref }: CounterChange,
    who: string,
  ): Promise<void> {
    if (kind === 'contact') await known.dropContact(sql, ref);
    if (kind === 'delegation') await delegations.drop(sql, ref);
    if (kind === 'mandate') await mandates.drop(sql, ref);
    if (kind === 'representation') await representations.drop(sql, ref, who);
    if (kind === 'guardianship') await guardianships.drop(sql, ref, who);
  }

  async function tellDone(sql: Sql, change: CounterChange): Promise<void> {
    const { personId } = change;
    const language = await languageOf(sql, personId);
    const title = sayLetter('doneTitle', language);
    const body = [sayLetter('doneText', language, { what: sayChange(change, language) })];
    await notify(sql, { personId, kind: 'counter-change', language, title, body, at: now() });
  }

  // The addresses themselves are gone by then: they are told once, as addresses of before.
  async function tellErased(sql: Sql, { personId }: CounterChange, to: readonly Former[]): Promise<void> {
    const language = await languageOf(sql, personId);
    await queueCourtesy(sql, { personId, to, phrase: 'erased', language, at: now(), isUrgent: true });
  }

  async function tellAll(
    sql: Sql,
    personId: string,
    phrase: 'identified' | 'identified-by-pin' | 'asked-about' | 'counter-change' | 'done-for-you',
    language: Language,
    given: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const to = await formerAddresses(sql, personId, now());
    await queueCourtesy(sql, { personId, to, phrase, language, given, at: now(), isUrgent: true });
  }
}

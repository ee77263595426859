// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordAccess } from '#access/index.ts';
import type { Applications } from '#applications/index.ts';
import type { Answering } from '#consents/index.ts';
import type { Clock, Problem } from '#core/index.ts';
import type { Source } from '#limits/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import { type Power, powerNow } from '#powers/index.ts';
import type { Application } from '#record/index.ts';
import type { SecondWord } from '#second-word/index.ts';
import type { PhonePins } from '#sign-in/index.ts';
import type { Database } from '#store/index.ts';
import type { Mode } from '#turns/index.ts';
import { accessOf, maySpeak, type Speaking, speakingFor } from './speaking-for.ts';

/** Whether a caller is still known by the PIN that they said, and may still speak for whom they speak for; if not, why. */
export type StillKnown = Awaited<ReturnType<PhonePins['stillKnown']>> | 'power-ended';

interface Rooms {
  readonly applications: Applications;
  readonly pins: PhonePins;
  /** Who tells people what was done for them. */
  readonly second: Pick<SecondWord, 'tellCalledFor'>;
  readonly database: Database;
  readonly clock: Clock;
}

/** Who calls, as they have shown; and whose affairs are talked about: theirs, or those of whom they speak for. It ends with the call. */
export interface WhoCalls {
  readonly known: Person | null;
  readonly speaking: Speaking | null;
  /** Whose affairs are talked about. */
  readonly personId: string | null;
  /** Who answers to others, of whom they are asked. */
  readonly answering: Answering | null;
  /** The same, where whoever speaks stands in the person's place: the person, or their guardian; nobody whom they only charged with something. */
  readonly inTheirPlace: Answering | null;
  /** Applications, written down as done by whoever speaks. */
  readonly applications: Applications;
  /** Shows who they are by their PIN; why not, where it is not theirs. */
  identify(codiceFiscale: string, pin: string): Promise<Problem | undefined>;
  /**
   * From now on one's own affairs are talked about, or another's by a power. That is written down with both names, and the person is
   * told, before anything of theirs is.
   */
  speakFor(power: Power | null): Promise<Answering>;
  /** Once the PIN is ended, here or by its owner elsewhere, or they sign out everywhere, nothing of theirs is told any more. */
  stillKnown(): Promise<StillKnown>;
  /** What an operator of a patronato or a program may see of somebody is the one matter of the mandate. */
  isWithin(application: Pick<Application, 'id'>): boolean;
  /** What was asked is beyond the power: it is written down. Gives the power. */
  refuse(): Promise<Power>;
  /** A mandate may have its matter by now. */
  matterAnew(): Promise<void>;
  /** They are known no more. */
  forget(): void;
}

/** Nobody is known when a call begins. */
export function whoCalls(
  { applications: all, pins, second, database, clock }: Rooms,
  { mode, source }: { readonly mode: Mode; readonly source: Source },
): WhoCalls {
  let known: Person | null = null;
  let speaking: Speaking | null = null;
  let answering: Answering | null = null;
  let applications = all;
  // The PIN by which the caller is known, and when they said it.
  let knownBy = { madeAt: new Date(0), saidAt: new Date(0) };
  return {
    get known() {
      return known;
    },
    get speaking() {
      return speaking;
    },
    get personId() {
      return answering?.id ?? null;
    },
    get answering() {
      return answering;
    },
    get inTheirPlace() {
      return speaking === null || speaking.power.capacity === 'guardian' ? answering : null;
    },
    get applications() {
      return applications;
    },
    async identify(codiceFiscale, pin) {
      const saidAt = new Date(clock.nowMs());
      const is = await pins.check(codiceFiscale, pin, { channel: mode, source });
      if (!is.ok) return is.problems[0] ?? { code: 'wrong', path: '' };
      known = is.value;
      knownBy = { madeAt: (await pins.current(known.id))?.madeAt ?? new Date(0), saidAt };
      return undefined;
    },
    async speakFor(power) {
      if (known === null) throw new Error('the front door does not know who calls');
      const whose = power?.person ?? known;
      speaking = power && speakingFor(known, power, clock);
      const name = fullName(whose);
      const actor = speaking?.actor;
      answering = { id: whose.id, codiceFiscale: whose.codiceFiscale, name, ...(actor ? { actor } : {}) };
      applications = actor ? all.by(actor) : all;
      if (speaking) {
        const { actor: by } = speaking;
        const access = { ...accessOf(speaking), allowed: true };
        await database.transaction(async (sql) => {
          await recordAccess(sql, access, clock);
          await second.tellCalledFor(sql, { personId: whose.id, actor: by.name });
        });
      }
      return answering;
    },
    async stillKnown() {
      if (known === null) return 'known';
      const own = await pins.stillKnown(known.id, knownBy);
      if (own !== 'known' || speaking === null) return own;
      if (await maySpeak(database, speaking, clock)) return 'known';
      await recordAccess(database, { ...accessOf(speaking), allowed: false }, clock);
      return 'power-ended';
    },
    isWithin({ id }) {
      const only = speaking?.power.only;
      return !only || only.applicationId === id || only.contestIds.includes(id);
    },
    async refuse() {
      if (speaking === null) throw new Error('nobody is spoken for');
      await recordAccess(database, { ...accessOf(speaking), allowed: false }, clock);
      return speaking.power;
    },
    async matterAnew() {
      if (known === null || speaking?.power.kind !== 'mandate') return;
      const now = await powerNow(database, known.id, speaking.power, clock);
      if (now) speaking = { ...speaking, power: now.power };
    },
    forget() {
      known = null;
      speaking = null;
      answering = null;
      applications = all;
    },
  };
}

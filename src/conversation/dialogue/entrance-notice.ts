// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { kinds, type QuestionWords } from '#kinds/index.ts';
import type { Question } from '#turns/index.ts';
import { closed, say, whatElse } from './entrance-cases.ts';
import { straightTo } from './entrance-needs.ts';
import type { DoorContext, DoorEffect, DoorNext, DoorState, DoorStep } from './front-door-state.ts';

const words: Readonly<Record<Language, QuestionWords>> = {
  it: {
    label: 'A quale indirizzo e-mail le scriviamo?',
    short: 'E-mail',
    why: 'Le scriviamo una volta sola, quando il servizio si può chiedere. Poi cancelliamo l’indirizzo.',
    again: 'Lo dica piano, per esempio: maria punto rossi chiocciola esempio punto it.',
  },
  en: {
    label: 'To which e-mail address do we write?',
    short: 'E-mail',
    why: 'We write to you once, when the service can be asked for. Then we delete the address.',
    again: 'Please say it slowly, for example: maria dot rossi at example dot org.',
  },
  de: {
    label: 'An welche E-Mail-Adresse schreiben wir?',
    short: 'E-Mail',
    why: 'Wir schreiben Ihnen ein einziges Mal, wenn es den Dienst gibt. Dann löschen wir die Adresse.',
    again: 'Bitte langsam, zum Beispiel: maria Punkt rossi at beispiel Punkt it.',
  },
};

/** Whether the caller wants to be told when what they asked for can be had here. Whoever comes for something else goes straight there. */
export function noticeStep(context: DoorContext): DoorStep {
  return {
    ask: (state) => [say(state, 'offerNotice')],
    other: (state, input) => straightTo(context, { ...state, wanted: null }, input),
    hears: {
      type: 'yes-no',
      yes: (state) => ({
        state: { ...state, phase: 'notice-address', path: 'notice', pending: null, failures: 0 },
      }),
      no: (state) => whatElse({ ...state, wanted: null }, []),
    },
  };
}

/** The address, heard and read back before it counts. */
export function noticeAddressStep(context: DoorContext, state: DoorState): DoorStep {
  return { hears: { type: 'value', question: noticeQuestion(context, state) } };
}

export function noticeQuestion(
  { places, today }: DoorContext,
  { language }: DoorState,
): Question<DoorState, DoorEffect> {
  const kind = own(kinds, 'text');
  if (!kind) throw new Error('there is no kind for an address');
  const options = { email: true };
  const held = { today, places };
  return {
    path: 'notice',
    kind,
    asked: { options, words: words[language], language, ...held },
    words: words[language],
    none: false,
    confirm: 'explicit',
    hold: (value) => {
      const checked = kind.check(value, options, held);
      return checked.ok
        ? { value: checked.value }
        : { problem: checked.problems[0] ?? { code: 'wrong-type', path: '' } };
    },
    take: (now, { value }) => {
      const service = now.wanted;
      if (service === null) return whatElse(closed(now), []);
      return {
        state: { ...closed(now), phase: 'checking' },
        ask: [],
        effects: [{ type: 'tell-when', service, address: String(value) }],
      };
    },
  };
}

/** What came of it. Whoever asks is told the same whatever was known of the address before. */
export function afterNotice(state: DoorState, isSent: boolean): DoorNext {
  return whatElse({ ...state, wanted: null }, [say(state, isSent ? 'noticeSent' : 'noticeNotNow')]);
}

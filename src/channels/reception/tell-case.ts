// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import type { ToldCase } from '#dialogue/index.ts';
import { awaited, toldIn, wordsIn, wordsOf } from '#interview/index.ts';
import { sayer } from '#languages/index.ts';
import { sayApplicationNumber, sayCode, sayDate, sayMoney, sayNumber } from '#spoken/index.ts';
import { type LocatedCase, refusalSays, tellWhereabouts } from '#whereabouts/index.ts';

/** Figures as a voice reads them. */
export const spokenFigures = {
  date: sayDate,
  money: sayMoney,
  number: sayNumber,
  code: (digits: string, language: Language) => sayCode(digits, language, threesOf(digits)),
};

/** The day and the number of another application, as a voice reads them. */
export const spokenDoubles = { date: sayDate, code: sayApplicationNumber };

function threesOf(digits: string): readonly number[] {
  return Array.from({ length: Math.ceil(digits.length / 3) }, () => 3);
}

const say = sayer({
  why: {
    it: '{n, plural, one {Il motivo è questo.} other {I motivi sono questi.}}',
    en: '{n, plural, one {This is the reason.} other {These are the reasons.}}',
    de: '{n, plural, one {Der Grund ist dieser.} other {Die Gründe sind diese.}}',
  },
  untoldTitle: {
    it: 'una domanda che ora non si può leggere',
    en: 'an application that cannot be read now',
    de: 'ein Gesuch, das man jetzt nicht lesen kann',
  },
  untold: {
    it: 'Di questa domanda ora non si può dire a che punto è. Chieda a un operatore.',
    en: 'Of this application it cannot be said now where it is. Ask an operator.',
    de: 'Wie weit dieses Gesuch ist, kann ich jetzt nicht sagen. Bitte fragen Sie eine Person.',
  },
  onlyInMain: {
    it: 'Di questa domanda si parla solo in italiano.',
    en: 'This application can be told in Italian only.',
    de: 'Von diesem Gesuch ist hier nur auf Italienisch die Rede.',
  },
  sentOn: {
    it: '{title}, inviata in data {on}',
    en: '{title}, sent on {on}',
    de: '{title}, gesendet. Tag: {on}',
  },
});

/** One that cannot be told: it is said that it is there, and to whom to turn. */
export function untoldCase(
  { id, service }: Pick<LocatedCase['application'], 'id' | 'service'>,
  language: Language,
): ToldCase {
  return {
    id,
    service,
    title: say('untoldTitle', language),
    sentences: [say('untold', language)],
    can: [],
    later: [],
  };
}

/**
 * A case in words to be said: where it is, why where it was refused, what is next. The same facts as its page on the portal, wholly in one
 * language: the main one, said so before, where the service has no words in the one that is read. `isOneOfTwo`: another has the
 * same name, so that the day it was sent tells them apart.
 */
export function tellCase(found: LocatedCase, read: Language, isOneOfTwo = false): ToldCase {
  const { application, definition, where } = found;
  const language = toldIn(definition, read);
  const lead = language === read ? [] : [say('onlyInMain', read)];
  const { title } = wordsIn(definition, language);
  const on = application.receipt && sayDate(application.receipt.on, language);
  const { now, next, also } = tellWhereabouts(where, language, spokenFigures);
  const why = refusalSays(found, language, spokenFigures).map(({ says }) => says);
  const reasons = why.length > 0 ? [say('why', language, { n: why.length }), ...why] : [];
  return {
    id: application.id,
    service: application.service,
    title: isOneOfTwo && on ? say('sentOn', language, { title, on }) : title,
    sentences: [...lead, now, ...reasons, next, ...also],
    can: where.can,
    later: laterOf(found, language),
  };
}

// Asked as its service asks it, in the words of the language that is read.
function laterOf({ application, definition, where }: LocatedCase, language: Language): ToldCase['later'] {
  if (where.awaits.length === 0 || !application.receipt) return [];
  const words = wordsIn(definition, language);
  const asks = awaited(definition.service, application.answers, application.receipt.on);
  return where.awaits.flatMap(({ path }) => {
    const ask = asks.find((one) => one.path === path);
    if (!ask) return [];
    const { kind, options } = ask.question;
    return [{ path, kind, options, words: wordsOf(words, ask) }];
  });
}

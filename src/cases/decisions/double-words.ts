// SPDX-License-Identifier: AGPL-3.0-or-later

import type { CalendarDate, Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { Double } from './doubles.ts';

const say = sayer({
  before: {
    it: 'Ha già {state, select, granted {una domanda accolta} other {una domanda aperta}} per la stessa cosa: la {number}, del {date}. Di solito ne basta una. Può inviare anche questa, ma un funzionario le guarda insieme.',
    en: 'You already have {state, select, granted {a granted application} other {an open application}} for the same thing: {number}, of {date}. Usually one is enough. You can send this one too, but an officer looks at them together.',
    de: 'Sie haben für dieselbe Sache schon {state, select, granted {ein angenommenes Gesuch} other {ein offenes Gesuch}}: Nummer {number}, vom {date}. Meist genügt eines. Sie können auch dieses senden, aber eine Person im Amt sieht sich beide zusammen an.',
  },
  sent: {
    it: 'Per la stessa cosa ha anche {state, select, granted {una domanda accolta} other {un’altra domanda aperta}}: la {number}, del {date}. Un funzionario le guarda insieme. Se questa non le serve, può ritirarla.',
    en: 'For the same thing you also have {state, select, granted {a granted application} other {another open application}}: {number}, of {date}. An officer looks at them together. If you do not need this one, you can withdraw it.',
    de: 'Für dieselbe Sache haben Sie auch {state, select, granted {ein angenommenes Gesuch} other {ein anderes offenes Gesuch}}: Nummer {number}, vom {date}. Eine Person im Amt sieht sich beide zusammen an. Wenn Sie dieses nicht brauchen, können Sie es zurückziehen.',
  },
});

/** How the day and the number of an application stand in a sentence: written on a page, or as a voice reads them. */
export interface DoubleFigures {
  date(date: CalendarDate, language: Language): string;
  code(number: string, language: Language): string;
}

/**
 * What is told to whose it is, of their other applications for the same benefit: before this one is sent, or said to be theirs; and once it
 * is sent. The one source of these sentences on every channel.
 */
export function tellDoubles(
  doubles: readonly Double[],
  language: Language,
  { date, code }: DoubleFigures,
  when: 'before' | 'sent' = 'before',
): readonly string[] {
  return doubles.map(({ number, on, status }) =>
    say(when, language, { number: code(number, language), date: date(on, language), state: status }),
  );
}

// SPDX-License-Identifier: AGPL-3.0-or-later

import type { OnSubmitted } from '#applications/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { notifyAll } from '#notices/index.ts';
import { namedAgainst } from '#record/index.ts';

const say = sayer({
  title: {
    it: 'Abbiamo ricevuto la sua domanda',
    en: 'We have received your application',
    de: 'Wir haben Ihr Gesuch bekommen',
  },
  about: {
    it: 'È per: {title}. Il numero è {number}.',
    en: 'It is for: {title}. Its number is {number}.',
    de: 'Es ist für: {title}. Die Nummer ist {number}.',
  },
  on: { it: 'Conta dal {date}.', en: 'It counts from {date}.', de: 'Es zählt ab {date}.' },
  named: {
    it: 'Ha indicato una persona diversa da quella dell’ANPR, il registro dei Comuni. Per ora chiediamo a quella dell’ANPR. Poi una persona dell’ufficio controlla.',
    en: 'You named somebody else than ANPR, the register of the municipalities, does. For now we ask the one of ANPR. Then a person at the office checks.',
    de: 'Sie haben eine andere Person angegeben als das ANPR, das Register der Gemeinden. Im Moment fragen wir die aus dem ANPR. Dann prüft es eine Person im Amt.',
  },
  where: {
    it: 'La ricevuta, con le risposte e il numero di protocollo, è nella sua area personale.',
    en: 'The receipt, with your answers and the protocol number, is in your personal area.',
    de: 'Die Bestätigung mit den Antworten und der Protokollnummer steht in Ihrem persönlichen Bereich.',
  },
  notYou: {
    it: 'Non l’ha inviata lei? Ci chiami subito.',
    en: 'Was it not you who sent it? Call us now.',
    de: 'Haben nicht Sie es gesendet? Rufen Sie uns gleich an.',
  },
});

/** Whatever is sent is acknowledged to whose it is, in the transaction that sends it: whoever sends in another's name is found out. */
export const onSubmitted: OnSubmitted = (sql, submissions) =>
  notifyAll(
    sql,
    submissions.map(
      ({
        application: { id, personId, language, wishedLanguage, known },
        answers,
        receipt,
        submittedAt,
      }) => ({
        personId,
        about: id,
        kind: 'submitted',
        language,
        wishedLanguage,
        title: say('title', language),
        body: [
          say('about', language, { title: receipt.title, number: receipt.number }),
          say('on', language, { date: showDate(receipt.on, language) }),
          ...(namedAgainst(answers, known).length > 0 ? [say('named', language)] : []),
          ...(receipt.papers ?? []),
          say('where', language),
          say('notYou', language),
        ],
        at: submittedAt,
      }),
    ),
  );

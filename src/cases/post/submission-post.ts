// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OnSubmitted } from '#cases/index.ts';
import { sayer } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { notifyAll } from '#notices/index.ts';

const say = sayer({
  title: { it: 'Abbiamo ricevuto la sua domanda', en: 'We have received your application' },
  about: { it: 'È per: {title}. Il numero è {number}.', en: 'It is for: {title}. Its number is {number}.' },
  on: { it: 'Conta dal {date}.', en: 'It counts from {date}.' },
  where: {
    it: 'La ricevuta, con le risposte e il numero di protocollo, è nella sua area personale.',
    en: 'The receipt, with your answers and the protocol number, is in your personal area.',
  },
  notYou: {
    it: 'Non l’ha inviata lei? Ci chiami subito.',
    en: 'Was it not you who sent it? Call us now.',
  },
});

/** Whatever is sent is acknowledged to whose it is, in the transaction that sends it: whoever sends in another's name is found out. */
export const onSubmitted: OnSubmitted = (sql, submissions) =>
  notifyAll(
    sql,
    submissions.map(({ application: { id, personId, language }, receipt, submittedAt }) => ({
      personId,
      about: id,
      kind: 'submitted',
      language,
      title: say('title', language),
      body: [
        say('about', language, { title: receipt.title, number: receipt.number }),
        say('on', language, { date: showDate(receipt.on, language) }),
        say('where', language),
        say('notYou', language),
      ],
      at: submittedAt,
    })),
  );

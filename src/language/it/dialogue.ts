// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DialogueWords } from '#languages/index.ts';

export const dialogue: DialogueWords = {
  proofs: {
    pin: {
      label: 'PIN telefonico',
      said: ['pin', 'il pin', 'ho il pin', 'codice fiscale e pin', 'quello del telefono'],
    },
    code: {
      label: 'codice della domanda',
      said: [
        'codice',
        'il codice',
        'ho il codice',
        'le diciotto cifre',
        'codice segreto',
        'numero',
        'il numero',
        'ho il numero',
        'numero della domanda',
        'le quindici cifre',
      ],
    },
    neither: {
      label: 'nessuno dei due',
      said: [
        'nessuno',
        'niente',
        'no',
        'non ho niente',
        'non ce l’ho',
        'non li ho',
        'né l’uno né l’altro',
        'non ho il pin',
        'non so che cosa siano',
      ],
    },
  },
  skip: /(?<![a-z])(?:salt[aio]\w*|passi oltre|non serve rilegger\w+|non rilegg\w+)(?![a-z])/,
  asksLaw:
    /(?<![a-z])(?:(?:qual|quale|che|di che) (?:e )?(?:la )?(?:legge|norma|articolo)|(?:dove|chi) (?:sta scritto|lo dice|e scritto))(?![a-z])/,
  afterCase: [
    ['appeal', /\bricors|\bricorr/],
    ['review', /\briesam|riguard|rived/],
    ['continue', /^(s[iì],? )?(la )?(continu|riprend|andiamo avanti|vado avanti)/],
  ],
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import { deskSayer } from '#languages/index.ts';

export const say = deskSayer({
  title: { it: 'Quanto sono chiare le pagine', en: 'How clear the pages are' },
  lead: {
    it: 'Negli ultimi dodici mesi, la meno chiara per prima. Una pagina con meno di {fewest} voti non c’è.',
    en: 'Over the last twelve months, the least clear first. A page with fewer than {fewest} ratings is left out.',
  },
  none: { it: 'Nessuna pagina ha ancora {fewest} voti.', en: 'No page has {fewest} ratings yet.' },
  home: { it: 'Inizio', en: 'Home' },
  page: { it: 'Pagina', en: 'Page' },
  n: { it: 'Voti', en: 'Ratings' },
  mean: { it: 'Media, da 1 a 5', en: 'Mean, 1 to 5' },
  why: { it: 'Che cosa non è andato bene', en: 'What did not go well' },
  words: { it: 'Che cosa scrivono', en: 'What people write' },
  noWords: { it: 'Nessuno ha ancora scritto.', en: 'Nobody has written yet.' },
  of: { it: '{rating} su 5.', en: '{rating} of 5.' },
});

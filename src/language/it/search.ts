// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SearchWords } from '#languages/index.ts';
import { concepts } from './concepts.ts';

const endings =
  /(?:amenti|amento|imenti|imento|azioni|azione|izioni|izione|atori|atore|atrice|ando|endo|erebbe|eranno|eremo|erete|erai|ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|are|ere|ire|ava|eva|iva|avo|evo|ivo|ano|ono|iamo|ete|isce|isco|ista|isti|iste|ale|ali|ica|ico|ici|iche|ivi|iva|ive|osa|oso|osi|ose|ità|ita|mente|ezza|i|e|a|o)$/;

export const search: SearchWords = {
  stops: new Set(
    'il lo la i gli le l un uno una di del della dello dei degli delle da dal dalla dai a al alla ai alle allo in nel nella nei con per su sul sulla tra fra e ed o oppure che chi cui mi ti si ci vi me te lui lei noi voi loro io tu mio mia miei mie suo sua suoi sue nostro nostra questo questa quello quella sono e era ero ho hai ha abbiamo hanno avevo aveva essere avere stato stata sto sta fare fatto fa devo deve vorrei voglio volevo vuole posso puo come quando dove anche piu molto poco allora ma se non no si ecco eh buongiorno buonasera salve senta scusi grazie per favore perche cosa qualcosa ne ce quindi poi ancora gia solo po'.split(
      ' ',
    ),
  ),
  stem: (word) => {
    const cut = word.replace(endings, '');
    return cut.length >= 3 ? cut : word.slice(0, Math.max(3, word.length - 1));
  },
  concepts,
};

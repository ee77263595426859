// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';

const stops: Readonly<Record<'it' | 'en', ReadonlySet<string>>> = {
  it: new Set(
    'il lo la i gli le l un uno una di del della dello dei degli delle da dal dalla dai a al alla ai alle allo in nel nella nei con per su sul sulla tra fra e ed o oppure che chi cui mi ti si ci vi me te lui lei noi voi loro io tu mio mia miei mie suo sua suoi sue nostro nostra questo questa quello quella sono e era ero ho hai ha abbiamo hanno avevo aveva essere avere stato stata sto sta fare fatto fa devo deve vorrei voglio volevo vuole posso puo come quando dove anche piu molto poco allora ma se non no si ecco eh buongiorno buonasera salve senta scusi grazie per favore perche cosa qualcosa ne ce quindi poi ancora gia solo po'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an of to in on at for with from by and or but so i you he she it we they me my your his her our their this that these those is are was were be been am have has had do does did will would can could should want need like please hello hi thanks thank not no yes about what how when where who get got as if just some any'.split(
      ' ',
    ),
  ),
};

/** Words that say nothing of what is meant. */
export function stopWords(language: Language): ReadonlySet<string> {
  return stops[language === 'en' ? 'en' : 'it'];
}

const italianEndings =
  /(?:amenti|amento|imenti|imento|azioni|azione|izioni|izione|atori|atore|atrice|ando|endo|erebbe|eranno|eremo|erete|erai|ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute|are|ere|ire|ava|eva|iva|avo|evo|ivo|ano|ono|iamo|ete|isce|isco|ista|isti|iste|ale|ali|ica|ico|ici|iche|ivi|iva|ive|osa|oso|osi|ose|ità|ita|mente|ezza|i|e|a|o)$/;

/** A word without its ending, so that `licenziata`, `licenziamento` and `licenziato` meet. Light: it need only be the same for both sides. */
export function stem(word: string, language: Language): string {
  if (/\d/.test(word) || word.length < 4) return word;
  if (language === 'en')
    return word.replace(/(?:ations|ation|ments|ment|ings|ing|edly|ied|ies|ed|es|ers|er|ly|s)$/, '') || word;
  const cut = word.replace(italianEndings, '');
  return cut.length >= 3 ? cut : word.slice(0, Math.max(3, word.length - 1));
}

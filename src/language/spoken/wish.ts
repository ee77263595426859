// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from './normalise.ts';

/**
 * What somebody comes for, before any service is named: to hear where an application is, to go on with one, to contest an
 * answer, or to make a new one.
 */
export type Wish = 'whereabouts' | 'resume' | 'contest' | 'new';

// In order: "vorrei fare ricorso" is no new application, "riprendere la mia domanda" does not ask where it is.
const italian: readonly (readonly [Wish, RegExp])[] = [
  [
    'contest',
    /\b(ricors[oi]|ricorrer\w*|riesam\w+|riesaminar\w*|contest(o|are|arla|arlo|azione)|oppor(mi|si|re)|opposizione|impugn\w+)\b/,
  ],
  ['contest', /\bnon (sono|siamo|mi trovo) (per niente |affatto )?d ?accordo\b/],
  ['contest', /\b(hanno|avete|stata|stato) (rifiutat|respint|negat|bocciat|rigettat)\w*\b/],
  ['contest', /\b(risposta|decisione) (sbagliata|ingiusta)\b/],
  [
    'resume',
    /\b(riprend|continu|riapr|termin|complet)\w*\b.{0,30}\b(domanda|pratica|richiesta|bozza|cominciat\w|iniziat\w|lasciat\w)\b/,
  ],
  ['resume', /\b(finire|prosegui\w+|andare avanti con)\b.{0,30}\b(domanda|pratica|richiesta|bozza)\b/],
  ['resume', /\bho (gia )?(un|il) (codice|numero)\b/],
  [
    'resume',
    /\b(cominciat|iniziat)\w\b.{0,25}\b(domanda|pratica|richiesta)\b|\b(domanda|pratica|richiesta)\b.{0,25}\b(cominciat|iniziat)\w\b/,
  ],
  ['whereabouts', /\ba che punto\b/],
  ['whereabouts', /\bche fine (ha|hanno|avra) fatto\b/],
  [
    'whereabouts',
    /\b(stato|esito|novita|notizi[ae]|aggiornament[oi]|sollecit\w+|controllar\w*|verificar\w*)\b.{0,40}\b(domanda|pratica|richiesta|pensione|naspi|disoccupazione|assegno|bonus|invalidita|ricorso|riesame)\b/,
  ],
  [
    'whereabouts',
    /\b(l|la|mi|ci|me l|me la|e|e stata|stata) ?(hanno|avete|e stata|stata)? (gia )?(accolta|accolt\w|accettat\w|approvat\w)\b/,
  ],
  [
    'whereabouts',
    /\bquando (mi |ci |la |me la |me lo )?(pagate|pagano|pagherete|arriv\w+|rispond\w+|accredit\w+|date|danno|decid\w+|sapro|avro|ricevo)\b/,
  ],
  [
    'whereabouts',
    /\bnon (ho|abbiamo|so|si sa|mi hanno|mi avete|ci hanno|e arrivat\w) (piu |ancora |mai )*(saput\w|rispost\w|avut\w|niente|nulla|ricevut\w|nessuna|notizie)?\b.{0,40}\b(domanda|pratica|richiesta|risposta|notizie|niente|nulla|piu)\b/,
  ],
  [
    'whereabouts',
    /\bho (gia )?(fatto|presentat\w|inviat\w|mandat\w) (la |una |gia )?(mia )?(domanda|richiesta|pratica)\b/,
  ],
  [
    'whereabouts',
    /\b(sapere|informazioni|chiedere|dirmi|chiamo per|riguardo a\w*) .{0,30}\bla (mia )?(domanda|pratica|richiesta) (che|di)\b/,
  ],
  [
    'whereabouts',
    /\b(sapere|informazioni|chiamo per) .{0,25}\b(della|sulla|per la|la) mia (domanda|pratica|richiesta|disoccupazione|naspi|pensione)\b/,
  ],
  [
    'new',
    /\b(fare|presentare|inoltrare|mandare|inviare|chiedere|compilare) (una |la |nuova )*(nuova )?(domanda|richiesta)\b/,
  ],
  ['new', /\b(domanda|richiesta|pratica) nuova\b|\bnuova (domanda|richiesta|pratica)\b/],
];

const english: readonly (readonly [Wish, RegExp])[] = [
  ['contest', /\b(appeal\w*|contest\w*|review of|ask for a review|object to)\b/],
  ['contest', /\b(do not|don t) agree\b|\bdisagree\b/],
  ['contest', /\b(refused|rejected|denied|turned down)\b/],
  [
    'resume',
    /\b(continue|resume|go on with|finish|complete)\b.{0,30}\b(application|claim|form|draft|where i left)\b/,
  ],
  ['resume', /\bi have (a|the) (code|number)\b/],
  ['whereabouts', /\bwhere (is|are) my\b/],
  [
    'whereabouts',
    /\b(status|progress|news|update|outcome)\b.{0,40}\b(application|claim|case|benefit|pension)\b/,
  ],
  ['whereabouts', /\bwhat (has )?happened (to|with) my\b/],
  ['whereabouts', /\b(was|has|is) (it|my \w+) (been )?(accepted|approved|granted)\b/],
  ['whereabouts', /\bwhen (do|will|am) (you|i|they)\b.{0,20}\b(pay|paid|hear|know|get|decide|answer)\b/],
  ['whereabouts', /\b(haven t|have not|not) (heard|had|received)\b/],
  ['whereabouts', /\bi (have )?(already )?(applied|sent (my|the|an) (application|claim))\b/],
  [
    'new',
    /\b(make|file|send|submit|start) (a |an |my |new )*(application|claim)\b|\bnew application\b|\bapply for\b/,
  ],
];

/** What somebody comes for; undefined when the words do not say: then a service is looked for in them. */
export function hearWish(text: string, language: Language): Wish | undefined {
  const normal = normalise(text);
  return (language === 'en' ? english : italian).find(([, way]) => way.test(normal))?.[0];
}

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WishWays } from '#languages/index.ts';

// In order: "vorrei fare ricorso" is no new application, "riprendere la mia domanda" does not ask where it is.
export const wishes: WishWays = [
  // Of everything, and of nothing that is named: "che cosa mi spetta se perdo il lavoro" is a service.
  [
    'entitled',
    /^(?:buongiorno |senta |scusi |vorrei sapere |volevo sapere |mi dica |sapere )*(?:a (?:che )?cosa (?:ho|avrei|abbiamo) diritto|(?:che )?cosa (?:mi|ci) spetta|(?:a )?(?:che|quali) (?:aiuti|bonus|sussidi|prestazioni|agevolazioni) (?:ho diritto|(?:mi|ci) spettano|posso (?:avere|chiedere)|ci sono per me))(?: io| dall inps)?$/,
  ],
  // "Spostare l'appuntamento" is no change of anything else.
  [
    'appointment',
    /\b(spost|cambi|disd|annull|cancell|anticip|rimand|posticip|prend|prenot|fiss|vorrei|voglio|serve|chied)\w*\b.{0,25}\bappuntament\w*\b/,
  ],
  ['appointment', /^(un )?appuntamento\b|\bquando (posso|potrei|possiamo) venire\b/],
  // "Il codice fiscale della bambina è arrivato": not the code of an application.
  [
    'later',
    /\b(ho|abbiamo|e arrivat[oa]|arrivat[oa]|do|dare|dirvi|dirle|comunic\w+|dett\w+|mandat\w+|avut[oa])\b.{0,30}\bcodice (fiscale )?(del|della|dello|dei|delle|di) (l )?(mi[oa] |nostr[oa] )?(bambin|bimb|figli|neonat|piccol)/,
  ],
  [
    'later',
    /\bcodice (fiscale )?(del|della|dello|di) (mi[oa] |nostr[oa] )?(bambin|bimb|figli|neonat|piccol)\w+ (e|ce l ho|ora|adesso|finalmente) ?(arrivat[oa]|ce l ho)?/,
  ],
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

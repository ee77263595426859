// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

const somebody =
  'operator\\w*|operatric\\w*|persona|person vera|umano|essere umano|cristian[oi]|impiegat\\w*|addett\\w*|consulent\\w*|collega|responsabile|signorina|qualcuno|qualcheduno|uno che|una che|ufficio';
const asking =
  'parl\\w*|pass\\w*|mett\\w*|vogli\\w*|vorre\\w*|vuless\\w*|dia|dat\\w*|damm\\w*|dammi|chiam\\w*|linea|colleg\\w*|preferi\\w*|c e|serv\\w*|esist\\w*|fate';

/**
 * What people say to steer the conversation in the middle of other words, over normalised text: heard where no answer was. The first that
 * fits counts.
 */
export const pleas: readonly CommandPattern[] = [
  [
    'operator',
    new RegExp(
      `(?<![a-z])(?:(?:${asking})(?![a-z]).{0,40}(?<![a-z])(?:${somebody})|(?:${somebody}|persona) (?:.{0,20} )?(?:parl\\w*|che parl\\w*|vera|in carne|al telefono))(?![a-z])`,
    ),
  ],
  [
    'operator',
    /(?<![a-z])(?:operator[ei]|operatrice)(?![a-z])|stanc[oa] di parlare con (?:una|un|la|il) (?:macchina|robot)/,
  ],
  [
    'stop',
    /(?<![a-z])(?:non (?:voglio|vorrei|mi va di|ho voglia di|me la sento di) (?:piu )?(?:continuare|andare avanti|proseguire|far|saper)\w*|non (?:la|lo|ne) faccio piu|ho cambiato idea|(?:ri)?attacco|chiud(?:o|iamo|a)(?: qui)?|lasci(?:a|amo)? (?:stare|perdere)|la sci (?:perdere|stare)|basta cosi|annull\w+|interromp\w+|smett\w+|mi tolga|finiamola|(?:richiamo|ritelefono|ci sentiamo|riprovo|continuo|ne riparliamo) (?:domani|dopo|piu tardi|un altr\w+|stasera)|rinuncio a (?:tutto|continuare)|arrivederci|buona giornata|la saluto)(?![a-z])/,
  ],
  [
    'correct',
    /(?<![a-z])(?:(?:ho|avevo|devo aver|io) (?:sbagliat[oa]|detto male|dato male|fatto confusione)|mi (?:sono|so|ero) (?:sbagliat|confus|impappinat|espress[oa] male)\w*|(?:era|e|erano|sono) sbagliat\w+|mi correggo|volevo dire|correzione|(?:si puo|si possono|puo|posso|possiamo|vorrei|voglio|volevo|bisogna|dovrei|devo|me l[oa] (?:puo|faccia)|l[oa] (?:puo|posso)) (?:.{0,25} )?(?:cambi|corregg|modific|rettific|sistem|aggiust)\w*|(?:me l[oa] |me l[oai] faccia |da )?(?:corregg|rettific|modific)\w+|cambiare (?:quello|la risposta|una risposta|quella)|(?:ho dato|ho detto|che ho dato|che ho detto) .{1,40}(?:invece|vecchi[oa]|sbagliat[oa])|non (?:e|era) (?:quell[oa]|cosi) che ho detto)(?![a-z])/,
  ],
  [
    'slower',
    /(?<![a-z])(?:piu (?:piano|lent\w+|adagio|ad agio|calma|con calma)|ad agio|lentamente|pianin\w*|piano piano|meno (?:veloce|svelt[oa]|in fretta)|(?:troppo|cosi|tanto) (?:in fretta|veloc\w+|svelt[oa]|di corsa|rapid\w+)|rallent\w+|(?:come|quanto) corre|non corra|va di corsa|non le (?:vengo|sto) dietro|non riesco a starle dietro)(?![a-z])/,
  ],
  [
    'repeat',
    /(?<![a-z])(?:a?ripet\w+|ridic[ao]\w*|me l[oa] ridi\w*|ridir\w+|rilegg\w+|ridomand\w+|non (?:la |lo |l |le |ti |vi |si )?(?:ho |si )?(?:sent|capi|afferr|compres|intes)\w*|(?:come|cosa|che cosa|che) (?:ha|avete|hai|aveva|diceva) (?:detto|chiesto|domandato|dice)|qual era la domanda|(?:piu|alzi|alza) (?:forte|la voce|il volume)|c e (?:casino|confusione|rumore|baccano)|un altra volta|di nuovo|daccapo|da capo|come scusi|come dice)(?![a-z])|^(?:eh|cosa|che|come|che cosa|ah|mh|scusi|prego|pronto)(?: (?:eh|cosa|come|scusi|prego))*$/,
  ],
  [
    'wait',
    /(?<![a-z])(?:(?:a )?spett\w+|aspett\w+|attenda|un (?:attim\w+|istante|moment\w+|minut\w+|second\w+)|due minuti|resti (?:in linea|li)|non (?:ri)?attacc\w+|stia li|prendere fiato|(?:vado|vo|sto|devo|mi faccia|fammi|mi lasci|corro|sono) (?:a |andando a |andare a )?(?:cerc|prend|ved|trov|gir|guard|sal|controll|piglia|tir|frug)\w*|abbia pazienza|porti pazienza|pazienza)(?![a-z])/,
  ],
  [
    'back',
    /(?<![a-z])(?:indietro|(?:domanda|quella|risposta|cosa) (?:di )?(?:prima|precedente)|prima domanda|(?:torn|ritorn|rived|riport|rifac)\w* .{0,40}(?:prima|precedente|fa)|riportami|precedente)(?![a-z])/,
  ],
  [
    'where-are-we',
    /(?<![a-z])(?:a (?:che|quale) punto|a che (?:stamo|stiamo|siamo)|stato della|lo stato|come (?:sta andando|procede|va (?:la|a finire)|e (?:andata|finita) (?:la|con la))|(?:domanda|pratica|richiesta|carte|istanza|dossier)(?: mia| mio)? (?:.{0,30} )?(?:accolta|accettata|approvata|respinta|arrivata|lavorat\w*|dove|saputo|niente|nulla|risposta|finita|persa|pronta)|l avete (?:lavorata|vista|guardata|presa)|(?:nessuno|non) (?:mi )?(?:ha|hanno|avete|ho) (?:piu |ancora )?(?:detto|saputo|risposto|ricevuto|fatto sapere|mandato)|non (?:ne )?so (?:piu )?(?:niente|nulla)|quanto manca|manca (?:ancora )?(?:molto|tanto|poco)|quante (?:domande|cose) (?:ancora |mancano|sono)|(?:siamo|sono) (?:quasi )?(?:alla fine|arrivati|a meta)|abbiamo (?:quasi )?finito|(?:ho|abbiamo|ha) (?:fatto|mandato|presentato|chiesto) .{0,60}(?:mesi fa|settimane fa|a settembre|a ottobre|a novembre|a dicembre|a gennaio|a natale|aspett\w+))(?![a-z])/,
  ],
  [
    'how-much',
    /(?<![a-z])(?:quant[oi]? (?:.{0,20} )?(?:prend|dann|dat|dareb|spett|arriv|vien|verr|tocc|ricev|avr|pigli|becc|sar[ie]|porto|danno|soldi|euro|schei|mi da|ci da|e che)\w*|(?:prend|prender|pigli)\w* quanto|io quanto|l (?:im|in) ?porto|che (?:cifra|somma)|la cifra|la somma|di quanto (?:e|sara|parliamo)|quanto sarebbe|fino a quanto)(?![a-z])/,
  ],
  [
    'why',
    /(?<![a-z])(?:per ?che|come mai|(?:per|a) (?:che|quale|qual) (?:scopo|pro|motivo|ragione|fine)|a (?:che|cosa|che cosa) (?:vi |le |ti |ve )?serv\w*|(?:che|cosa|che cosa) (?:ve|ce|se|gliene|te|ne|vi|le)? ?(?:ne )?(?:import|frega|fate|fa|interess|impicc)\w*|la ragione|il motivo|(?:c )?entra\w*|truffa|(?:fatti|affari) miei|sono obbligat[oa]|e obbligatorio|devo (?:proprio|per forza))(?![a-z])/,
  ],
];

/** "I don't know" in many words, heard where no answer was and nothing was asked for. */
export const unsure =
  /(?<![a-z])(?:boh|mah|non (?:lo |la |li |le |gli |glie(?:lo|la|li|le) |me (?:lo|la|li|le) )?(?:so|saprei|sappiamo|ricord\w*|rammento|ho idea)(?! (?:se|niente))(?:(?: \w+)? dir\w*)?|non (?:me |mi )(?:l[oaie] )?(?:ricord|rammend|viene in mente)\w*|chi (?:si|se (?:lo|la|li|le)|l[oaie]?|ci) (?:ha (?:mai )?)?(?:ricord|cont|vist|sa|pens)\w*|(?:non .{0,25})?a mente|e chi (?:lo|li|le) (?:sa|ha)|che ne so|che io sappia|non (?:l )?(?:abbiamo|ho|hanno) (?:ancora )?(?:deciso|scelto|contat\w+)|ancora non (?:l|lo|la) .{0,20}(?:deciso|scelto)|di preciso (?:non|no)|(?:non ce l ho|sta|e) (?:qui|sotto mano|con me|scritt[oa])|non (?:l )?ho (?:conosciuto|mai saputo|sotto mano|qui)|(?:mai|me l hanno mai) (?:detto|saputo)|ce l ha (?:mi[ao]|il|la|l)|dovrei (?:guardare|chiedere|cercare|vedere))(?![a-z])/;

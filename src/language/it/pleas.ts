// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

const somebody =
  'operator\\w*|operatric\\w*|persona|person vera|umano|essere umano|cristian[oi]?|impiegat\\w*|addett\\w*|consulent\\w*|collega|responsabile|signorina|qualcuno|qualcheduno|uno che|una che|ufficio';
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
    /(?<!(?:fa|faccio|facevo|faceva|come|sono|era|ero|fare) (?:l |un |una )?)(?<![a-z])(?:operator[ei]|operatrice)(?![a-z])|stanc[oa] di parlare con (?:una|un|la|il) (?:macchina|robot)/,
  ],
  [
    'operator',
    /(?<![a-z])(?:mi trasferi\w+|(?:non|mai) (?:ci |ce )?parl\w+ (?:con|a) (?:le |una |un |i |gli |questo |questa )?(?:macchin|robot|computer|cos)\w*|(?:gli|un|con l) uman[oi]|in carne (?:e|ed) ossa)(?![a-z])/,
  ],
  [
    'stop',
    /(?<![a-z])(?:(?:ho )?deciso di non|(?:non|nun) (?:mi |ci |me )?(?:interess\w+|serve) piu|mi sono (?:rott|stuf|scocc|seccat|stancat)\w+|(?:non|nun) (?:ho|c ho) piu (?:tempo|voglia|pazienza)|metto giu|(?:voglio|vorrei|devo|fammi|mi faccia) (?:uscir|chiuder|riattaccar|scappar)\w*|(?:la|lo|le) (?:finisco|finiamo|riprendo|continuo|faccio|facciamo) (?:.{0,12} )?(?:domani|dopo|un altr\w+ \w+|stasera|piu avanti)|per (?:ora|oggi|adesso) basta|(?:facciamo|rimandiamo) (?:a )?(?:un altra volta|domani|un altro giorno))(?![a-z])/,
  ],
  [
    'correct',
    /(?<![a-z])(?:ho (?:detto|dato|fatto|sparato|combinato) (?:.{0,8} )?(?:fesseria|cavolata|stupidaggine|sciocchezza|pasticcio|cretinata|confusione|casino|caso)|ho invertit\w+|(?:ha|hai|avete|aveva) (?:capito|scritto|segnato|sentito|preso|messo) (?:male|sbagliat\w+|un altr\w+)|non (?:ho|avevo) (?:mai )?detto (?:quest|quell|cosi|che)\w*|(?:e|ha|hanno) scritt[oa] male)(?![a-z])/,
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
    /(?<![a-z])(?:piu (?:piano|lent\w+|adagio|ad agio|calma|con calma)|ad agio|lentamente|pianin\w*|piano piano|meno (?:veloce|svelt[oa]|in fretta)|(?:troppo|cosi|tanto) (?:in fretta|veloc\w+|svelt[oa]|di corsa|rapid\w+)|rallent\w+|(?:come|quanto) corre|non corra|va di corsa|come un treno|una mitraglia|scandisc\w+|con (?:comodo|calma)|(?:parl|vad|vai|va|legg|dic|dett)\w* (?:.{0,10} )?(?:piano|adagio|lent[oa]|calma)|non (?:riesco a |la |ti |vi )segu\w+|non le (?:vengo|sto) dietro|non riesco a starle dietro)(?![a-z])/,
  ],
  [
    'repeat',
    /(?<![a-z])(?:a?ripet\w+|ridic[ao]\w*|me l[oa] ridi\w*|ridir\w+|rilegg\w+|ridomand\w+|non (?:la |lo |l |le |ti |vi |si )?(?:ho |si )?(?:sent|capi|afferr|compres|intes)\w*|(?<!quell[oa] )(?:come|cosa|che cosa|che) (?:mi |ci )?(?:ha|avete|hai|aveva|diceva|stava) (?:detto|chiesto|domandat[oa]|dice|chiedendo)|qual era la domanda|(?:piu|alzi|alza) (?:forte|la voce|il volume)|c e (?:casino|confusione|rumore|baccano)|un altra volta|di nuovo|daccapo|da capo|come scusi|come dice|(?:si|ti|la|vi|lo)? ?sent[eo] (?:male|poco|niente|a tratti|a scatti)|va e viene|(?:mi )?(?:e|era) sfuggit\w+|mi (?:sono|ero|so) (?:pers|distratt|incantat)[oa]|(?:cosa|che cosa|che) (?:intend\w+|vuol(?:e)? (?:dire|sapere)|signific\w+|voleva|chiedeva|diceva|dice)|(?:in )?che senso|(?:parole|modo|maniera) (?:piu )?(?:semplic|facil)\w+|me l[oa] rifa\w*|(?:la )?domanda qual e|si spieghi|(?:me l[oa] )?spieg(?:hi|a|armi|armel[oa])|nun .{0,10}capit\w+|scusi ha detto)(?![a-z])|^(?:ma )?ha detto |^(?:eh|cosa|che|come|che cosa|ah|mh|scusi|prego|pronto)(?: (?:eh|cosa|come|scusi|prego))*$/,
  ],
  [
    'wait',
    /(?<![a-z])(?:(?:a )?spett\w+|aspett\w+|attenda|un (?:attim\w+|istante|moment\w+|minut\w+|second\w+)|due minuti|resti (?:in linea|li)|non (?:ri)?attacc\w+|stia li|prendere fiato|(?:vado|vo|sto|devo|mi faccia|fammi|mi lasci|corro|sono) (?:a |andando a |andare a )?(?:cerc|prend|ved|trov|gir|guard|salg|salend|salire|controll|piglia|tir|frug)\w*|abbia pazienza|porti pazienza|pazienza|aspe|accost\w+|stia (?:al telefono|in linea)|non mi metta giu|(?:ora|adesso|subito) (?:lo|la|li|le|ve lo|glielo) (?:prendo|cerco|trovo|guardo)|(?:mi |sta |stanno )+(?:squill|suon|buss)\w+|dove (?:l ho|ho|l avevo|le ho|li ho) (?:mess|lasciat)\w+|(?<!non )(?:ce l ho|era|sta) (?:qui|qua|di la|in camera|nell altra|nel cassetto|da qualche)|mi (?:metto|infilo) gli occhiali|(?:mi alzo|alzarmi))(?![a-z])/,
  ],
  [
    'back',
    /(?<![a-z])(?:indietro|torna su|(?:quella|domanda|risposta) (?:sopra|che .{0,18} prima)|rif(?:a|accia)\w+ (?:la|quella)|(?:ri)?torn(?:iamo|ate|are|a|i) (?:un attim\w+ )?(?:a|su|alla) (?:quell|domanda)\w*|(?:domanda|quella|risposta|cosa) (?:di )?(?:prima|precedente)|prima domanda|(?:torn|ritorn|rived|riport|rifac)\w* .{0,40}(?:prima|precedente|fa)|riportami|precedente)(?![a-z])/,
  ],
  [
    'where-are-we',
    /(?<![a-z])(?:a (?:che|quale) punto|a che (?:stamo|stiamo|siamo)|stato della|lo stato|come (?:sta andando|procede|va (?:la|a finire)|e (?:andata|finita) (?:la|con la))|(?:domanda|pratica|richiesta|carte|istanza|dossier)(?: mia| mio)? (?:.{0,30} )?(?:accolta|accettata|approvata|respinta|arrivata|lavorat\w*|dove|saputo|niente|nulla|risposta|finita|persa|pronta)|l avete (?:lavorata|vista|guardata|presa)|(?:nessuno|non) (?:mi )?(?:ha|hanno|avete|ho) (?:piu |ancora )?(?:detto|saputo|risposto|ricevuto|fatto sapere|mandato)|non (?:ne )?so (?:piu )?(?:niente|nulla)|quanto manca|manca (?:ancora )?(?:molto|tanto|poco)|quante (?:domande|cose) (?:ancora |mancano|sono)|(?:siamo|sono) (?:quasi )?(?:alla fine|arrivati|a meta)|abbiamo (?:quasi )?finito|che fine (?:ha|hanno|avete|abbia)|(?:domanda|pratica|richiesta) (?:.{0,30} )?(?:ferma|bloccata|sparita)|(?:e arrivat\w+|avete ricevut\w+|vi e arrivat\w+) .{0,20}(?:domanda|pratica|richiesta|carte)|ci vuole (?:ancora )?(?:molto|tanto)|a buon punto|quando (?:finisce|finiamo|si finisce)|quanto dura|da .{1,15} (?:che )?(?:aspett|attend)\w+|aspett\w+ (?:.{0,15} )?risposta|(?:non|nessuno) (?:mi |ci )?(?:rispond|chiam|dice|fa sapere|fanno sapere)\w*|e lunga ancora|(?:ho|abbiamo|ha) (?:fatto|mandato|presentato|chiesto) .{0,60}aspett\w+)(?![a-z])/,
  ],
  [
    'how-much',
    /(?<![a-z])(?:quant[oi]? (?:.{0,20} )?(?:prend|dann|dat|dareb|spett|arriv|vien|verr|tocc|ricev|avr|pigli|becc|sar[ie]|porto|danno|soldi|euro|schei|mi da|ci da|e che)\w*|(?:prend|prender|pigli)\w* quanto|io quanto|l (?:im|in) ?porto|che (?:cifra|somma)|la cifra|la somma|di quanto (?:e|sara|parliamo)|quanto sarebbe|fino a quanto|(?:che|qual) (?:e l )?importo|ci guadagn\w+|ne vale la pena|in tasca|a quanto (?:arriva|ammonta|sta))(?![a-z])/,
  ],
  [
    'why',
    /(?<![a-z])(?:per ?che(?= (?:[a-z]+ ){0,4}(?:chied|domand|vol(?:et|est|eva)|vuol|serv|saper|import|interess|bisogn|occorr|dev|dovr|dir)|(?: (?:scusi|signor\w+|mai|tutto|tutte|queste|questo|cose|poi|eh|no))*$)|come mai|(?:per|a) (?:che|quale|qual) (?:scopo|pro|motivo|ragione|fine)|a (?:che|cosa|che cosa) (?:vi |le |ti |ve )?serv\w*|(?:che|cosa|che cosa) (?:ve|ce|se|gliene|te|ne|vi|le)? ?(?:ne )?(?:import(?!o(?![a-z]))|frega|ci fate|fate|fa|interess|impicc)\w*|che bisogno|(?:e|sara) (?:legale|permesso)|avete il diritto|serve proprio|(?:cose|fatti|affari) (?:.{0,10} )?(?:vostr|riguard)\w+|(?:ce l|l) avete gia|(?:lo |gia )?sapete (?:gia|voi)|se non (?:glielo|ve lo|rispondo|lo dico)|privacy|non vedo il (?:motivo|senso)|la ragione|il motivo|(?:c )?entra\w*|truffa|(?:fatti|affari) miei|sono obbligat[oa]|e obbligatorio|devo (?:proprio|per forza))(?![a-z])/,
  ],
];

/** "I don't know" in many words, heard where no answer was and nothing was asked for. */
export const unsure =
  /(?<![a-z])(?:boh|mah|non (?:lo |la |li |le |gli |glie(?:lo|la|li|le) |me (?:lo|la|li|le) )?(?:so|saprei|sappiamo|ricord\w*|rammento|ho idea)(?! (?:se|niente))(?:(?: \w+)? dir\w*)?|non (?:me |mi )(?:l[oaie] )?(?:ricord|rammend|viene in mente)\w*|chi (?:si|se (?:lo|la|li|le)|l[oaie]?|ci) (?:ha (?:mai )?)?(?:ricord|cont|vist|sa|pens)\w*|(?:non .{0,25})?a mente|e chi (?:lo|li|le) (?:sa|ha)|che ne so|che io sappia|non (?:l )?(?:abbiamo|ho|hanno) (?:ancora )?(?:deciso|scelto|contat\w+)|ancora non (?:l|lo|la) .{0,20}(?:deciso|scelto)|di preciso (?:non|no)|(?:non ce l ho|sta|e) (?:qui|sotto mano|con me|scritt[oa])|non (?:l )?ho (?:conosciuto|mai saputo|sotto mano|qui)|(?:mai|me l hanno mai) (?:detto|saputo)|ce l ha (?:mi[ao]|il|la|l)|dovrei (?:guardare|chiedere|cercare|vedere))(?![a-z])/;

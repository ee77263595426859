// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandPattern } from '#languages/index.ts';

// Over normalised text without the courtesies around it. Each is the whole sentence: an answer that holds such words is none.
export const commandPatterns: readonly CommandPattern[] = [
  [
    'why',
    /^(?:(?:scusi|mi scusi|ma|e|io|eh|no) )*(?:che cosa|cosa|che) (?:significa|(?:vuol|vuole) dire|sarebbe|si intende (?:per|con)|intende (?:per|con)|e) (?!quest|quell|che|cosa|success|cambiat|mi |devo|ha |avete|ora|adesso|lei|di nuovo)[a-z].{1,40}$/,
  ],
  [
    'why',
    /^(?:io )?(?:no|non ho|non l ho|non) capit[oa] (?:(?:che )?cosa (?:e|vuol dire|significa) )?(?:(?:il|la|l|lo|le|i|gli) )?(?!bene|tant|molt|poc|nient|null|domand|ultim|cosa|quel|quest|parol|scusi|signor|grazie|ancor|propri|perche|come|cosi|quando|dove|quanto|puo|mica|affatto|granch|quasi|tutt|parl|ripet|ridic|niente|cioe|pronto|dott|dica|dice|detto|ital)[a-z]{4,}(?: [a-z]+){0,2}$/,
  ],
  // Who is learning Italian says "no" for "non".
  [
    'repeat',
    /^(?:(?:io|scusi|scusa|no) )*(?:no|non) (?:capisco|capisc\w+|capire|capit[oa])(?: (?:bene|niente|nulla|(?:la )?domanda|questo|questa|italiano|parola|cosa .{0,20}))?$/,
  ],
  ['correct', /^(no )?(aspett(i|a) )?(ho|credo di aver|devo aver) (sbagliato|detto male)( .{0,40})?$/],
  ['repeat', /^(puo |potrebbe )?(parl|dir|dic|alz)\w+( .{0,10})? (piu forte|la voce|il volume)( .{0,25})?$/],
  ['repeat', /^non (ho|l ho) (capito|sentito) (bene|tanto bene|molto bene|niente|nulla) .{0,30}$/],
  ['repeat', /^(mi )?(perdoni|scusi) non (ho|l ho) (afferrat|capit|sentit|intes)\w*( .{0,25})?$/],
  ['wait', /^aspett\w+ (che|un|a)( .{0,60})?$/],
  [
    'why',
    /^(e |ma )?(questo|questa cosa|che|cosa|lui|lei|mio marito|mia moglie)( che| cosa)? (c )?entra\w*( .{0,30})?$/,
  ],
  [
    'how-much',
    /^(e |ma |poi )*quanto (mi |ci )?(darete|daranno|dareste|spettera|sarebbero|prendero|arriva|arrivera)( .{0,30})?$/,
  ],
  ['where-are-we', /^(ma )?ne (avro|avremo|abbiamo|ho) (ancora )?(per )?(molto|tanto)( .{0,20})?$/],
  [
    'operator',
    /^.{0,45} (mi dia|mi passi|voglio|vorrei|datemi|passatemi) (un |una |l )?(person|operator|uman|impiegat|essere uman)\w*( .{0,20})?$/,
  ],
  [
    'back',
    /^(vorrei|voglio|posso|fammi|mi faccia)( )?(rived|rifar|riveder|risent)\w* (la |quella )?(domanda )?(di )?prima( .{0,20})?$/,
  ],
  [
    'how-much',
    /^(.{0,25} )?(quanto prendo|quanto mi danno|quant e che mi dan\w+|quanto piglio|quanto mi spetta)$/,
  ],
  [
    'operator',
    /^(ma )?(non )?c e (nessuno|qualcuno|una persona)( .{0,30})?(carne|umano|vero|vera|parlare)( .{0,20})?$/,
  ],
  ['slower', /^(con|piu) calma( .{0,20})?$/],
  ['where-are-we', /^(ma )?(ce ne|ne) (sono|mancano|restano) (ancora )?(molte|tante|parecchie)( .{0,20})?$/],
  [
    'stop',
    /^ci (penso|ripenso|devo pensare)( un po)? e (poi )?(richiamo|ritelefono|vi chiamo|la richiamo)( .{0,20})?$/,
  ],
  ['correct', /^(prima|poco fa) (ho|mi sono) (risposto|detto|sbagliat|confus)\w*( .{0,25})?$/],
  [
    'why',
    /^(e |ma )?(questo |questa )?perche (le |vi |ti )?(me lo |lo |la )?(chied|domand|interess|import|serv|vuol|volet)\w*( .{0,40})?$/,
  ],
  ['repeat', /^ero distratt[oa] .{0,30}$/],
  [
    'repeat',
    /^(lo |me lo )?(puo|potrebbe) (dir|ridir|legger|rilegger)\w*( .{0,12})? (di nuovo|ancora|un altra volta)( .{0,15})?$/,
  ],
  [
    'wait',
    /^(solo )?(un|mezzo) (attimo|attimino|momento|momentino|minuto|minutino|secondo|secondino)( .{0,60})?$/,
  ],
  ['wait', /^(mi chiamano|suonano|bussano|mi squilla)( .{0,40})?$/],
  ['why', /^(e |ma )?(a voi|a lei) che (vi |le )?(import|interess|serv|cambia)\w*( .{0,30})?$/],
  [
    'operator',
    /^(io )?(con|a) (le |una |un |i |il |questo |queste )?(macchin\w+|robot|computer|voc\w+ registrat\w+|risponditore|cos\w+ automatic\w+) (non |io non )(ci )?(parlo|voglio parlare|so parlare|mi trovo)( .{0,20})?$/,
  ],
  ['wait', /^(devo|debbo) andare a (prend|cerc|ved|recuper)\w+( .{0,50})?$/],
  ['slower', /^(parla|va|vai) (troppo )?di corsa( .{0,20})?$/],
  ['how-much', /^(intanto |prima |ma )?(mi dica|mi dice|dica) (intanto |prima )?quanto .{0,40}$/],
  ['where-are-we', /^(ma )?(e )?(ancora |molto |tanto )?lung[oa]( .{0,20})?$/],
  [
    'correct',
    /^(no )?(ho|devo aver|credo di aver) (sbagliato|detto male|risposto male|fatto (un )?(errore|confusione))( .{0,40})?$/,
  ],
  ['correct', /^(no )?mi (sono|so) (sbagliat[oa]|confus[oa])( .{0,40})?$/],
  [
    'correct',
    /^(no )?(mi correggo|correggo|(vorrei|voglio|volevo|posso|devo|dovrei) (correggere|cambiare|modificare)( .{0,40})?)$/,
  ],
  [
    'correct',
    /^.{0,30}(risposta|data|cifra|quella|quello|cosa) (di|che ho detto) prima (era|e) sbagliat[oa]$/,
  ],
  [
    'repeat',
    /^non (ho|l ho|la ho) (capito|sentito|inteso|afferrato)( (bene|niente|nulla|una parola|tanto bene|molto bene|la domanda|l ultima .{0,20}|(che )?cosa .{0,30}|quello che .{0,25}))?$/,
  ],
  [
    'repeat',
    /^(me |mi )?(la |lo |le )?(puo|potrebbe|puoi|sa|riesce a|vuole|le dispiace) ?(ripeter|ridir|rifar|rilegger|ridomandar)\w*( .{0,30})?$/,
  ],
  ['repeat', /^(me |mi )?(la |lo |le )?(ripet|ridic|ridomand|rifacci|rilegg)\w+( .{0,30})?$/],
  ['repeat', /^(che )?(cosa|che|come) (ha|avete|hai|aveva|avevate) (detto|chiesto|domandato)( .{0,20})?$/],
  [
    'repeat',
    /^(non (la|si|vi|ti) sent\w+( .{0,20})?|(qual|quale) (era|e) la domanda|di nuovo|da capo|un altra volta)$/,
  ],
  [
    'slower',
    /^(puo |potrebbe |puoi )?(parl\w+|and\w+|vada|dica|legga|dire|leggere|dirlo)? ?(un po )?(un pochino )?piu (piano|lentamente|adagio|lent[oa]|a rilento|calma|con calma)( .{0,60})?$/,
  ],
  [
    'slower',
    /^(non (cosi|tanto) |(parla|va|vai|corre|legge|e) (troppo |tanto |cosi )|troppo )(veloc\w+|in fretta|svelt[oa]|rapid[oa]|forte)( .{0,25})?$/,
  ],
  ['slower', /^(rallent\w+|non corra|piano piano|(vada|parli) piano)( .{0,25})?$/],
  ['wait', /^(mi )?(aspett(i|a|ate|iamo)|attend(a|i|ete)|pazienti|abbia pazienza)( .{0,60})?$/],
  [
    'wait',
    /^(solo |ancora |mi dia |mi dai |dammi |mi lasci |le chiedo )?(un|mezzo) (attimo|attimino|momento|momentino|minuto|minutino|secondo|secondino)( .{0,60})?$/,
  ],
  [
    'wait',
    /^(devo|debbo|fammi|mi faccia|mi lasci|lasci che|vado|vo|sto|ora|adesso)( che| a| che mi)? ?(cerc|prend|trov|guard|mett|ved|controll|pens|recuper)\w+( .{0,50})?$/,
  ],
  [
    'wait',
    /^(prendo|cerco|vado a prendere) (gli |i |la |le |il |un |una )?(occhiali|carte|fogli|foglio|documento|documenti|penna|carta( e penna)?|busta( paga)?|tessera|cartellina)( .{0,40})?$/,
  ],
  ['wait', /^(resti|stia|rimanga) (in linea|li)( .{0,30})?$/],
  [
    'why',
    /^(perche|come mai|per (quale|che) (motivo|ragione)|a che (scopo|pro))( .{0,30}(chied|domand|vuol|volet|serv|saper|import|interess|bisogn|occorr)\w*( .{0,20})?)?$/,
  ],
  [
    'why',
    /^(a|per|di) (che|cosa|che cosa) (vi |le |ti |mi )?(serv|fat|import|interess|occorr)\w*( .{0,40})?$/,
  ],
  [
    'why',
    /^(che|cosa|che cosa) (ve ne|se ne|gliene|vi|le|ve|te ne) (fate|fa|fai|frega|importa|serve|interessa)( .{0,40})?$/,
  ],
  ['why', /^(che|cosa) (c )?(entra|centra)( .{0,40})?$/],
  [
    'why',
    /^(sono|questi sono|e una|sarebbero) (proprio )?(fatti|affari|cose|cosa) (miei|mie|mia|privat\w+|personal\w+)( .{0,30})?$/,
  ],
  [
    'why',
    /^(e (proprio )?(obbligatori|necessari|indispensabil)\w+|devo (proprio |per forza )?(dir|rispond)\w+|sono (obbligat[oa]|costrett[oa]))( .{0,40})?$/,
  ],
  [
    'how-much',
    /^(alla fine |in tutto |poi |intanto )?(quanto|quanti soldi|che (cifra|somma)|quale (cifra|somma)|quanti euro)( mi| ci| me ne)? (sarebb\w+|dann?\w*|date|dareb\w+|spett\w+|arriv\w+|vien\w+|verreb\w+|verr\w+|tocc\w+|pag\w+|prend\w+|ricev\w+|avr\w+|entr\w+|becc\w+|pigli\w+|porto a casa)( .{0,40})?$/,
  ],
  ['how-much', /^a quanto ammont\w+( .{0,40})?$/],
  [
    'how-much',
    /^(vorrei|voglio|posso|volevo|mi puo dire|mi dica) ?(sapere )?(quanto|quanti soldi) .{0,30}(spett|prend|dann|arriv|ricev|avr|paga)\w*( .{0,20})?$/,
  ],
  [
    'where-are-we',
    /^(a che punto (siamo|sono|stiamo)|dove (siamo|eravamo|siamo arrivati|eravamo arrivati|eravamo rimasti))( .{0,30})?$/,
  ],
  [
    'where-are-we',
    /^quant\w+ (domande |cose |ne |tempo )?(ancora )?(manc|rest|dura|ci vuole|ci vorra|sono)\w*( .{0,30})?$/,
  ],
  [
    'where-are-we',
    /^((ce ne )?manc\w+ (ancora )?(molt|tant)\w+|(ne )?abbiamo (ancora )?(per )?(molto|tanto|tante)|abbiamo (quasi )?finito|e (ancora |molto )?lung[oa]|siamo (quasi )?(alla fine|arrivati))( .{0,30})?$/,
  ],
  [
    'operator',
    /^(.{0,25} )?(parl|pass|mett|vogli|vorre|desider|chiam|preferi|serv|dat|dia|mand|posso avere|c e|fate)\w*( .{0,25})? (operator\w+|person[ae]( vera| reale| umana| in carne .*)?|umano|essere umano|qualcuno|qualcheduno|cristian[oi]|impiegat\w+|addett\w+|consulent\w+|signorina|colleg\w+|centralin\w+|responsabile)( .{0,25})?$/,
  ],
  ['operator', /^(un |l |una )?(operator\w+|persona vera|essere umano|umano)( .{0,15})?$/],
  [
    'operator',
    /^(io )?non (voglio|mi va di|intendo) (parlare|discutere|avere a che fare)( .{0,10})? (macchin\w+|robot|computer|vo(ce|ci)( registrat\w+)?|risponditore|segreteri\w+|automatic\w+|cos[oi])( .{0,20})?$/,
  ],
  [
    'stop',
    /^(mi )?(ferm(a|i|ati|iamoci|iamo)|mi fermo|basta|smett\w+|stop|chiud(a|o|iamo|ete|iamola|iamo qui)|riattacc\w+|annull\w+|interromp\w+|finiamola|finiscila|terminiamo)( .{0,30})?$/,
  ],
  [
    'stop',
    /^(ci |la |vi |lo |le )?(richiamo|ritelefono|continuo|riprendo|finisco|faccio|penso)( .{0,10})? (dopo|domani|piu tardi|un altra volta|un altro giorno|stasera|un altro momento)( .{0,20})?$/,
  ],
  [
    'stop',
    /^(ora |adesso |scusi |purtroppo )?(devo|debbo) (andare|scappare|riattaccare|chiudere|uscire|lasciarla|smettere)( .{0,30})?$/,
  ],
  [
    'stop',
    /^non (voglio|vorrei|mi va di|me la sento di) (piu )?(continuare|andare avanti|proseguire|farlo|farla)( .{0,30})?$/,
  ],
  ['stop', /^(lasci(amo)?|lascia) (stare|perdere)( .{0,20})?$/],
  [
    'back',
    /^(mi )?(port|torn|vad|and|ritorn|volevo torn|voglio torn|vorrei torn|posso torn|possiamo torn|puo torn|si puo torn|dovrei torn)\w*( .{0,12})? (indietro|(alla|a quella|su quella)( domanda)?( di)? (prima|precedente))( .{0,20})?$/,
  ],
  ['back', /^(la |quella )?(domanda )?(precedente|di prima|prima di questa)$/],
];

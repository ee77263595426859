// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NameTalk } from '#languages/index.ts';
import { givenNames } from './given-names.ts';

export const names: NameTalk = {
  leads:
    /^(?:s[iì][, ]*guardi|ehm+|eh+|mh+|allora|ecco|dunque|s[iì]|ok|bene|certo|buongiorno|buonasera|salve|pronto|guardi|senta|io mi chiamo|mi chiamo|mi chiamano|io sono|sono|sarei|si chiama|lui si chiama|lei si chiama|(?:il|la|mio|mia|il mio|la mia|suo|sua)\s(?:bambin[oa]|figli[oa]|marito|moglie|madre|padre|mamma|papà|papa|sorella|fratello|nipote|compagn[oa]) (?:si chiama|è|e)|il (?:suo )?(?:nome|cognome) (?:del|della|di) \p{L}+(?: \p{L}+)? (?:e|è)|è registrato come|allora|il mio nome (?:e|è)|il mio cognome (?:e|è)|il mio nome|il mio cognome|il nome (?:e|è)|il cognome (?:e|è)|(?:e|è) il signor|nome|cognome|di cognome faccio|di nome faccio|faccio di cognome|faccio di nome|di cognome|di nome|per cognome|il cognome|il nome|da sposata|da nubile|all['’ ]?\s?anagrafe|sui documenti(?: sono| è)?|faccio|fa|(?:e|è)|il signor|la signora|signor|signora|dottor|dottoressa|allora il cognome (?:e|è)|scriva|segni|poi)(?:[\s,:.]+)/iu,
  tails:
    /[\s,.]+(?:grazie|per favore|ecco|prego|signorina|signora|di cognome|di nome|come cognome|come nome|si chiama|e basta|solo|soltanto|semplice|semplicemente|si scrive così|così|tutto qui|ok|va bene)[.!]?$/i,
  corrections:
    /(?:^|[\s,.]+)(?:no[,\s]+(?:mi )?scusi|no[,\s]+volevo dire|volevo dire|mi correggo|anzi no|no[,\s]+anzi|anzi|pardon|ho sbagliato|no)[\s,.]+/i,
  spelled:
    /[\s,.;:]+(?:si scrive|scritto|scritta|cio(?:e|è)|glielo sillabo|le faccio lo spelling|faccio lo spelling|lo spelling (?:e|è)|lettera per lettera|sarebbe|allora|quindi|ovvero)[\s,:]+/gi,
  joined:
    /[\s,]+(?:tutto attaccato|tutta attaccata|attaccato|attaccata|unito|unita|tutto unito|una parola sola|in una parola|tutt'uno|senza spazio|senza spazi|senza apostrofo)(?=[\s,.]|$)/i,
  apart:
    /[\s,]+(?:con lo spazio(?: in mezzo)?|con spazio|tutto staccato|tutta staccata|in tre parole|staccato|staccata|separato|separati|diviso|in due parole|due parole(?: separate)?)(?=[\s,.]|$)/i,
  apostrophe:
    /[\s,]+(?:con l['’ ]\s?apostrofo|con apostrofo|con l['’ ]\s?apostrofo dopo la \p{L}+|apostrofato)(?=[\s,.]|$)/iu,
  accent:
    /[\s,]+(?:con l['’ ]\s?accento(?: finale| in fondo| sull['’ ]\s?(?:a|e|i|o|u)(?: finale)?| sulla \p{L}+)?|accentat[oa]|con la \p{L} accentata)(?=[\s,.]|$)/iu,
  remarks:
    /[\s,]+(?:(?:con )?(?:la )?(?:doppia|due) (?:\p{L}+)(?: e l['’ ]?\s?accento)?|non \p{L}+|con (?:una|un) (?:\p{L}+) sola|con una sola \p{L}+|con la \p{L}+|con l['’ ]?\s?acca|con il? \p{L}+ (?:greca|lunga)|per tutti \p{L}+|detto \p{L}+|detta \p{L}+|ma tutti mi chiamano \p{L}+|come il (?:calciatore|cantante|pittore|presidente)|senza (?:la |l['’ ]?\s?)?\p{L}+|come il colore(?: al plurale)?|come la citt[aà]|come la \p{L}+|come il \p{L}+|come i \p{L}+|come le \p{L}+|come mio \p{L}+|come mia \p{L}+|come si pronuncia|come si sente|come si dice)(?=[\s,.]|$)/iu,
  signs: {
    space: / (?:spazio|staccato|nuova parola|poi staccato) /g,
    apostrophe: / (?:apostrofo|l apostrofo) /g,
    hyphen: / (?:trattino) /g,
  },
  given: givenNames,
  aside: /[\s,]+(?:ma|però|detto|detta|quello|quella|per gli amici|come|all['’ ]?\s?anagrafe)\s.*$/iu,
  neverNames: new Set(
    'stesso stessa il i gli le nel nella nei al alla alle in nato nata nati anno anni mese mesi giorno pensione pensionato domanda via ufficio invalido invalida separato separata sposato sposata vedovo vedova divorziato divorziata celibe nubile affitto disoccupazione bonus dipende so sa sai va vado viene fare fatto fatta essere stato stata vero vera giusto giusta esatto ripetere piano aiuto soldi marito moglie figlio figlia figli madre padre mamma persona signore signora operaio impiegato disoccupato disoccupata casalinga allora ecco dunque ehm eh aspetti aspetta momento attimo guardi senta dopo prima quindi insomma non che chi cosa perche voglio vorrei quanto quale come quando dove mi ti ci si ho ha hai hanno devo puo posso questo questa quello quella sono sto e lei lui io tu noi voi ok okay boh mah certo pronto grazie prego scusi adesso ora poi qui qua dire dico detto domanda niente nulla nessuno tutto tutti piu meno mio mia suo sua per con su tra fra un una uno anche ma se subito gia sempre mai bene male euro anni numero nome cognome codice fiscale telefono casa lavoro capito sentito parla parlo chiamo chiamare ripeta zero due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille'.split(
      ' ',
    ),
  ),
  labelled: {
    given: [
      /(?:^|[,;] ?| e |^mi chiamo )(?:di nome|(?:il )?nome(?: è)?) (?!e )(?!di cognome)([\p{L}'’ -]{2,40}?)(?=$|[,;.]| e | (?:di )?cognome)/iu,
      /(?:^|[,;] ?| e |^mi chiamo )([\p{L}'’ -]{2,40}?),? di nome(?=$|[,;.]| e )/iu,
    ],
    family: [
      /(?:^|[,;] ?| e |^mi chiamo )(?:di cognome|(?:il )?cognome(?: è)?) (?!e )(?!di nome)([\p{L}'’ -]{2,40}?)(?=$|[,;.]| e | (?:di )?nome)/iu,
      /(?:^|[,;] ?| e |^mi chiamo )([\p{L}'’ -]{2,40}?),? di cognome(?=$|[,;.]| e )/iu,
    ],
  },
};

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NameTalk } from '#languages/index.ts';
import { givenNames } from './given-names.ts';

export const names: NameTalk = {
  leads:
    /^(?:ähm+|äh+|hm+|also|so|na|ja|okay|ok|hallo|guten tag|grüß gott|mein name ist|mein vorname ist|mein nachname ist|mein familienname ist|mein zuname ist|der name ist|der vorname ist|der nachname ist|der familienname ist|ich heiße|ich heisse|ich bin|er heißt|sie heißt|er heisst|sie heisst|das ist|es ist|name|vorname|nachname|familienname|zuname|herr|frau|doktor|dr\.?|schreiben sie|ist|lautet)(?:[\s,:.]+)/iu,
  tails:
    /[\s,.]+(?:bitte|danke|ok|okay|heiße ich|heisse ich|mit vornamen|mit nachnamen|und fertig|ganz einfach)[.!]?$/iu,
  corrections:
    /(?:^|[\s,.]+)(?:nein[,\s]+entschuldigung|entschuldigung[,\s]+nein|nein[,\s]+ich meine|ich meinte|ich meine|vielmehr|besser gesagt|falsch|nein)[\s,.]+/iu,
  spelled:
    /[\s,.;:]+(?:buchstabiert|ich buchstabiere|man schreibt das|geschrieben|schreibt man|wird geschrieben|das schreibt sich|also)[\s,:]+/giu,
  joined:
    /[\s,]+(?:alles zusammen|zusammengeschrieben|in einem wort|ein wort|ohne leerzeichen|ohne apostroph)(?=[\s,.]|$)/iu,
  apart:
    /[\s,]+(?:mit leerzeichen|getrennt|auseinander|auseinandergeschrieben|zwei wörter|in zwei wörtern)(?=[\s,.]|$)/iu,
  apostrophe: /[\s,]+(?:mit apostroph|mit einem apostroph)(?=[\s,.]|$)/iu,
  accent: /[\s,]+(?:mit akzent(?: am ende| auf dem (?:a|e|i|o|u))?|mit einem akzent)(?=[\s,.]|$)/iu,
  remarks:
    /[\s,]+(?:mit (?:zwei|doppeltem|doppel|hartem|weichem|einem|einfachem) \p{L}+|wie man es spricht|wie (?:der|die|das) \p{L}+)(?=[\s,.]|$)/iu,
  signs: {
    space: / (?:leerzeichen|neues wort) /g,
    apostrophe: / (?:apostroph) /g,
    hyphen: / (?:bindestrich|strich) /g,
  },
  given: givenNames,
  aside: /[\s,]+(?:aber|genannt|wie|der von|die von)\s.*$/iu,
  neverNames: new Set(
    'also ahm ah hallo warten moment dann danach davor nicht was warum wer wie wo wann welche welcher welches mochte wurde konnte soll kann dieser diese dieses das ist sind war waren bin sein mache machen tue tun hat habe haben ein eine einen die des in im am auf mit und oder aber wenn ja nein ok bitte danke entschuldigung weiss gesagt sagen frage nummer name vorname nachname telefon code nichts keiner du ich sie wir es er eins zwei drei vier funf sechs sieben acht neun zehn'.split(
      ' ',
    ),
  ),
  labelled: {
    given: [
      /(?:^|[,;] ?| and | und |my |mein )(?:Vorname)(?: is| ist)?:? ([\p{L}'’ -]{2,40}?)(?=$|[,;.]| and | und )/iu,
    ],
    family: [
      /(?:^|[,;] ?| and | und |my |mein )(?:(?:Nachname|Familienname|Zuname))(?: is| ist)?:? ([\p{L}'’ -]{2,40}?)(?=$|[,;.]| and | und )/iu,
    ],
  },
};

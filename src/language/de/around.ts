// SPDX-License-Identifier: AGPL-3.0-or-later
// Written by scripts/words-around.js.

export const around: ReadonlySet<string> = new Set(
  'aber,ahnung,am,an,andern,anhalten,auf,bekomme,bitte,brauchen,brille,bub,cent,danke,darauf,das,dauert,der,dezember,diesen,dieses,dreissigsten,dreissigster,dritte,dritten,ein,eineinhalb,eines,einmal,einunddreissigster,ende,entschuldigung,erste,erster,es,etwa,etwas,euro,fall,falsch,februar,frage,fragen,freilich,freitag,ganz,gehen,geirrt,genau,gerne,gestern,glaube,habe,halbes,heute,hole,ich,im,in,ist,ja,jahr,jahre,jahren,jahres,janner,januar,jawohl,jeden,jein,juli,karte,kind,kinder,komma,kommt,konnen,lange,langsamer,leider,letzten,letztes,mache,madchen,mailand,marz,mehr,meine,mich,million,mit,mitarbeiter,mochte,moment,monat,monate,monaten,morgen,naturlich,nein,nicht,nichts,nie,noch,nur,oder,oktober,passt,person,richtig,rufe,schnell,schon,selbstverstandlich,september,sie,spater,sprechen,stimmt,tage,tagen,und,ungefahr,verbinden,verdient,verstanden,viel,viele,vielleicht,vierter,vor,vorgestern,warten,warum,weihnachten,weiss,weiter,wie,wieder,wiederholen,wir,woche,wochen,wochenende,wohne,wozu,zu,zuruck,zwanzigsten,zwillinge,zwo,zwolfte,zwolften,zwolfter'.split(
    ',',
  ),
);

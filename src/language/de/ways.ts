// SPDX-License-Identifier: AGPL-3.0-or-later
import type { TalkWords } from '#languages/index.ts';

/** How people ask for a command in the middle of a conversation, or say that they do not know: a line each. */
export const ways: TalkWords['ways'] = {
  repeat: `
was haben Sie gesagt
das hab ich jetzt nicht gehört
die Kinder waren laut, was wollten Sie wissen
ich verstehe die Frage nicht
können Sie das einfacher sagen
was soll ich da sagen
meinen Sie den Tag oder den Monat
wie war das
noch einmal langsam
ich höre Sie ganz schlecht
bitte etwas lauter
was bedeutet das
das ist mir nicht klar
nochmal
bitte wiederholen
können Sie das bitte wiederholen
wie bitte?
noch einmal bitte
ich habe Sie nicht verstanden
wie bitte
das habe ich nicht mitgekriegt
können Sie das nochmal sagen
ich hab Sie akustisch nicht verstanden
was haben Sie gefragt
lauter bitte
was meinen Sie damit
die Leitung ist schlecht
was war die frage
wie war das nochmal
das hab ich nicht mitgekriegt
was haben sie gefragt
`,
  back: `
ich möchte zur Frage davor
noch einmal die vorige Frage
zurück zur Arbeit
eins zurück
ich will die letzte Antwort noch einmal geben
die davor bitte
zurück
gehen wir eine Frage zurück
eine Frage zurück bitte
gehen wir zur vorigen
kann ich die letzte nochmal machen
eins zuruck
zuruck zu der frage davor
noch einmal zur vorigen frage
`,
  slower: `
reden Sie ein bisschen langsamer
das geht mir zu schnell
nicht so hastig
ich bin schon alt, langsam bitte
Schritt für Schritt bitte
ich schreibe mit, langsamer
langsamer bitte
Sie sprechen zu schnell
nicht so schnell
bitte langsamer ich schreibe mit
ich komme nicht mit
ein bisschen gemutlicher
nicht so schnell bitte
ich komm nicht mit
`,
  wait: `
ich hab es gleich
wo hab ich den Zettel
das liegt im anderen Zimmer
ich hole schnell die Brille
es läutet an der Tür
ich frag meine Tochter
Augenblick, ich suche die Unterlagen
bin gleich wieder da
ich fahre gerade, ich halte an
nur einen Moment noch
einen Moment bitte
warten Sie, ich hole meine Brille
Moment ich hole die Karte
warten Sie kurz es klingelt
ich muss die Brille suchen
einen Augenblick ich frage meine Frau
bleiben Sie dran
warten sie ich hol die brille
bleiben sie dran
einen augenblick das kind weint
`,
  why: `
wozu wollen Sie das wissen
das ist privat
muss ich darauf antworten
wer sieht diese Daten
das wissen Sie doch schon
was geht euch das an
und der Datenschutz
aus welchem Grund fragen Sie
das möchte ich nicht sagen
warum fragen Sie das
wozu brauchen Sie das
wofür brauchen Sie das
was hat das damit zu tun
ist das wirklich nötig
das geht Sie nichts an
was geht sie das an
wozu ist das gut
`,
  'how-much': `
wie viel bekomme ich ungefähr
um welche Summe geht es
was zahlen sie im Monat
wie viel Geld ist das
was schaut da heraus
wie viel für zwei Kinder
wie viel bekomme ich
wie viel kriege ich denn
wie hoch ist das ungefähr
was kommt da im Monat heraus
was kommt da insgesamt heraus
wie hoch ist der betrag
was krieg ich im monat
`,
  'where-are-we': `
wurde mein Gesuch angenommen
ich habe nie eine Antwort bekommen
niemand meldet sich bei mir
ist mein Ansuchen angekommen
wie viele Fragen kommen noch
sind wir bald durch
wann ist das endlich fertig
ich habe vor Monaten alles abgegeben und nichts gehört
wie weit ist meine Pension
was ist aus meinem Antrag geworden
wie viele Fragen noch
wie lange dauert es noch
wie lange dauert das noch
das Patronat hat es im September geschickt und ich weiß nichts
ich warte seit März auf eine Antwort
was ist mit meinem Gesuch
ist das die letzte frage
sind wir bald fertig
wie lang dauert das noch
`,
  operator: `
ich möchte eine echte Person
gibt es da keinen Menschen
ein Mitarbeiter bitte
kann mir jemand helfen
verbinden Sie mich mit dem Amt
mit einem Automaten rede ich nicht
ich brauche einen Sachbearbeiter
holen Sie mir jemanden
lieber mit einer Person
mit einer Person sprechen
ich möchte mit einer Person sprechen
Mitarbeiter
verbinden Sie mich mit einem Mitarbeiter
geben Sie mir einen Menschen
ich will mit jemandem sprechen
ich rede nicht mit Maschinen
verbinden Sie mich bitte
ich brauch einen von euren leuten
geben sie mir eine beamtin
verbinden sie mich mit einem mitarbeiter
`,
  stop: `
ich höre auf
machen wir ein andermal weiter
ich rufe später wieder an
das ist mir zu lang
ich lege jetzt auf
Schluss für heute
ich muss los
danke, auf Wiedersehen
ich will das nicht mehr
pfiat di
lassen wir es sein
anhalten
ich mache später weiter
ich rufe morgen wieder an
ich muss jetzt aufhören
ich mache morgen weiter
lassen wir das
keine Zeit mehr, auf Wiederhören
horen wir hier auf
ich mag nicht mehr weitermachen
`,
  correct: `
ich hab was Falsches gesagt
das war ein Fehler
nicht zwei, drei Kinder
ich meinte etwas anderes
das stimmt so nicht
vorhin habe ich ledig gesagt, ich bin aber geschieden
das ist die alte Adresse
ich muss etwas berichtigen
ich habe die Zahlen verwechselt
streichen Sie das
ich habe mich geirrt
ich möchte etwas ändern
ich habe mich vertan
das habe ich nicht gesagt
Sie haben mich falsch verstanden
ich habe die falsche Nummer angegeben
kann ich eine Antwort ändern
das muss geandert werden
das hab ich vorher falsch gesagt
sie haben meinen namen falsch
`,
  'dont-know': `
keine Ahnung
das weiß ich nicht
da muss ich nachschauen
das weiß mein Mann
daran erinnere ich mich nicht mehr
das habe ich nicht im Kopf
ich müsste fragen
wer weiß das schon
das hab ich vergessen
schwer zu sagen
woher soll ich das wissen
keinen blassen schimmer
das kann ich nicht sagen
`,
};

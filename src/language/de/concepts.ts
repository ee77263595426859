// SPDX-License-Identifier: AGPL-3.0-or-later

/** As in Italian: what people say for the same thing, one concept a line, its name first. A `|` stands for the end of a word. */
export const concepts = `
morte tod tot| gestorben verstorben verstarb verlust begrabnis witw hinterblieben
genitore vater mutter elternteil eltern papa| mama|
anziano alt| alter| senior gross pflegebedurft
figlio kind kinder sohn tochter baby babys neugebor geburt geboren bub madchen
gravidanza schwanger mutterschaft entbindung
padrefiglio vaterschaft
coniuge mann| ehemann frau| ehefrau ehepartner partner verheirat lebensgefahrt
separazione trennung getrennt scheidung geschieden
soldi geld euro| summe betrag zahlung auszahl
aiuto hilfe unterstutz beihilfe zulage zuschuss bonus leistung
poverta arm| armut einkommen bedurft wenig|
disoccupazione arbeitslos naspi stellenlos
finelavoro entlassen gekundigt kundigung vertrag| abgelauf fristlos
lavoro arbeit job stelle beschaft anstell
azienda firma betrieb unternehmen arbeitgeber
contributi beitrag beitrage einzahl versicherungszeit
pensione rente pension ruhestand altersrente
anticipo fruher vorzeitig vorruhestand
invalidita invalid behinder pflege begleit rollstuhl
malattia krank kranken arzt spital krankenhaus
cura kur| thermal bad|
estero ausland deutsch osterreich schweiz fremd
agricoltura landwirt bauer hof| saison
artigiano handwerk geschaft| kaufmann selbstandig
domestico haushaltshilfe pfleger badante putz
pubblico offentlich beamt gemeinde| lehrer
universita universitat studium hochschule matura
prestito darlehen kredit
casa haus wohnung miete
isee isee dsu eeve
tasse steuer steuern irpef bescheinig lohnsteuer cu|
conto konto bank iban
debito schuld zuruckzahl ruckzahl
ricorso rekurs einspruch abgelehnt ablehn beschwerde anfecht negativ einverstanden
stato stand| status wo|
documento dokument kopie bescheinigung zertifikat ausdruck nachweis
appuntamento termin schalter buro
telefono telefon anruf anrufen ruckruf zuruckruf zuruckgeruf rufen leitung wartesch
lettera brief schreiben post|
indirizzo adresse umgezog wohnsitz umzug
delega vollmacht stellvertret
sindacato gewerkschaft
congedo urlaub elternzeit freistell wartestand
cassa lohnausgleich kurzarbeit
calcolo berechn rechner wieviel
aumento erhohung zusatz mindest
violenza gewalt frauenhaus
psicologo psycholog therapie
nido kita kinderhort kindertagesstatte krippe kinderkrippe tagesmutter
cieco blind
sordo gehorlos taub
famiglia familie haushalt
militare militar heer| wehrdienst soldat
scritto schreib schrift mail| e-mail nachricht anfrage formular tippen
sede amt| buro schalter vorbeikomm personlich sitz|
cambio ander neu| neue| neuen| verschieb
vedere sehen| anschau liste
`;

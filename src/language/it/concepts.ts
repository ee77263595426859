// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Words that people use for the same thing when they ask for a service: one concept a line, first its name. Beginnings of words,
 * normalised; a `|` at the end stands for the end of the word.
 */
export const concepts = `
morte mort decedut mancat scompars defunt lutto vedov funeral perso| persa| perse| superstit ered
genitore padre papa| babbo madre mamma genitor mammina suocer
anziano nonn anzian vecchi ottant novant
figlio figli figlia pupo| pupa| guaglion gemell adott bambin bimb neonat nascit nascer nato| nata| creatur piccol ragazzin pargol minor
gravidanza incinta panci gravidanz maternita partor parto| gestant aspetto| dolce
padrefiglio paternita neopapa
coniuge marito moglie moje mogl coniug consort compagn spos
separazione separat divorz lasciat| lasciati|
soldi soldi denar somm euro import quattrin cifr
aiuto aiut bonus sussid contribut| sostegn assegn indennit
poverta pover reddito basso| arriv fine| bollett spes
disoccupazione disoccup licenzi naspi sussidio perso| lavoro disoccup asp
finelavoro licenzi dimess dimission scadut contratt chius fallit mandat casa|
lavoro lavor fatic mestier impieg occupaz posto| assun
azienda azienda padron capo| ditt impres societ datore titolar filial dipendenti|
contributi contribut marchett march| marche| bollini| versament versat versare settiman anni|
pensione pension pensionat quiesc
anticipo anticip prima| uscir scivol quota precoc
invalidita invalid disab handicap accompagn cieco ciec sord 104 centoquattr grav percentual carrozz
malattia malat malatt febbr ospedal ricover infortun visita medic certificat mutua
cura cura cure terme termal fanghi
estero ester svizzer german francia inghilterr belgio americ argentin australi canad spagn marocc alban romen roman brasil stranier fuori| frontal europ austria
agricoltura agricol contadin camp terr braccian stall serr vendemmi raccolt coltivat mezzadr colon piccoli|
artigiano artigian bottega negozi commercia commercian serrand parrucchier idraulic autonom
professionista partita| iva| professionist consulent cococo collaborat parasubord gestione separat
domestico badant tata| tate| babysitter serviz domest colf domestic sitter pulizi donna| famiglia
edilizia edil murator cantier costruzion
spettacolo spettacol teatr attor music cantant ballerin cinem comparsa enpals sportiv calciat atlet
pubblico statal pubblic| maestr insegnant inpdap comun| minister infermier dipendent| tfs buonuscit
liquidazione liquidazion tfr tfs buonuscit
militare militar leva| naja marina carabin polizi esercit vigil arma|
universita universita laurea universitar corso| master borsa stud scuol convitt
ferie vacanz estate| soggiorn colon inpsieme itaca
prestito prestit mutu rate| finanz credit ceder cession quinto
casa casa| cas affitt abitaz mutu immobil
isee isee dsu dichiaraz sostitutiv caf
tasse tass irpef 730 cud detraz trattenut fiscal agenzia
conto iban conto| banca accredit bonific libretto postal carta| post ufficio pagator
contanti contant incass ritir riscuot poste|
debito debit ridar ridat rivol rivuol ridiat indebit restitu indietro rateizz rate| dilazion
ricorso ricors contest rifiut negat respint sbagliat ingiust oppor riesam
stato punto| esit lavorazion| istruttor rispost rispond approvat pratica domanda| accettat accolt respint attesa
documento document foglio fogli carta| copia certificat attestat
appuntamento appuntament prenot sportell sede| venire| persona|
telefono telefon chiam richiam pin| risponditor
video video videochiam webcam telecamer meeting
online sito| online internet spid cie| password app| computer accedere| entrare|
lettera letter racc raccomandat comunicaz post avvis notific
indirizzo indirizz abit sfratt spostat domicil vivere| residenz domicil trasferit traslocat recapit
contatti cellular mail email numero| pec| sms contatt
delega deleg autorizz incaric posto| conto| nome| tutor amministrator patronat
sindacato sindacat tesser quota|
congedo congedo permess asten asp aspettat assenz ore|
cassa cassa| integrazion cig cigo cigs sospes ridott orari
calcolo calcol simul quanto| prevision stima prova|
aumento aument magg| maggioraz integrazion minim quattordicesim ricostituz supplement
assicurazione inail infortun
carcere carcer detenut reclus
violenza violenz maltratt antiviolenz liberta
psicologo psicolog psicoterap depress ansia
nido nido| asil retta
cieco ciec vist occhi vedo|
sordo sord sento| lis| segni|
riscatto riscatt ricongiung unire| cumul totalizz
volontari volontar soccors protezion
donatore donat sangue midoll
famiglia famigli nucleo anf familiar carico
cambio cambi variaz variar modific aggiorn nuov spost corregg rettific
pagare pagar pago| paghi| paga| rata| bollettin mav| pagopa scadenz trimestr versar
vedere veder guard controll consult list elenc riepilog quadro| dettagl sapere|
mancanza manca| mancano| mancavano| manc buco| buchi| risult sparit mangiat
chiusura chiud chius cess smett smess disd mandat| andat|
respinta respint rifiut negat bocciat
annuale annual annuo| anno| mensil mese| mesi|
nuovolavoro lavorett riassunt ricominci occasional part| chiamata|
vecchiaia vecchia| vecchi| vecchio| anzian sessantasett sessantott settant eta|
vedova vedov rimast superstit
parente fratell sorell zio| zia| cugin cognat nuora| genero| nipot suocer
scritto scriv scritt iscritto| quesit messagg email mail alleg modul
sede sportell ufficio| uffici| sede| faccia| davanti| persona|
corso corso| corsi| formaz lezion tirocin impar
regola regola| regolarizz nero|
`;

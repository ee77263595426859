// SPDX-License-Identifier: AGPL-3.0-or-later
import type { TalkWords } from '#languages/index.ts';

/** How people ask for a command in the middle of a conversation, or say that they do not know: a line each. */
export const ways: TalkWords['ways'] = {
  repeat: `
come ha detto che non ho sentito bene
un'altra volta per favore che ero sovrappensiero
scusi ero distratto un attimo
la televisione era alta, che diceva
non ho afferrato la fine
mi è scappata l'ultima parte
mi ripete il pezzo finale
ma parla con me?
chiedo venia, ripeta
non sento nulla, alzi il volume
c'è eco, non si capisce
sento a scatti
è caduta la linea un attimo, dicevamo
prego? come?
puoi dire altra volta
non ho capito cosa devo dire
cosa devo dire qui
che intende per reddito
cioè? non mi è chiaro
mi faccia un esempio
può farmi un esempio
me lo dica in parole povere
cos'è che vuole da me
che ha detto scusi, il lavoro o la casa?
intende la mia o quella di mio marito?
vuole l'anno o anche il giorno?
devo dire il mese o la data
quante cifre sono
a chi si riferisce
non ci ho capito un'acca
che domanda sarebbe
ma che lingua parla
non ti sento bella
ci sono i lavori in strada, dica di nuovo
me lo legga di nuovo
si era interrotto, ripeta
può ripetere per favore
non ho capito
come?
eh?
scusi?
cosa ha detto?
ripeta la domanda per cortesia
non ho sentito niente, c'è rumore
mi ridice l'ultima cosa?
che ha detto?
me lo può dire un'altra volta
può rileggere?
non la sento bene
ancora, scusi
può dirlo di nuovo
mi scusi, ero distratta, può ripetere?
come ha detto scusi?
non ho capito bene la domanda
me la ripete per piacere
può dirlo più forte che non sento
ripeta
eh? come?
scusi non ho sentito l'ultima parola
rilegga
mi perdoni, non ho afferrato
come come?
me lo rilegge?
non ho inteso
a voce più alta
ridica un po'
che domanda era?
quale sarebbe la domanda?
non ho sentito, passava il tram
cosa
roma savona... quante lettere ha detto che ci vogliono? me lo ridica
mi ero distratta, che m'ha chiesto
aripetime un po' che ce sta casino
come? può ripetere che sono un po' sorda
scusi può ripetere più piano
aspetti, c'era il trattore, dica un'altra volta
non ho inteso l'ultima parola
me lo rifà sentire
cosa vuole sapere di preciso
si sente male, la linea va e viene
la voce va e viene, mi dica
mi è sfuggito
nun aggio capito niente
che dici, non capire
ripetizione per favore
mi sono persa, cosa chiedeva
il nipotino urlava, non ho sentito cosa voleva
che roba è, non ho capito
può dirlo con parole più semplici
non capisco la domanda, me la spieghi
cosa intende
in che senso
cosa vuol dire decorrenza
non so cosa vuol dire
ha detto quando ho cominciato o quando ho finito?
rileggimela
può parlare più forte che ho l'apparecchio
più forte
alzi un po' che non sento
ha detto qualcosa? stavo bevendo il caffè
ma che dice questa
la domanda qual è
ri peta per favore
cosa a detto
non o capito
stavo parlando con mia moglie, può rifare la domanda
roma, ehm... quanti numeri devo dire?
ma cosa devo dire, il giorno o il mese
eh? parla forte figlia mia che da quest'orecchio non ci sento
un bip m'ha coperto la voce, diceva?
comme? nun aggio sentuto
mi scusi sono rimasta indietro, la domanda
la richiesta non mi è chiara
cosa dovrei rispondere
non mi è chiaro cosa vuole
prego? non sentire bene
cosa mi aveva chiesto
che cosa mi stava chiedendo
com era la domanda
mi sono perso la domanda
non ho afferrato bene la domanda
che voleva sapere
scusi mi ridice tutto
non ho colto
pardon come ha detto
stava dicendo
la domanda qual era
`,
  back: `
voglio tornare a quella che ho saltato
mi porti alla schermata prima
andiamo a ritroso
retrocedi
posso ripensare alla risposta di prima
quella che mi chiedeva lo stipendio, la rifacciamo
riprendiamo dalla domanda precedente
mi rifaccia quella di un attimo fa
volevo rivedere la cosa di prima
riapra la domanda sulla casa
torniamo dove eravamo
un passo all'indietro
rimandami a quella prima
fammi rispondere ancora a quella di prima
faccia un passo indietro
torni indietro
torniamo indietro un attimo
la domanda precedente
vorrei tornare alla domanda di prima
indietro
può tornare alla domanda prima?
torniamo alla domanda di prima
vada indietro per favore
ritorno indietro
vorrei rivedere la domanda prima
fammi tornare indietro
volevo tornare alla domanda di prima
no no indietro, quella di prima ancora
passo indietro, per favore
annamo indietro de una, dai
ce la facciamo a rivedere quello che mi ha chiesto un minuto fa, la domanda intendo, riportami lì
tornare prima domanda io voglio
vada indietro di una domanda
torna su
fammi tornare a prima
posso rifare quella sopra
la domanda di prima, ho risposto male
non questa, quella che mi ha fatto prima
rifacciamo quella di prima
vorrei rispondere di nuovo a quella precedente
un passo indietro
ritorniamo un attimo alla domanda del lavoro
annulla l'ultima
fermo, torniamo a quella dei figli
in dietro di una per cortesia
a me serviva rivedere la risposta che ho dato prima, si può
ho saltato quella prima, torniamoci
e se volessi tornare alla domanda sullo stipendio
fai retromarcia
quella domanda lì sul contratto, ci posso ripassare sopra
mi riporti dove eravamo un attimo fa
andare prima, domanda lavoro
back
torna back
facciamo retromarcia
la schermata di prima
vada alla domanda prima di questa
mi riporti a quella prima
ho saltato una domanda mi ci riporti
indietro di una
un passo indietro per favore
rifacciamo quella precedente
`,
  slower: `
vada con calma, ho una certa età
piano che la testa è quella che è
non si affretti
rallenta un po' dai
sta andando a mille
un po' alla volta per favore
mi dia il tempo di capire
parla a raffica
non mi stia addosso
dica una parola per volta
con più calma che segno tutto
sono straniero parli lentamente
va come una macchinetta
mi sta mettendo ansia, più piano
troppa fretta
prenda fiato
parole lente per piacere
col suo passo mi perdo
non sono svelta come lei
più piano per favore
parli più lentamente, ho ottant'anni
vada più adagio
non corra così
lei parla troppo veloce per me
con calma, signorina
un po' più piano che sono sorda
rallenti un pochino
parli più piano che sono anziana
piano piano che non la seguo
va troppo di corsa
più lentamente grazie
può parlare più lentamente
non vada così spedita
scandisca bene
parli più piano che sono vecchia
vada più ad agio
mamma mia come corre, e chi le sta dietro
con quest'età le cose me le deve dire lentamente, ho ottantasei anni
sembra la partita alla radio, rallenti un attimino
pianin pianin, parlate troppo in fretta voialtri
a momenti non ci capisco più, un po' meno veloce sa
vai più lento che scrivo
piano piano che non sono un computer
un po' di calma, signorina
lei va come un treno
mi fa venire il mal di testa così svelta
parli adagio che sono straniero
sto scrivendo, vada piano
così veloce non la seguo
non riesco a seguirla
parla piano, io poco italiano
ho ottant'anni, con comodo
pi u piano
la prego vada a passo d'uomo
mica siamo alla formula uno, parli normale
mi sta parlando troppo svelto, ho la testa che mi gira
se parla così svelta non ci arrivo
con meno fretta per cortesia
parlare piano per favore, mio italiano no buono
oh, freni un po'
abbia la bontà di andare piano piano, ho appena tolto l'apparecchio
a un ritmo piu tranquillo
con un ritmo piu lento
non mi corra
vada a passo di lumaca
parla adagio io capire poco
piu pianino
mi perdo se va cosi svelta
dia tempo alle parole
abbassi la velocita
sto scrivendo vada piano
`,
  wait: `
mi dia il tempo di prenderlo
dunque vediamo dove l'ho messo
eh un momento che guardo
ce l'ho in tasca, ecco ora
lo sto tirando fuori
apro il portafoglio
la sto aprendo la busta
vado di là a prenderla
fammi vedere il documento
mi si è spento lo schermo
mi è caduto il telefono
tengo la creatura in braccio un attimo
hanno citofonato
devo abbassare la televisione
chiedo a mio marito un secondo
glielo chiedo subito a mia moglie
passo il telefono a mia figlia
metto il vivavoce
ho le mani bagnate, mi asciugo
sto guidando, mi fermo
sono sul treno, entro in galleria
non trovo gli occhiali
li avevo qua
dov'è finita, era sul tavolo
non vada via
resta lì
la richiamo all'apparecchio, torno subito
torno subito
un attimo
aspetti un momento
mi dia un minuto
un secondo che vado di là
aspetti che chiedo a mio figlio
vado a prendere la carta d'identità
sto cercando il foglio
abbia pazienza un attimo
resti in linea che suonano alla porta
mi faccia trovare gli occhiali
scusi un secondo, mi chiamano
aspetti che prendo gli occhiali
un attimino solo
mi dia un secondo che cerco la tessera
attenda in linea che chiamo mio marito
devo andare a prendere la busta paga, resti lì
mi dia tempo
aspetti che metto giù la pentola
un attimo di pazienza
sono subito da lei
un momento solo, per favore
attenda
a spetti un attimo
resti in linea, vado a cercare la tessera nella borsa
sto salendo le scale, mi lasci prendere fiato
it sessanta x, ehm, sto girando la carta, un istante
ci pensiamo un attimo eh, non riattacchi
aspetta un attimo che prendo la tessera
un secondino che mi metto gli occhiali
ce l'ho nell'altra stanza, ci metto un minuto
tre elle emme... aspetti che non leggo
mi dia due minuti che cerco la busta paga
stia al telefono, chiamo mia figlia
sono in macchina, accosto
mi suonano alla porta
un momento che è arrivato il postino
mi sta squillando l'altro telefono
ora lo prendo
devo alzarmi che ce l'ho in camera
aspe' che trovo il foglio
non mi metta giù, arrivo
faccio in un attimo
sto cercando
ce l'ho qui da qualche parte
dove l'ho messa... era nel cassetto
con permesso, vado a chiudere il gas
un at timo
mo' vedo, l'ho messa nel comò
stia lì che mi sposto, c'è rumore
acca cinque zero... oddio mi è caduta la tessera
aspetta che accendo la luce
mi lasci guardare sul telefonino, è nella mail
il bambino piange, mi dia un momento
ce l'aveva mia figlia il foglio, gliela chiedo
adesso glielo leggo, devo solo girare pagina
mi faccia prendere carta e penna
sono per strada, mi fermo un secondo
non metta giu torno subito
fermo li un momento
resti in linea che cerco la carta
mi lasci cercare il foglio
sto accostando
il bambino piange un momento
vado di la a prenderlo
un minuto che apro il cassetto
mi dia il tempo di trovarlo
suonano alla porta
`,
  why: `
e questo perché vi interessa
a chi vanno a finire i miei dati
chi li vede questi dati
non è una cosa che la riguarda
ma c'è la privacy
con che diritto me lo chiede
non ho capito il perché
questo dato a cosa vi occorre
è per forza necessario
posso non rispondere
posso saltarla questa
non voglio dirlo
preferisco non dirlo
se non lo dico che succede
me lo avete già chiesto l'altra volta
lo avete già nei vostri archivi
cosa c'azzecca
che ci azzecca mia moglie
sarete mica dei truffatori
sarebbe a dire? come mai lo vuole sapere
in base a quale legge
a che titolo
e che ve ne fate del mio telefono
perché?
perché me lo chiede?
a che cosa vi serve il codice fiscale?
come mai lo volete sapere
e a voi che importa
ma è obbligatorio?
devo per forza rispondere?
cosa c'entra mio marito?
per quale motivo me lo domanda
a che serve?
ma perché volete sapere tutte queste cose
ma perché vuole saperlo
a che vi serve questa cosa
e che c'entra con la pensione
ma sono cose mie private
è proprio obbligatorio dirlo?
e questo che c'entra?
ma scusi, perché?
per che cosa le serve?
e perché mai?
come mai questa domanda?
e a che vi serve saperlo
per che me lo chiede
per quale motivo volete il numero di telefono
il codice fiscale di mia figlia? e a che scopo
non capisco la ragione di questa domanda
ma il conto corrente cosa ve ne fate, non sarà mica una truffa
uè ma che ve ne importa a voi di quanti figli ho
e voi che ci fate con 'sta informazione
perché devo dirle quanto guadagna mia moglie
ma è legale chiedere queste cose
non mi piace dare il numero al telefono, a che serve
serve proprio?
questo cosa c'entra con la disoccupazione
non vedo il motivo
mi sembra una domanda strana, come mai
che bisogno c'è di saperlo
ma lo sapete già voi, perché me lo chiedete
ma se ce l'avete già scritto
e se non glielo dico?
non sono cose che vi riguardano
è proprio necessario rispondere
ma scusi lei come si permette
e questa cosa a che pro
non è che poi mi arrivano le pubblicità?
e perché mai dovrei dirvelo
mio marito dice di non dare dati a nessuno, cosa ne fate
non capisco cosa c'entrino i miei figli
per che vuole la mia data
sapere perché tu chiedi questo
ma voi queste cose non le avete già nel computer
ma dopo a chi le date queste informazioni
che ve ne importa
queste cose le avete gia
ma perche lo volete sapere
non vedo cosa c entri
per quale ragione me lo chiede
che c entra con la mia domanda
a che vi serve questo dato
e una domanda personale come mai
ma non ce l avete gia nei computer
`,
  'how-much': `
più o meno quanto verrebbe
una cifra indicativa
mi dia un'idea dei soldi
quanto ci danno per il bambino
e a me quanto spetta
sono tanti o pochi soldi
arriva a mille euro
quanto fa all'anno
in soldoni
che soldi sono
quanto sarebbe la rata
quanto danno di pensione
mi può dire l'importo
con l'isee basso quanto arriva
per due figli quanto è
quanto mi entra netto
il massimo quanto è
quanto mi danno?
quanto prenderei al mese?
quanti soldi mi arrivano?
ma in tutto quanto mi spetta?
mi può dire quanto prendo?
che cifra sarebbe?
e quanto sarebbe più o meno?
quanto mi tocca alla fine
vorrei sapere quanto mi spetterebbe
quanto viene?
ma alla fine quanto mi danno?
quanto mi viene al mese
intanto mi dica quanto mi spetta
a quanto ammonta l'assegno
e quanto sarebbero?
quanto mi darete?
quanti soldi sarebbero al mese
quanto piglio?
quant'è che mi danno?
mi conviene? quanto prendo?
e alla fine quanti soldi mi danno
l'in porto quant'è
la mia vicina ne prende trecento, io quanto prenderei
io prendere quanto, ogni mese
e quanti schei sarìa
e io che ci guadagno
ma di quanto parliamo, più o meno
a quanto arriva l'assegno
e ogni mese quanto sarebbe
mi sa dire la cifra
quanti soldini mi entrano
ma ne vale la pena? quanto è
quant'è che pigliano di solito
che importo avrei
quanto mi viene in tasca
di solito a quanto ammonta 'sta cosa
l'in porto preciso quale sarebbe
e con due figli quanto fa
mi conviene? quanto viene fuori
ma almeno mille euro li prendo?
quale somma mi spetterebbe
quanto si becca di disoccupazione
al netto quanto mi resta
soldi quanti tu dare me
il totale che mi pagate
si puo sapere il totale
quale sarebbe l importo
la cifra finale qual e
si sa gia la somma
quanto fa al mese
che somma prenderei
quanto mi spetta in tutto
quanto mi resta netto
a quanto arriviamo
`,
  'where-are-we': `
la mia domanda è passata
è stata presa in carico la mia richiesta
mi avevano detto un mese e sono tre
mai arrivata una lettera
sto ancora aspettando
hanno deciso o no
è andata a buon fine la domanda
ho la ricevuta ma poi più niente
la domanda è stata respinta?
mi sapete dire qualcosa della mia pratica
la commissione non mi ha ancora chiamato
ho chiamato dieci volte e nessuno sa niente
quanto tempo ci vuole ancora
quante altre domande mi fa
finiamo presto?
siamo a metà?
tra quanto abbiamo finito
ce n'è ancora?
è quasi finita?
quanto dura questa telefonata
non finisce più
manca tanto
ne mancano molte
i soldi non sono arrivati
stiamo ancora in alto mare
sono in lista d'attesa?
è il patronato che segue, ma non mi dicono niente
se l'è persa qualcuno la mia domanda
a che stadio è la pratica
notizie della mia domanda
quanto manca?
a che punto siamo?
è ancora lunga?
quante domande ci sono ancora?
ne abbiamo per molto?
abbiamo quasi finito?
quanto ci vuole ancora
ce ne sono ancora tante?
dove eravamo rimasti?
manca ancora molto?
a che punto siamo arrivati
quante domande mancano ancora
ma è lunga questa cosa?
ma ne avrò per molto?
siamo alla fine?
mancano tante domande?
a che punto sono?
quanto dura ancora?
ho fatto la richiesta tre mesi fa e nessuno mi ha più detto nulla
volevo sapere se la domanda è stata accolta
mia madre ha presentato le carte per l'accompagnamento, come sta andando
domanda mia dove adesso, ancora guardare
scusi ma nel frattempo lo stato della pratica qual è
a che punto stamo co' 'sta pensione mia, l'ho chiesta a natale
ogni giorno guardo la cassetta della posta, niente, ma l'avete lavorata la mia richiesta
il patronato me l'ha mandata a settembre e non so niente
è da marzo che aspetto una risposta
ho fatto domanda e nessuno mi chiama
ma la mia domanda che fine ha fatto
volevo sapere se è arrivata la mia pratica
sono passati quattro mesi e ancora niente soldi
a che punto siamo con l'invalidità della mamma
quante domande sono ancora
è lunga ancora?
ci vuole molto?
siamo a buon punto?
ho mandato le carte col caf e non mi rispondono
la pratica è ferma da mesi
ma quando finisce 'sta cosa
ma quanto dura questo interrogatorio
mio marito ha fatto la richiesta a giugno, l'hanno guardata?
sono tre volte che chiamo per sapere della mia domanda
ma la pensione di mia suocera a che stadio è
mi avete detto trenta giorni e ne sono passati novanta
la mia pratica dorme in qualche cassetto?
il sindacato dice che è tutto a posto ma i soldi non si vedono
siamo all'inizio o alla fine?
ne ha ancora per molto con 'ste domande
quante ne mancano
ha un sacco di domande ancora?
mia domanda accettata sì o no
volevo avere notizie di una richiesta fatta in primavera
l'hanno approvata o no la mia
ho l'app ma non si apre, a che punto è la domanda
e l ultima domanda
e l ultima questa
questa e l ultima
siamo quasi alla fine
quante ne restano
dura ancora tanto
cosa ci resta da fare
ne manca ancora
abbiamo quasi finito
quanto ci vuole a finire
a che domanda siamo
siamo a meta
`,
  operator: `
con chi posso parlare
un addetto
un vostro funzionario
mi metta in comunicazione con lo sportello
centralino
il servizio clienti con una persona
vorrei uno sportellista
parlare con l'inps, con una persona
ma c'è un numero dove risponde una persona
sono anziana, non sono pratica, voglio una persona
si può avere qualcuno all'apparecchio
lei è finta, mi dia una vera
io parlo con le persone
niente robot
niente macchine grazie
esseri umani non ce n'è
passi la chiamata
mi giri a un collega
mi faccia parlare con chi se ne intende
è troppo difficile così, mi serve aiuto da qualcuno
il capo
uno bravo, uno che sa le cose
mi mandi da un impiegato
vorrei spiegarlo a uno vero
ma qui non risponde nessuno?
posso parlare con la signora dell'altra volta
umano
voglio parlare con una persona
mi passa un operatore?
non capisco niente, mi passi qualcuno
vorrei un essere umano
operatore operatore
c'è una persona vera?
preferisco parlare con un impiegato
mi metta in contatto con qualcuno
posso parlare con una signorina?
io con le macchine non ci parlo
fatemi parlare con un cristiano
voglio parlare con un operatore
mi passi una persona in carne e ossa
non voglio parlare con una macchina
c'è qualcuno con cui parlare?
operatore
mi faccia parlare con la signorina
vorrei parlare con qualcuno dell'ufficio
mi passi un umano per carità
non ce la faccio con questo coso, mi dia una persona
voglio l'operatore e basta
c'è nessuno in carne e ossa?
voglio parlare con qualcuno in carne e ossa
basta macchine, mi passi un cristiano
io con i robot non ci parlo, fatemi parlare con un impiegato
può passarmi un collega, uno vero
savona palermo... senta lasci stare, non ce la faccio, mi metta in linea con un'operatrice
persona parlare arabo per favore
lei è una registrazione? allora mi dia un ufficio con uno che ragiona
me fate parlà co' 'n addetto sì o no
dammi persona
non c'è una signorina con cui parlare
voglio un essere umano
mi fa parlare con uno vero
io coi computer non parlo
sei un robot? passami qualcuno
non sono capace con queste macchine, voglio una persona
preferisco parlare con gente vera
mi passi l'ufficio
c'è qualcuno lì?
non si può parlare con un operatore?
un responsabile, subito
parlo solo con gli umani io
fatemi parlare con un dipendente
mi trasferisca
con una macchina non ci voglio parlare
chiamatemi un vostro collega
vorrei assistenza da una persona
qualcuno che mi aiuti
mi faccia parlare col capo
o peratore
gliel'ho già detto, voglio parlare con un essere vivente
senta bella, mi chiama una persona vera?
no con le voci finte no
il mio caso è complicato, serve uno che capisca
questa macchinetta non mi capisce, qualcuno mi risponda
parlare uomo no macchina
cinque sette... no guardi, mi metta in comunicazione con lo sportello
preferirei spiegarlo a voce a un vostro funzionario
ma una persona non c'è proprio mai
non ci capisco nulla, mi aiuti lei signorina, una persona
ho bisogno di un funzionario
mi serve uno dei vostri impiegati
vorrei uno di voi al telefono
mi metta in linea con un collega
il mio caso e complicato voglio una persona
c e una signorina con cui parlare
datemi un impiegato vero
`,
  stop: `
finito
termina
termini la chiamata
chiuda la pratica
rinuncio
la lascio, arrivederci
buona sera, arrivederla
a risentirci
non se ne fa niente
non ne voglio più sapere
lasciamo così
va bene così, grazie e saluti
mi arriva l'autobus devo salutarla
è arrivato l'autobus ciao
mi chiamano, devo chiudere
ho da fare
ho il pranzo sul fuoco, richiamo
mi scoccia, lascio
è troppo lunga, lascio perdere
vado di persona che faccio prima
ci penso e poi vedo
ci devo pensare
ne parlo prima con mio marito e richiamo
annulla la domanda
non la mando
per adesso fermiamoci
meglio se richiamo
continuo un altro giorno
domani riprovo
interrompa
stacco
ti lascio
no grazie ho finito
sono a posto così grazie
tolga tutto non voglio più
basta
basta così per oggi
voglio smettere
richiamo più tardi
adesso devo andare
ci penso e richiamo
lasci perdere
continuo un'altra volta
non voglio più continuare
chiudiamo qui
arrivederci e grazie
finisco domani
basta, lasciamo perdere
richiamo domani
devo andare, ho la pentola sul fuoco
mi fermo qui per oggi
arrivederci
la finiamo qui
riattacco
chiamo un'altra volta
la devo lasciare
devo scappare
basta basta
mi sono stufata
basta così, grazie, arrivederci
la sci perdere
chiudiamo qui che devo scappare
mi sono stufata, attacco
ho cambiato idea, non la faccio più la domanda
fermati, stop
mi tolga da qua, non voglio continuare
lasciamo stare per oggi
ci sentiamo un'altra volta
devo andare a prendere i bimbi, richiamo
scusi devo chiudere
non mi interessa più
ho deciso di non farla
metto giù
chiudo e richiamo
va be' arrivederci
per ora basta così
mi sono rotto, ciao
facciamo un'altra volta che c'ho la pentola sul fuoco
non ho più tempo
la finisco domani
voglio uscire
esci
salva e chiudi
mi fermo qui per adesso
ok lasciamo perdere
no guarda, chiudo
mi arriva il bus, ciao ciao
poi richiamo con calma
non se ne fa niente, arrivederla
lascio perdere tutto
fine
termina la chiamata
ci rinuncio
vado al patronato, faccio prima
non ho voglia di rispondere ad altre domande
basta domande, fermiamoci
bassta cosi
mi scusi devo lasciarla è arrivato il dottore
meglio un'altra volta
per me e finita qui
la saluto e metto giu
chiudiamo la telefonata
non ho piu voglia lasciamo stare
metta giu pure
annulli tutto
non voglio proseguire
interrompiamo qui
arrivederci non mi interessa
`,
  correct: `
ho detto una cosa per un'altra
mi sono imbrogliato
ho fatto confusione con le date
ho scambiato i numeri
le ho detto il cellulare vecchio
quel numero lì non è giusto
l'iban che ho dato non è il mio
ho risposto di sì ma era no
era no, non sì
ripensandoci non è così
non è esatto quello che le ho detto
cancelli quello che ho detto
ricominciamo da capo che ho sbagliato
torno su una cosa detta prima
ho dimenticato di dire una cosa
ho dimenticato un figlio
rettifico
faccia conto che non l'ho detto
lei ha segnato due ma sono tre
non è quella la via
la data di prima era un'altra
il lavoro non era quello
mi sono espresso male
quello è il codice di mio marito, non il mio
mi hai frainteso
ha frainteso
io non ho mai detto così
non intendevo questo
volevo dire un'altra cosa
no, ho sbagliato
ho sbagliato prima
mi sono sbagliato, scusi
devo correggere una cosa
volevo cambiare la risposta di prima
ho detto una cosa sbagliata
mi sono confusa
posso correggere?
prima ho risposto male
no aspetti, ho sbagliato
mi sono sbagliata, quella di prima non va bene
vorrei cambiare la risposta
no scusi ho detto male
mi sono imbrogliata
aspetti, ho sbagliato io
volevo correggere la data
quella di prima era sbagliata
mi sono sbagliata, i figli non sono due sono tre, si può cambiare?
ho dato il codice di mia moglie invece del mio, lo può sistemare
cambiare quello che detto prima, io sbagliato
la via che ho dato è vecchia, bisogna modificarla
oddio il conto era quello chiuso, me lo faccia rettificare
no aspetti ho detto una fesseria
ho detto licenziato ma mi sono dimesso
non era maggio, era giugno prima, quando mi ha chiesto l'inizio
mi sono impappinato col codice
posso cambiare una cosa che ho detto
prima ho detto sposata ma siamo separati
ho invertito le cifre
ha capito male lei
non ho detto questo
ha scritto sbagliato
ho fatto un pasticcio col numero
mi correggo
ho sparato una data a caso, la cambiamo?
il nome di prima è scritto male
ah no scusi le ho dato quello vecchio
mi hai capito male
si può modificare l'indirizzo di prima
avevo detto due figli, sono tre
ho detto celibe ma in realtà sono separato
no no ho sbagliato a dire, mi scusi
s bagliato prima
la cifra che le ho dato era lorda, quella netta è un'altra
il secondo figlio l'ho detto con l'anno sbagliato
quello che ho detto sul lavoro non va bene
me lo può correggere il cognome
ho confuso il mio codice con quello di mia sorella
cancelli, ricominciamo
io detto male, no maggio
mi sa che prima ho detto una cosa per un'altra
ecco vede, mi sono imbrogliata con gli anni
posso aggiustare una cosa di prima
va rettificato quello che ho detto
quello che ha scritto non e giusto
ha capito male il nome
c e un errore in quello che ho dichiarato
prima le ho detto male la data
i figli sono due e non tre ho sbagliato
lo modifichi per favore
devo cambiare quello che ho detto prima
mi corregga la risposta di prima
`,
  'dont-know': `
dovrei guardare le carte
non ne ho la più pallida idea
chi lo sa
non me lo ricordo mica
bisognerebbe chiedere al commercialista
lo sa il patronato
mah, sarà stato, non so
non ho idea
mi coglie impreparato
così su due piedi non so
a memoria non lo so
non ce l'ho davanti
non l'ho qui con me
non ho sottomano il foglio
dovrei chiedere a mia figlia
non saprei dirle
sono cose che segue mia moglie
è passato troppo tempo, non ricordo
ho un vuoto
vattelapesca
va' a sapere
me lo sono scordato
non mi sovviene
che vuole che ne sappia
io di queste cose non so niente
mi prende alla sprovvista, non me lo ricordo
non so proprio
e chi si ricorda
quello lo sa mio marito
non ne ho la minima idea
mai fatto il conto
non ci ho mai pensato
vallo a sapere
e chi tiene il conto
non mi viene proprio
bisognerebbe chiederlo a mia moglie
lo sa il commercialista
`,
};

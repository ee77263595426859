// SPDX-License-Identifier: AGPL-3.0-or-later

/** First names that are common in Italy, folded to plain small letters: they tell a first name from a surname said with it. */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron abdelkader gian pier abdel abdul abramo ada adalberto adelaide adele adelina adolfo adriana adriano agata agim
agnese agostina agostino ahmed aicha aida aisha alba alberta alberto albina albino alda aldo
alessandra alessandro alessia alessio alex alfio alfonsina alfonso alfreda alfredo ali alice alin
alina amalia amanda ambra ambrogio ambrosia amedeo amelia amerigo amina amira ana anastasia andrea
andrei andriy angela angelica angelina angelo aniello anil anita anna annabella annalisa annamaria
annarita annibale annunziata anselmo antonella antonello antonia antonina antonino antonio arben
arcangelo arianna aristide arjeta armando arnaldo arturo asia assunta attilio augusta augusto
aurelia aurelio aurora azzurra barbara bartolomeo beatrice benedetta benedetto beniamino bernardino
bernardo berta besnik biagio bianca blanca bogdan brigida bruna bruno calogera calogero camilla
camillo carla carlo carlos carlotta carmela carmelina carmelo carmen carmine carolina caterina catia
cecilia celeste celestina celestino cesare chen chiara cinzia ciro clara clarissa claudia claudio
clelia clemente clementina clotilde concetta consiglia corinna corrado cosima cosimo costantino
costanza cristi cristian cristiana cristiano cristina dalila damiano daniela daniele danila danilo
dario davide debora deborah delia demetrio desiree diana diego dina dino dmytro domenica domenico
donatella donato dora doriana driss dritan edda edoardo edona efisio egidio elda elena eleonora elia
eliana elio elira elisa elisabetta eloisa elsa elvira ema emanuela emanuele emilia emilio emma enea
enrica enrico enza enzo ercole erica erika ermanno ernesta ernesto ester ettore eugenia eugenio eva
evelina ezio fabia fabiana fabiano fabio fabiola fabrizia fabrizio fatima fatou fatoumata fausta
fausto federica federico felice felicia ferdinando fernanda fernando filippa filippo filomena
fiorella fiorenza flavia flavio flora floriana florin florina franca francesca francesco franco
fulvia fulvio gabriela gabriele gabriella gaetana gaetano gaia gaspare gavino gemma gennaro gerarda
gerardo germana germano gerolamo gheorghe giacinta giacinto giacoma giacomo giada giampaolo
giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gilda gina ginevra gino
gioacchino gioele gioia giorgia giorgio giovanna giovanni giovannina girolamo giuditta giulia
giuliana giuliano giulio giuseppa giuseppe giuseppina giustina giustino giusy gladys glauco gloria
goffredo grace grazia graziano graziella greta guglielmo guido gurpreet hafida halyna hamed hamid
harpreet hassan hussein ibrahim igor ihor ilaria ileana ilenia ilir immacolata ines ingrid innocenzo
ioana ion irene irina iris irma iryna isabel isabella isidoro italia italo ivan ivana ivanna ivano
ivo jacopo jessica jocelyn john jorge jose joy juan jun karim katia kaur khadija kumar lara laura
lavinia lea leandro leila lella leonarda leonardo leone leonora leopoldo letizia li lia liana libero
lidia liliana lina ling lino lisa livia livio lodovico loredana lorena lorenza lorenzo loretta luana
luca lucia luciana luciano lucio lucrezia ludmila ludovica ludovico luigi luigia luigina luis luisa
luna luz lyudmila maddalena mafalda malika mamadou manfredi manlio manola manpreet manuel manuela
mara marcella marcello marco margherita maria marialuisa mariangela marianna mariano mariarosaria
mariateresa maricel marika marilena marina marino mario marisa marites marius marta martina martino
mary marzia marzio massimiliano massimo matilde matteo mattia maura maurizia maurizio mauro melania
melissa mercedes mia micaela michela michelangelo michele miguel mihaela mihai milena milo mimmo
ming miranda mirella miriam mirko mohamed mohammed moira monia monica morena moreno moussa muhammad
mustafa mykola nabil nadia nadir naima natale natalia natalina nataliya nazario nella nello nerina
niccolo nicola nicole nicoletta nicolo nina nino noemi norma novella nunzia nunzio oana oksana
oleksandr olena olga olimpia olivia omar ombretta onofrio orazio oreste orietta ornella orsola oscar
osvaldo ottavia ottavio ousmane palma palmira pamela paola paolina paolo pasquale pasqualina
patrizia patrizio paul peter pia piera pierangelo pierina pierluigi piero pierpaolo pietro pina pino
primo priscilla priya quirino rachele rachid raffaela raffaele raffaella raimondo rajesh ramona raul
razvan rebecca regina remo renata renato renzo riccarda riccardo rina rino rita roberta roberto
rocco rodolfo romana romano romeo romina romolo rosa rosalba rosalia rosalinda rosalyn rosangela
rosanna rosaria rosario rosella rosetta rosina rosita rossana rossella ruben rufina ruggero sabina
sabrina said salma salvatore salvatrice samanta samir samuel samuela samuele sandeep sandra sandro
santa santina santo sara sarah saverio savina sebastiana sebastiano selene serafina serena sergio
sesto settimio severino silvana silvano silvestro silvia silvio simona simone simonetta singh sofia
sonia stefania stefano stella sunita susanna svetlana sveva svitlana tamara tania tarcisio tea tecla
teodora teodoro teresa terzo tetyana tiberio tina tiziana tiziano tobia tommaso tonia tonino tosca
tullia tullio ugo umberto valbona valentina valentino valeria valerio vanda vanessa vania vasco
vasile vera veronica vilma vincenza vincenzo viola violetta viorica virgilio virginia vita vitale
vito vittoria vittorio viviana vladimiro volodymyr walter wanda wei wilma xin ylenia youssef yulia
yuliya yuri yusuf zaira zineb zita zoe zora
`
    .trim()
    .split(/\s+/),
);

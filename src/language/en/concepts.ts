// SPDX-License-Identifier: AGPL-3.0-or-later

/** As in Italian: what people say for the same thing, one concept a line, its name first. A `|` stands for the end of a word. */
export const concepts = `
morte died death dead| passed| deceas widow bereav surviv late| funeral
genitore mother father mum| dad| parent
anziano old| elder grand senior aged seventy eighty
figlio child children kid| kids| son| sons| daughter baby babies newborn infant born| birth
gravidanza pregnan matern birth expecting
padrefiglio patern father dad|
coniuge husband wife spouse partner married
separazione separat divorc
soldi money sum| euro pay| paid| payment amount cash
aiuto help aid| support benefit allowance bonus
poverta poor poverty low| income needy
disoccupazione unemploy jobless naspi dole redundan
finelavoro fired dismiss redundan laid| sack resign quit| lost| renewed expired closed
lavoro work job| jobs| employ
azienda company firm employer business factory
contributi contribut paid| weeks|
pensione pension retire
anticipo early
invalidita disab invalid handicap carer| accompagnamento wheelchair impair
malattia sick ill| illness doctor medical hospital
cura spa| thermal
estero abroad german france swiss switzer foreign overseas country
agricoltura farm agricult field
artigiano shop| trader craft self-employ artisan
domestico carer caregiver housekeep maid cleaner nanny domestic babysit
pubblico public civil|
universita university degree study studies
prestito loan mortgage credit
casa house home| rent
isee isee dsu
tasse tax taxes certificat income
conto bank account iban
debito debt owe back| repay overpaid
ricorso appeal refus reject complain wrong review object disagree contest challeng denied turned
stato status state| where| progress
documento document print copy certificate statement
appuntamento appointment book| office counter
telefono phone call| calls| called ring| telephon callback
video video
lettera letter mail post|
indirizzo address moved| move
delega proxy behalf collect
sindacato union
congedo leave days| off|
cassa layoff short-time wage
calcolo calculat simulat estimate when| how|
aumento increase top-up supplement minimum
violenza violen abus shelter
psicologo psycholog therap
nido nursery creche childcare kindergarten daycare
cieco blind
sordo deaf
famiglia family household
militare army soldier militar draft conscri barracks navy
professionista freelanc consultan vat| invoice self-employ
scritto write writ email e-mail messag form| type attach
sede office branch counter visit person| face|
corso course class| classes training
cambio change switch move| new| update
vedere see| check list history show
`;

// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { own, type Text } from '#core/index.ts';

/** What keeps one member of staff from harming somebody alone by an act. */
export type Protection =
  /** Counts after the word of a second person of the agency, or of the person on their own sign-in. */
  | 'second-word'
  /** The case's own rules: it can be undone, a second person signs what the rules do not propose, a letter tells. */
  | 'two-signatures'
  /** Counts at once, and tells the person at once by itself: a letter, a message to their contacts. */
  | 'tells'
  /** Counts at once; who brings the page tells the person: a letter that says what, a message to every contact of before. */
  | 'told'
  /** Something of a draft: nothing of it counts before it is sent, and what is sent is told. */
  | 'draft'
  /** Takes nothing from the person and adds nothing; who did it, or looked, stands where they read it. */
  | 'recorded'
  /** About nobody. */
  | 'nobody'
  /** Is not done in another's name at a counter. */
  | 'refused';

export interface StaffAct {
  readonly protection: Protection;
  /** What was done, as the person reads it. */
  readonly what: Text;
  /** Why this is enough. */
  readonly why: Text;
}

const act = (protection: Protection, what: Text, why: Text): StaffAct => ({ protection, what, why });

const draft: Text = {
  it: 'Non vale finché non si invia. L’invio è avvisato.',
  en: 'It does not count before it is sent. Sending is told.',
};
const look: Text = {
  it: 'È scritto in «Chi ha visto i miei dati».',
  en: 'It stands under “Who looked at my data”.',
};
const nothing: Text = { it: 'Non riguarda una persona.', en: 'It is about no person.' };
const ownWord: Text = {
  it: 'Lo dice solo la persona, con la sua identità.',
  en: 'Only the person says it, on their own sign-in.',
};
const stops: Text = {
  it: 'Ferma o toglie un potere: chi è derubato non deve aspettare.',
  en: 'It stops or takes away a power: whoever is robbed must not wait.',
};
const takes: Text = {
  it: 'Fa perdere qualcosa per sempre, o porta altrove soldi, avvisi o poteri.',
  en: 'Something is lost for good, or money, messages or powers go elsewhere.',
};

const keepsPlace: Text = {
  it: 'La persona tiene il suo posto in fila.',
  en: 'The person keeps their place in line.',
};
const asksAgain: Text = {
  it: 'La persona può chiedere di nuovo, e dice com’è andata.',
  en: 'The person can ask again, and says how it was.',
};
const ownContact = act(
  'refused',
  { it: 'Chiedere di una persona, e parlarle', en: 'Asking for a person, and talking to them' },
  { it: 'Ha già una persona davanti.', en: 'They have a person before them.' },
);

/**
 * Everything that one member of staff can send: at the desk, and at a counter in the name of somebody whom they identified. Paths without
 * their language. What is not here is not done by anybody of the agency: the desk does not know it, and the counter refuses it
 * (`tests/staff-acts.test.ts`; the table of `docs/security.md` is this list).
 */
export const staffActs: Readonly<Record<string, StaffAct>> = {
  // For somebody at a counter.
  '/applications/:id/withdraw': act(
    'second-word',
    { it: 'Ritirare una domanda inviata', en: 'Withdrawing an application that was sent' },
    takes,
  ),
  '/my/data/erase': act(
    'second-word',
    { it: 'Cancellare contatti e bozze', en: 'Erasing contacts and drafts' },
    takes,
  ),
  '/my/contacts/:channel': act(
    'second-word',
    { it: 'Scrivere un nuovo contatto', en: 'Writing down a new contact' },
    takes,
  ),
  '/my/contacts/:channel/code': act(
    'second-word',
    { it: 'Confermare un nuovo contatto', en: 'Confirming a new contact' },
    takes,
  ),
  '/my/contacts/choice': act(
    'second-word',
    { it: 'Scegliere come essere avvisati', en: 'Choosing how to be told' },
    takes,
  ),
  '/my/delegations': act('second-word', { it: 'Dare una delega', en: 'Giving a delegation' }, takes),
  '/my/delegations/guardian': act(
    'second-word',
    { it: 'Scrivere l’incarico dato da un giudice', en: 'Writing down a court’s charge' },
    takes,
  ),
  '/my/delegations/company': act(
    'second-word',
    {
      it: 'Scrivere chi rappresenta una società o un ente',
      en: 'Writing down who stands for a company or a body',
    },
    takes,
  ),
  '/my/mandates': act(
    'second-word',
    { it: 'Dare un mandato a un patronato', en: 'Giving a mandate to a patronato' },
    takes,
  ),
  '/applications/:id/submit': act(
    'tells',
    { it: 'Inviare una domanda', en: 'Sending an application' },
    {
      it: 'È il lavoro dello sportello. Una lettera lo dice subito; si può ritirare; un conto ha la sua guardia.',
      en: 'It is what a counter is for. A letter tells at once; it can be withdrawn; an account has its own guard.',
    },
  ),
  '/applications/:id/claim': act(
    'tells',
    {
      it: 'Dire che una domanda consegnata è della persona',
      en: 'Saying that what was handed in is the person’s',
    },
    {
      it: 'La invia, con gli stessi avvisi. Il suo conto e i suoi contatti si vedono prima.',
      en: 'It sends it, told in the same way. Its account and contacts are seen before.',
    },
  ),
  '/my/phone-pin': act(
    'tells',
    { it: 'Fare un PIN telefonico', en: 'Making a phone PIN' },
    {
      it: 'Va a un contatto confermato prima. Lo sportello non lo vede.',
      en: 'It goes to a contact confirmed before. The counter does not see it.',
    },
  ),
  '/my/delegations/revoke': act(
    'tells',
    { it: 'Togliere una delega', en: 'Taking a delegation back' },
    stops,
  ),
  '/my/delegations/guardian/end': act(
    'told',
    { it: 'Scrivere che un incarico è finito', en: 'Writing down that a charge has ended' },
    stops,
  ),
  '/my/delegations/company/end': act(
    'told',
    {
      it: 'Scrivere che qualcuno non rappresenta più una società o un ente',
      en: 'Writing down that somebody no longer stands for a company or a body',
    },
    stops,
  ),
  '/my/mandates/end': act('told', { it: 'Togliere un mandato', en: 'Taking a mandate back' }, stops),
  '/my/phone-pin/revoke': act(
    'told',
    { it: 'Togliere il PIN telefonico', en: 'Cancelling the phone PIN' },
    stops,
  ),
  '/my/accounts/stop': act(
    'told',
    { it: 'Fermare un cambio di conto', en: 'Stopping a change of account' },
    stops,
  ),
  '/my/data/requests': act(
    'told',
    { it: 'Chiedere di correggere i dati', en: 'Asking for data to be corrected' },
    {
      it: 'Non cambia niente da sola: risponde un responsabile.',
      en: 'It changes nothing by itself: a supervisor answers.',
    },
  ),
  '/applications/:id/documents': act(
    'told',
    { it: 'Aggiungere un documento', en: 'Adding a document' },
    { it: 'La persona lo vede e lo può togliere.', en: 'The person sees it and can take it out.' },
  ),
  '/applications/:id/documents/remove': act(
    'told',
    { it: 'Togliere un documento', en: 'Taking a document out' },
    {
      it: 'Solo quelli dati dopo l’ultima richiesta. La persona li può dare di nuovo.',
      en: 'Only those given since they were last asked for. The person can give them again.',
    },
  ),
  '/applications/:id/documents/give': act(
    'told',
    { it: 'Dire che i documenti ci sono tutti', en: 'Saying that the documents are complete' },
    { it: 'Il termine riparte. Altri si danno quando si vuole.', en: 'The term goes on. More can be given.' },
  ),
  '/applications/:id/later/:path': act(
    'told',
    { it: 'Scrivere ciò che poteva arrivare dopo', en: 'Writing what could come later' },
    {
      it: 'Non tocca ciò che è stato inviato. La persona lo corregge finché non si decide.',
      en: 'It does not touch what was sent. The person corrects it until it is decided.',
    },
  ),
  '/applications/:id/contest': act(
    'draft',
    { it: 'Cominciare un riesame o un ricorso', en: 'Beginning a review or an appeal' },
    draft,
  ),
  '/services/:service/start': act(
    'draft',
    { it: 'Cominciare una domanda', en: 'Beginning an application' },
    draft,
  ),
  '/applications/:id/questions/:path': act('draft', { it: 'Rispondere', en: 'Answering' }, draft),
  '/applications/:id/known/late': act(
    'draft',
    {
      it: 'Dire se vale il registro o la risposta',
      en: 'Saying whether the register or the answer holds',
    },
    draft,
  ),
  '/applications/:id/remove': act(
    'draft',
    { it: 'Togliere una risposta', en: 'Taking an answer out' },
    draft,
  ),
  '/resume': act('draft', { it: 'Riprendere una bozza', en: 'Going on with a draft' }, draft),
  '/services/:service/tell-me': act(
    'nobody',
    { it: 'Chiedere di essere avvisati di un servizio', en: 'Asking to be told of a service' },
    nothing,
  ),
  '/tell-me/:token': act(
    'nobody',
    { it: 'Confermare o ritirare quell’avviso', en: 'Confirming or withdrawing it' },
    nothing,
  ),
  '/about/opinion': act(
    'nobody',
    { it: 'Dire quanto è chiara una pagina', en: 'Saying how clear a page is' },
    nothing,
  ),
  '/appointments/hold': act(
    'draft',
    { it: 'Tenere un’ora per un appuntamento', en: 'Holding a time for an appointment' },
    {
      it: 'Non è prenotata finché non si conferma. Si libera da sola.',
      en: 'It is not booked before it is confirmed. It is freed by itself.',
    },
  ),
  '/appointments/:id/confirm': act(
    'tells',
    { it: 'Prenotare o spostare un appuntamento', en: 'Booking or moving an appointment' },
    {
      it: 'Un messaggio lo dice. Si disdice quando si vuole.',
      en: 'A message tells. It can be cancelled at any time.',
    },
  ),
  '/appointments/:id/cancel': act(
    'tells',
    { it: 'Disdire un appuntamento', en: 'Cancelling an appointment' },
    { it: 'Un messaggio lo dice. Se ne prende un altro.', en: 'A message tells. Another can be booked.' },
  ),
  '/appointments/:id/earlier': act(
    'recorded',
    { it: 'Chiedere un’ora prima', en: 'Asking for an earlier time' },
    look,
  ),
  '/appointments/wait': act(
    'recorded',
    { it: 'Mettere in lista d’attesa', en: 'Putting on the waiting list' },
    look,
  ),
  '/appointments/:id/enter': ownContact,
  '/appointments/open': act(
    'nobody',
    { it: 'Aprire un appuntamento con il codice', en: 'Opening an appointment by its code' },
    { it: 'Lo fa chi ha il codice.', en: 'Whoever has the code does it.' },
  ),
  '/my/delegations/new': act('draft', { it: 'Preparare una delega', en: 'Preparing a delegation' }, draft),
  '/my/mandates/new': act('draft', { it: 'Preparare un mandato', en: 'Preparing a mandate' }, draft),
  '/my/consents/:id': act(
    'told',
    { it: 'Scrivere la risposta a ciò che un altro chiede', en: 'Writing the answer to what another asks' },
    {
      it: 'Con la persona davanti, e la sua parola scritta. Un conto ha le stesse guardie.',
      en: 'With the person there, and their word written down. An account is guarded as ever.',
    },
  ),
  '/my/consents/:id/contest': act(
    'draft',
    {
      it: 'Cominciare un riesame o un ricorso sulla parte di una persona',
      en: 'Beginning a review or an appeal about somebody’s share',
    },
    draft,
  ),
  '/my/delegations/leave': act(
    'refused',
    { it: 'Lasciare una delega ricevuta', en: 'Giving up a delegation one holds' },
    ownWord,
  ),
  '/my/confirm': act(
    'refused',
    { it: 'Confermare ciò che lo sportello ha scritto', en: 'Confirming what the counter wrote' },
    ownWord,
  ),
  '/acting': act('nobody', { it: 'Cambiare persona', en: 'Changing person' }, nothing),
  '/sign-out': act('nobody', { it: 'Uscire', en: 'Signing out' }, nothing),
  '/stop/:token': act(
    'nobody',
    { it: 'Fermare un cambio con il suo avviso', en: 'Stopping a change by its warning' },
    { it: 'Lo fa chi ha ricevuto l’avviso.', en: 'Whoever got the warning does it.' },
  ),
  '/no-call/:token': act(
    'nobody',
    { it: 'Disdire una richiamata con il suo messaggio', en: 'Cancelling a call back by its message' },
    { it: 'Lo fa chi ha ricevuto il messaggio.', en: 'Whoever got the message does it.' },
  ),
  '/room/:token/finish': act(
    'nobody',
    { it: 'Lasciare il dispositivo da cui si è entrati in una chiamata', en: 'Leaving the device of a call' },
    nothing,
  ),
  '/room/:token/code': act(
    'nobody',
    { it: 'Chiedere il codice alla porta di una chiamata', en: 'Asking for the code at the door of a call' },
    nothing,
  ),
  '/room/:token/enter': act(
    'nobody',
    { it: 'Entrare in una chiamata con il codice', en: 'Coming into a call by the code' },
    {
      it: 'Entra chi è invitato, e la persona ha detto di sì.',
      en: 'Whoever was asked comes in, and the person said yes.',
    },
  ),
  '/verify': act(
    'nobody',
    { it: 'Controllare un documento dato da qualcuno', en: 'Checking a document that somebody gave' },
    { it: 'Lo vede chi ha il suo numero.', en: 'Whoever has its number sees it.' },
  ),
  '/codice-fiscale': act(
    'nobody',
    { it: 'Calcolare un codice fiscale', en: 'Computing a codice fiscale' },
    nothing,
  ),
  '/services/:service/estimate': act('nobody', { it: 'Fare una stima', en: 'Making an estimate' }, nothing),
  '/what-am-i-entitled-to': act(
    'nobody',
    { it: 'Vedere a che cosa si ha diritto', en: 'Seeing what somebody is entitled to' },
    nothing,
  ),

  // At the desk.
  '/desk/identify': act(
    'tells',
    { it: 'Identificare una persona', en: 'Identifying somebody' },
    {
      it: 'Ogni contatto di prima è avvisato, a ogni ora.',
      en: 'Every earlier contact is told, at any hour.',
    },
  ),
  '/desk/tell-when': act(
    'nobody',
    {
      it: 'Lasciare un indirizzo per l’avviso di un servizio',
      en: 'Leaving an address to be told of a service',
    },
    {
      it: 'Conta quando la persona lo conferma dal suo indirizzo.',
      en: 'It counts once the person confirms it from their address.',
    },
  ),
  '/desk/scan': act(
    'tells',
    { it: 'Identificare con un modulo di carta', en: 'Identifying with a form on paper' },
    {
      it: 'Come identificare. Il resto è una bozza.',
      en: 'As identifying. The rest is a draft.',
    },
  ),
  '/desk/second-words': act(
    'second-word',
    { it: 'Dire la seconda parola', en: 'Saying the second word' },
    {
      it: 'Mai chi ha chiesto, mai chi è vicino alla persona.',
      en: 'Never whoever asked, never anybody near the person.',
    },
  ),
  '/desk/freezes/:id': act('second-word', { it: 'Sbloccare un conto', en: 'Releasing an account' }, takes),
  '/desk/roles': act(
    'second-word',
    { it: 'Dare un ruolo con cui si firma', en: 'Giving a role with which one signs' },
    takes,
  ),
  '/desk/cases/:id/decide': act(
    'two-signatures',
    { it: 'Decidere', en: 'Deciding' },
    {
      it: 'Si può annullare; chi si scosta dalla proposta ha una seconda firma; la lettera porta i nomi.',
      en: 'It can be undone; who departs from the proposal needs a second signature; the letter bears the names.',
    },
  ),
  '/desk/cases/together': act(
    'two-signatures',
    { it: 'Accogliere insieme più domande facili', en: 'Granting several easy applications together' },
    {
      it: 'Solo quelle che le regole propongono, aperte e lette da chi firma. Ognuna ha la sua decisione, e si può annullare.',
      en: 'Only those that the rules propose, opened and read by the person who signs. Each has its own decision, and can be undone.',
    },
  ),
  '/desk/cases/:id/countersign': act(
    'two-signatures',
    { it: 'Firmare per secondi', en: 'Signing second' },
    { it: 'Mai la stessa persona, anche nella tabella.', en: 'Never the same person, in the table too.' },
  ),
  '/desk/cases/:id/named': act(
    'two-signatures',
    { it: 'Dire chi è indicato contro l’ANPR', en: 'Saying who is named against ANPR' },
    {
      it: 'Solo un responsabile, mai chi è indicato. La domanda si decide dopo, con le sue firme.',
      en: 'A supervisor alone, never who is named. The case is decided afterwards, with its signatures.',
    },
  ),
  '/desk/cases/:id/later/:path': act(
    'two-signatures',
    { it: 'Scrivere da un documento ciò che mancava', en: 'Writing from a paper what was missing' },
    {
      it: 'Il nome di chi scrive resta accanto. La domanda si decide dopo, con le sue firme.',
      en: 'The name of whoever writes it stays beside it. The case is decided afterwards, with its signatures.',
    },
  ),
  '/desk/cases/:id/undo': act(
    'two-signatures',
    { it: 'Annullare una firma', en: 'Undoing a signature' },
    { it: 'Solo chi ha firmato, prima dell’invio.', en: 'Only who signed, before it is sent.' },
  ),
  '/desk/cases/:id/documents': act(
    'tells',
    { it: 'Chiedere un documento', en: 'Asking for a document' },
    {
      it: 'Una lettera lo dice. Il termine sta fermo una volta sola, trenta giorni al più.',
      en: 'A letter tells. The term stands still once only, thirty days at most.',
    },
  ),
  '/desk/cases/:id/notes': act(
    'recorded',
    { it: 'Scrivere una nota ai colleghi', en: 'Writing a note to colleagues' },
    {
      it: 'Non va in nessuna lettera e non cambia la pratica. La persona la trova nella copia dei suoi dati.',
      en: 'It goes into no letter and changes nothing. The person finds it in the copy of their data.',
    },
  ),
  '/desk/cases/:id/came': act(
    'recorded',
    { it: 'Scrivere che un documento è arrivato', en: 'Writing down that a document came' },
    { it: 'Il termine riparte: è a favore della persona.', en: 'The term goes on: in the person’s favour.' },
  ),
  '/desk/requests': act(
    'tells',
    { it: 'Rispondere a una richiesta sui dati', en: 'Answering a request about data' },
    { it: 'Una lettera porta la risposta.', en: 'A letter brings the answer.' },
  ),
  '/desk/appointments/:id': act(
    'recorded',
    {
      it: 'Scrivere chi è arrivato a un appuntamento',
      en: 'Writing down who has arrived for an appointment',
    },
    look,
  ),
  '/desk/appointments/:id/video': act(
    'recorded',
    { it: 'Ricevere qualcuno in video', en: 'Receiving somebody by video' },
    look,
  ),
  '/desk/appointments/close': act(
    'tells',
    { it: 'Chiudere un ufficio o un posto', en: 'Closing an office or a desk' },
    {
      it: 'Chi aveva un appuntamento riceve un messaggio e sceglie un’altra ora.',
      en: 'Whoever had an appointment gets a message and chooses another time.',
    },
  ),
  '/desk/cases/:id/open': act('recorded', { it: 'Aprire una pratica', en: 'Opening a case' }, look),
  '/desk/cases/:id/assign': act('recorded', { it: 'Dare una pratica', en: 'Giving a case' }, look),
  '/desk/cases/next': act('recorded', { it: 'Prendere la prossima', en: 'Taking the next one' }, look),
  '/desk/cases/find': act('recorded', { it: 'Cercare una pratica', en: 'Searching a case' }, look),
  '/desk/roles/find': act('recorded', { it: 'Cercare una persona', en: 'Searching a person' }, look),
  '/desk/quality/:decision/open': act(
    'recorded',
    { it: 'Rileggere una decisione', en: 'Reading a decision again' },
    look,
  ),
  '/desk/quality/:decision': act(
    'recorded',
    { it: 'Giudicare una decisione', en: 'Judging a decision' },
    look,
  ),
  '/desk/cases/views': act('nobody', { it: 'Salvare una vista', en: 'Saving a view' }, nothing),
  '/desk/cases/views/remove': act('nobody', { it: 'Togliere una vista', en: 'Removing a view' }, nothing),
  '/desk/stuck': act('nobody', { it: 'Riprovare un lavoro fermo', en: 'Trying stuck work again' }, nothing),
  '/desk/contacts/ready': act(
    'nobody',
    { it: 'Dire che si è pronti', en: 'Saying that one is ready' },
    nothing,
  ),
  '/desk/contacts/away': act('nobody', { it: 'Dire che si è via', en: 'Saying that one is away' }, nothing),
  '/desk/skills': act(
    'nobody',
    { it: 'Scrivere le competenze di chi risponde', en: 'Writing down the skills of operators' },
    nothing,
  ),
  '/desk/contacts/:contact/accept': act(
    'recorded',
    { it: 'Rispondere a una persona', en: 'Answering somebody' },
    look,
  ),
  '/desk/contacts/:contact/decline': act(
    'recorded',
    { it: 'Non poter rispondere a una persona', en: 'Not being able to answer somebody' },
    keepsPlace,
  ),
  '/desk/contacts/:contact/messages': act(
    'tells',
    { it: 'Scrivere a una persona in linea', en: 'Writing to somebody in a contact' },
    {
      it: 'La persona lo legge subito, e lo ritrova nei suoi dati.',
      en: 'The person reads it at once, and finds it in their data.',
    },
  ),
  '/desk/contacts/:contact/questions/:path': act(
    'draft',
    { it: 'Scrivere in una bozza durante un contatto', en: 'Writing in a draft during a contact' },
    draft,
  ),
  '/desk/contacts/:contact/call/decline': act(
    'recorded',
    { it: 'Non parlare a voce in un contatto', en: 'Declining to talk aloud in a contact' },
    { it: 'Si continua per scritto.', en: 'It goes on in writing.' },
  ),
  '/desk/contacts/:contact/third': act(
    'recorded',
    { it: 'Invitare una terza persona nella chiamata', en: 'Asking a third person into the call' },
    { it: 'Entra solo se la persona dice di sì.', en: 'They come in only when the person says yes.' },
  ),
  '/desk/contacts/:contact/identify': act(
    'tells',
    { it: 'Identificare chi si vede in un contatto', en: 'Identifying whom one sees in a contact' },
    {
      it: 'Solo in video. Non dà poteri. Ogni contatto di prima è avvisato.',
      en: 'By video only. It gives no power. Every earlier contact is told.',
    },
  ),
  '/desk/contacts/:contact/beside': act(
    'recorded',
    { it: 'Mettere una domanda accanto a un contatto', en: 'Putting an application beside a contact' },
    {
      it: 'Solo se si sa chi è la persona, e sulla sua pagina. È scritto come è stata riconosciuta.',
      en: 'Only where the person is known, and on their page. It is written down how they are known.',
    },
  ),
  '/desk/contacts/:contact/begin': act(
    'draft',
    {
      it: 'Cominciare una domanda insieme in un contatto',
      en: 'Beginning an application together in a contact',
    },
    draft,
  ),
  '/desk/contacts/:contact/make-theirs': act(
    'tells',
    {
      it: 'Intestare una domanda a chi si è identificato in un contatto',
      en: 'Making an application theirs who was identified in a contact',
    },
    {
      it: 'Una bozza non vale finché non si invia. Quello che la persona aveva consegnato parte, con gli stessi avvisi.',
      en: 'A draft does not count before it is sent. What the person had handed in is sent, told in the same way.',
    },
  ),
  '/desk/contacts/:contact/recognise': act(
    'tells',
    {
      it: 'Riconoscere qualcuno con le domande su una pratica',
      en: 'Recognising somebody by questions about a case',
    },
    {
      it: 'Apre solo a che punto è. Ogni prova è scritta e avvisata. Le prove sono poche.',
      en: 'It opens only where the case is. Each try is recorded and told. The tries are few.',
    },
  ),
  '/desk/contacts/:contact/papers': act(
    'tells',
    { it: 'Chiedere un documento in un contatto', en: 'Asking for a document in a contact' },
    {
      it: 'La persona lo legge subito, e lo manda solo lei.',
      en: 'The person reads it at once, and only they send it.',
    },
  ),
  '/desk/contacts/:contact/end': act(
    'recorded',
    { it: 'Finire un contatto', en: 'Ending a contact' },
    asksAgain,
  ),
  '/desk/contacts/:contact/transfer': act(
    'recorded',
    { it: 'Passare un contatto', en: 'Transferring a contact' },
    keepsPlace,
  ),
  '/desk/contacts/:contact/colleague': act(
    'recorded',
    {
      it: 'Chiedere a un collega di venire in un contatto',
      en: 'Asking a colleague to come beside a contact',
    },
    {
      it: 'La pagina della persona dice chi c’è. È scritto in «Chi ha visto i miei dati».',
      en: 'The person’s page says who is there. It stands under “Who looked at my data”.',
    },
  ),
  '/desk/contacts/:contact/colleague/accept': act(
    'recorded',
    { it: 'Andare da un collega in un contatto', en: 'Coming beside the contact of a colleague' },
    look,
  ),
  '/desk/contacts/:contact/colleague/messages': act(
    'recorded',
    { it: 'Scriversi tra colleghi in un contatto', en: 'Writing to a colleague in a contact' },
    {
      it: 'La persona lo trova nella copia dei suoi dati.',
      en: 'The person finds it in the copy of their data.',
    },
  ),
  '/desk/contacts/:contact/colleague/call/decline': act(
    'recorded',
    { it: 'Non parlare a voce con un collega', en: 'Declining to talk aloud to a colleague' },
    { it: 'Si scrivono.', en: 'They write to each other.' },
  ),
  '/desk/contacts/:contact/colleague/hand-over': act(
    'recorded',
    {
      it: 'Passare un contatto al collega che è accanto',
      en: 'Handing a contact over to the colleague beside it',
    },
    {
      it: 'La persona resta dov’è, e la sua pagina dice chi le risponde.',
      en: 'The person stays where they are, and their page says who answers them.',
    },
  ),
  '/desk/contacts/:contact/colleague/end': act(
    'recorded',
    {
      it: 'Non andare da un collega, o continuare senza',
      en: 'Not coming beside a contact, or going on without',
    },
    {
      it: 'La persona resta con chi le risponde.',
      en: 'The person stays with whoever answers them.',
    },
  ),
  '/desk/contacts/:contact/pass-on': act(
    'recorded',
    { it: 'Passare una domanda all’ufficio', en: 'Passing a question on to the office' },
    {
      it: 'La persona la trova in «Domande all’ufficio».',
      en: 'The person finds it under “Questions to the office”.',
    },
  ),
  '/desk/reviews/:contact': act(
    'recorded',
    { it: 'Giudicare un contatto estratto a sorte', en: 'Judging a contact that was drawn' },
    look,
  ),
  '/desk/tasks/:task/take': act(
    'recorded',
    { it: 'Prendere una domanda passata all’ufficio', en: 'Taking a question that was passed on' },
    look,
  ),
  '/desk/tasks/:task': act(
    'tells',
    { it: 'Rispondere a una domanda passata all’ufficio', en: 'Answering a question that was passed on' },
    {
      it: 'La persona riceve un messaggio e legge la risposta.',
      en: 'The person gets a message and reads the answer.',
    },
  ),
  '/desk/wallboard/alarms': act(
    'nobody',
    { it: 'Occuparsi di un allarme del tabellone', en: 'Seeing to an alarm of the wallboard' },
    nothing,
  ),
  '/desk/listening/:contact': act(
    'tells',
    { it: 'Ascoltare una chiamata', en: 'Listening to a call' },
    {
      it: 'La pagina lo dice a chi parla, e quando chi ascolta parla. È scritto in «Chi ha visto i miei dati».',
      en: 'The page tells those who talk, and when who listens speaks. It stands under “Who looked at my data”.',
    },
  ),
  '/desk/contacts/:contact/wrap-up': act(
    'recorded',
    { it: 'Scrivere com’è andato un contatto', en: 'Writing down how a contact went' },
    { it: 'La persona lo trova nei suoi dati.', en: 'The person finds it in their data.' },
  ),
  '/operator': ownContact,
  '/operator/finish': ownContact,
  '/applications/:id/operator': ownContact,
  '/operator/:contact/messages': ownContact,
  '/operator/:contact/callback': ownContact,
  '/operator/:contact/wait': ownContact,
  '/operator/:contact/call-time': ownContact,
  '/operator/:contact/cancel': ownContact,
  '/operator/:contact/answer': ownContact,
  '/operator/:contact/call/decline': ownContact,
  '/operator/:contact/third': ownContact,
  '/operator/:contact/third/word': ownContact,
  '/operator/:contact/documents': ownContact,
  '/operator/:contact/documents/give': ownContact,
  '/operator/:contact/pin': ownContact,
  '/operator/:contact/end': ownContact,
  '/operator/:contact/survey': ownContact,
};

/** The path of a route as the list names it: without language, and without the forms of its parts. */
export function listed(path: string): string {
  let bare = path.replace(/^\/:language(\{[^}]*\})?/, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\{[^{}]*\}/g, '');
  }
  return bare;
}

/** What is sent here, if it is on the list. */
export function staffActOf(c: Context): StaffAct | undefined {
  return matchedRoutes(c)
    .filter(({ method }) => method === 'POST')
    .map(({ path }) => own(staffActs, listed(path)))
    .find((one) => one !== undefined);
}

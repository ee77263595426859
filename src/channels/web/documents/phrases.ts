// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of an application's documents says. */
export const say = sayer({
  title: { it: 'I documenti della domanda', en: 'Documents of the application' },
  contested: {
    it: 'Aggiunga qui i documenti nuovi. Li vede chi decide di nuovo.',
    en: 'Add new documents here. Whoever decides again sees them.',
  },
  lead: {
    it: 'Può aggiungere foto o PDF. Se non servono, può inviare la domanda senza.',
    en: 'You can add photos or PDFs. If none is needed, you can send the application without.',
  },
  asked: { it: 'Che cosa le abbiamo chiesto', en: 'What we asked for' },
  until: { it: 'Ce li mandi entro il {date}.', en: 'Please send them by {date}.' },
  waiting: {
    it: 'La domanda è consegnata e non ancora inviata: prima dobbiamo sapere chi è lei. Qui vede i documenti che ha aggiunto. Quando è inviata, se ne servono altri glieli chiediamo.',
    en: 'The application is handed in and not sent yet: first we must know who you are. These are the documents that you added. Once it is sent, if we need more, we ask you.',
  },
  notNow: {
    it: 'Ora non si possono aggiungere o togliere documenti: la domanda non è più una bozza. Non abbiamo cambiato nulla.',
    en: 'Documents cannot be added or taken away now: the application is no draft any more. We have changed nothing.',
  },
  sent: {
    it: 'La domanda è inviata: qui vede i documenti che ci ha dato. Se ne servono altri, glieli chiediamo.',
    en: 'The application is sent: these are the documents that you gave us. If we need more, we ask you.',
  },
  list: { it: 'I documenti che ci sono', en: 'Documents that are here' },
  none: { it: 'Non ci sono ancora documenti.', en: 'There are no documents yet.' },
  download: { it: 'Scarica', en: 'Download' },
  original: { it: 'Scarica il file come è arrivato', en: 'Download the file as it came' },
  cut: {
    it: 'Al file mancava la fine: guardi se si vede tutto.',
    en: 'The end of the file was missing: see whether all of it shows.',
  },
  signedBy: {
    it: '{state, select, intact {Firmato da {name}{at, select, none {} other { {at}}}. Il contenuto è quello firmato.} altered {La firma di {name} non vale: il contenuto è stato cambiato dopo.} other {C’è una firma che qui non si può controllare.}}',
    en: '{state, select, intact {Signed by {name}{at, select, none {} other { {at}}}. The content is what was signed.} altered {The signature of {name} does not hold: the content was changed afterwards.} other {There is a signature that cannot be checked here.}}',
  },
  signedOn: { it: 'il {date}', en: 'on {date}' },
  certificate: {
    it: 'Certificato di {issuer}, valido fino al {until}{code, select, none {} other {; codice fiscale {code}}}. Che sia di un ente qualificato non è controllato qui.',
    en: 'Certificate by {issuer}, good until {until}{code, select, none {} other {; codice fiscale {code}}}. Whether it is a qualified one is not checked here.',
  },
  remove: { it: 'Togli', en: 'Remove' },
  about: {
    it: '{kind, select, pdf {PDF} other {Immagine}}, {size}, del {date}.',
    en: '{kind, select, pdf {PDF} other {Picture}}, {size}, of {date}.',
  },
  scannedBy: { it: 'Controllato contro i virus.', en: 'Checked for viruses.' },
  notScanned: {
    it: 'Non controllato contro i virus: qui manca il programma.',
    en: 'Not checked for viruses: the program is missing here.',
  },
  add: { it: 'Aggiunga un documento', en: 'Add a document' },
  purpose: { it: 'Che documento è?', en: 'What is this document?' },
  purposeHint: {
    it: 'Per esempio: contratto di lavoro. Può lasciarlo vuoto.',
    en: 'For example: work contract. You can leave it empty.',
  },
  file: { it: 'Scelga uno o più file', en: 'Choose one or more files' },
  fileHint: {
    it: 'PDF, foto o scansioni, anche firmati (.p7m). Ogni file fino a {file} MB, insieme fino a {form} MB per volta. Con il telefono può scattare una foto.',
    en: 'PDF, photos or scans, also signed (.p7m). Up to {file} MB each, up to {form} MB together at a time. With a phone you can take a photo.',
  },
  privacyHint: {
    it: 'Dalle foto togliamo il luogo e i dati del telefono.',
    en: 'From photos we remove the place and the data of the phone.',
  },
  addButton: { it: 'Aggiungi', en: 'Add' },
  added: {
    it: '{n, plural, one {Un documento aggiunto.} other {# documenti aggiunti.}}',
    en: '{n, plural, one {One document added.} other {# documents added.}}',
  },
  removed: { it: 'Documento tolto.', en: 'Document removed.' },
  finish: { it: 'Ha finito?', en: 'Have you finished?' },
  finishText: {
    it: 'Quando li invia, guardiamo i documenti e il tempo per decidere riparte.',
    en: 'Once you send them we look at the documents, and the time to decide goes on.',
  },
  note: { it: 'Vuole scriverci qualcosa?', en: 'Do you want to tell us something?' },
  noteHint: {
    it: 'Per esempio perché un documento manca. Può lasciarlo vuoto.',
    en: 'For example why a document is missing. You can leave it empty.',
  },
  give: { it: 'Invia i documenti', en: 'Send the documents' },
  given: { it: 'Documenti inviati: {names}.', en: 'Documents sent: {names}.' },
  papers: { it: 'Documenti', en: 'Documents' },
  back: { it: 'Torna alla domanda', en: 'Back to the application' },
  link: {
    it: '{n, plural, =0 {Aggiungi documenti} one {I documenti (uno)} other {I documenti (#)}}',
    en: '{n, plural, =0 {Add documents} one {Documents (one)} other {Documents (#)}}',
  },
  unnamed: { it: 'Documento', en: 'Document' },
  fault: { it: '«{name}»: {text}', en: '“{name}”: {text}' },
  // What stands in the way, each with what to do.
  empty: { it: 'il file è vuoto. Ne scelga un altro.', en: 'the file is empty. Choose another.' },
  type: {
    it: 'qui non si apre. Lo salvi in PDF, o ne faccia una foto.',
    en: 'it cannot be opened here. Save it as PDF, or take a photo of it.',
  },
  office: {
    it: 'è di Word, Excel o simili. Lo apra, scelga «Salva come» e poi PDF. Mandi quello.',
    en: 'it is from Word, Excel or alike. Open it, choose “Save as”, then PDF. Send that one.',
  },
  archive: {
    it: 'contiene altri file. Lo apra e li mandi uno per uno.',
    en: 'it holds other files. Open it and send them one by one.',
  },
  recording: {
    it: 'è un video o un suono. Qui prendiamo solo PDF e foto.',
    en: 'it is a video or a sound. Here we take only PDFs and photos.',
  },
  program: {
    it: 'è un programma, non un documento. Scelga un altro file.',
    en: 'it is a program, not a document. Choose another file.',
  },
  'web-page': {
    it: 'è una pagina web. La apra, scelga «Stampa» e poi «Salva in PDF». Mandi quello.',
    en: 'it is a web page. Open it, choose “Print”, then “Save as PDF”. Send that one.',
  },
  'e-mail': {
    it: 'è un messaggio di posta. Apra il messaggio e salvi l’allegato. Oppure lo stampi in PDF.',
    en: 'it is an e-mail. Open it and save what is attached. Or print it as PDF.',
  },
  text: {
    it: 'è solo testo. Lo apra, scelga «Stampa» e poi «Salva in PDF». Mandi quello.',
    en: 'it is only text. Open it, choose “Print”, then “Save as PDF”. Send that one.',
  },
  password: {
    it: 'chiede una password. Lo apra con la password, scelga «Stampa» e poi «Salva in PDF». Mandi la copia senza password.',
    en: 'it asks for a password. Open it with the password, choose “Print”, then “Save as PDF”. Send the copy without password.',
  },
  'no-pages': {
    it: 'è un PDF senza pagine. Lo salvi di nuovo dal programma da cui viene, e controlli che si apra.',
    en: 'it is a PDF without pages. Save it again from the program it comes from, and see that it opens.',
  },
  'too-many-pages': {
    it: 'ha più di {pages} pagine. Lo divida, o lo salvi in PDF.',
    en: 'it has more than {pages} pages. Divide it, or save it as PDF.',
  },
  locked: {
    it: 'è chiuso in modo che solo una certa persona possa aprirlo. Ci mandi il documento aperto.',
    en: 'it is locked so that only a certain person can open it. Send us the open document.',
  },
  detached: {
    it: 'contiene solo la firma, non il documento. Mandi il file firmato, quello che finisce in .p7m.',
    en: 'it holds only the signature, not the document. Send the signed file, the one that ends in .p7m.',
  },
  damaged: {
    it: 'il file è rovinato o ne manca una parte. Lo apra: se si vede, lo salvi di nuovo e mandi quello. Se non si apre, ne faccia una foto.',
    en: 'the file is damaged or a part of it is missing. Open it: if it shows, save it again and send that. If it does not open, take a photo.',
  },
  pixels: {
    it: 'l’immagine è troppo grande da aprire. La rifaccia più piccola.',
    en: 'the picture is too large to open. Make a smaller one.',
  },
  'file-size': { it: 'è più grande di {megabytes} MB.', en: 'it is larger than {megabytes} MB.' },
  infected: {
    it: 'contiene un virus. Non lo abbiamo preso. Controlli il suo computer.',
    en: 'it has a virus. We did not take it. Check your computer.',
  },
  'disk-full': {
    it: 'ora qui non c’è posto per i file. Le sue risposte ci sono. Lo mandi più tardi, o lo porti allo sportello.',
    en: 'there is no room for files here now. Your answers are kept. Send it later, or bring it to a counter.',
  },
  'scan-away': {
    it: 'ora non possiamo controllare i virus, perciò non lo abbiamo preso. Riprovi tra qualche minuto.',
    en: 'we cannot check for viruses now, so we did not take it. Try again in some minutes.',
  },
  'folder-away': {
    it: 'ora non possiamo tenere documenti, perciò non lo abbiamo preso. Lo mandi di nuovo tra qualche minuto.',
    en: 'we cannot keep documents now, so we did not take it. Send it again in some minutes.',
  },
  'same-file': { it: 'questo file c’è già.', en: 'this file is already here.' },
  'too-many': {
    it: 'una domanda può avere {files} documenti. Ne tolga uno.',
    en: 'an application can have {files} documents. Remove one.',
  },
  'all-sizes': {
    it: 'i documenti insieme superano {megabytes} MB. Ne tolga uno.',
    en: 'the documents together are over {megabytes} MB. Remove one.',
  },
  noFile: { it: 'Scelga un file.', en: 'Choose a file.' },
  tooLarge: {
    it: 'I file insieme superano {form} MB. Ne mandi meno per volta: quelli già aggiunti ci sono ancora.',
    en: 'The files together are over {form} MB. Send fewer at a time: those already added are still here.',
  },
  nothingGiven: {
    it: 'Aggiunga un documento, o ci scriva perché manca.',
    en: 'Add a document, or tell us why it is missing.',
  },
});

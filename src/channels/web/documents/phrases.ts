// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the page of an application's documents says. */
export const say = sayer({
  title: {
    it: 'I documenti della domanda',
    en: 'Documents of the application',
    de: 'Die Unterlagen zum Gesuch',
  },
  contested: {
    it: 'Aggiunga qui i documenti nuovi. Li vede chi decide di nuovo.',
    en: 'Add new documents here. Whoever decides again sees them.',
    de: 'Fügen Sie hier die neuen Unterlagen hinzu. Wer neu entscheidet, sieht sie.',
  },
  lead: {
    it: 'Può aggiungere foto o PDF. Se non servono, può inviare la domanda senza.',
    en: 'You can add photos or PDFs. If none is needed, you can send the application without.',
    de: 'Sie können Fotos oder PDF hinzufügen. Wenn keine nötig sind, können Sie das Gesuch ohne senden.',
  },
  asked: { it: 'Che cosa le abbiamo chiesto', en: 'What we asked for', de: 'Was wir von Ihnen brauchen' },
  until: {
    it: 'Ce li mandi entro il {date}.',
    en: 'Please send them by {date}.',
    de: 'Schicken Sie sie bis {date}.',
  },
  expected: {
    it: 'La domanda è inviata. Può ancora mandare i documenti che servono, finché non decidiamo.',
    en: 'The application is sent. You can still send the documents that are needed, until we decide.',
    de: 'Das Gesuch ist gesendet. Sie können die nötigen Dokumente noch schicken, bis wir entscheiden.',
  },
  papersAsked: {
    it: 'I documenti che servono',
    en: 'Documents that are needed',
    de: 'Dokumente, die nötig sind',
  },
  paperGiven: { it: 'Ce l’abbiamo.', en: 'We have it.', de: 'Wir haben es.' },
  paperMissing: { it: 'Manca ancora.', en: 'Still missing.', de: 'Fehlt noch.' },
  paper: {
    it: 'Quale dei documenti che servono?',
    en: 'Which of those that are needed?',
    de: 'Welches der nötigen Dokumente?',
  },
  otherPaper: { it: 'Un altro documento', en: 'Another document', de: 'Ein anderes Dokument' },
  waiting: {
    it: 'La domanda è consegnata e non ancora inviata: prima dobbiamo sapere chi è lei. Qui vede i documenti che ha aggiunto. Quando è inviata, se ne servono altri glieli chiediamo.',
    en: 'The application is handed in and not sent yet: first we must know who you are. These are the documents that you added. Once it is sent, if we need more, we ask you.',
    de: 'Das Gesuch ist abgegeben und noch nicht gesendet: Zuerst müssen wir wissen, wer Sie sind. Hier sehen Sie die Unterlagen, die Sie hinzugefügt haben. Wenn es gesendet ist und wir andere brauchen, fragen wir danach.',
  },
  notNow: {
    it: 'Ora non si possono aggiungere o togliere documenti: la domanda non è più una bozza. Non abbiamo cambiato nulla.',
    en: 'Documents cannot be added or taken away now: the application is no longer a draft. We have changed nothing.',
    de: 'Jetzt kann man keine Unterlagen hinzufügen oder entfernen: Das Gesuch ist kein Entwurf mehr. Wir haben nichts geändert.',
  },
  sent: {
    it: 'La domanda è inviata: qui vede i documenti che ci ha dato. Se ne servono altri, glieli chiediamo.',
    en: 'The application is sent: these are the documents that you gave us. If we need more, we ask you.',
    de: 'Das Gesuch ist gesendet: Hier sehen Sie die Unterlagen, die Sie uns gegeben haben. Wenn wir andere brauchen, fragen wir danach.',
  },
  list: { it: 'I documenti che ci sono', en: 'Documents that are here', de: 'Die Unterlagen, die da sind' },
  none: {
    it: 'Non ci sono ancora documenti.',
    en: 'There are no documents yet.',
    de: 'Es gibt noch keine Unterlagen.',
  },
  download: { it: 'Scaricare', en: 'Download', de: 'Herunterladen' },
  small: {
    it: 'La prima pagina in piccolo: {name}',
    en: 'The first page, small: {name}',
    de: 'Die erste Seite, verkleinert: {name}',
  },
  original: {
    it: 'Scaricare il file come è arrivato',
    en: 'Download the file as it came',
    de: 'Die Datei herunterladen, wie sie angekommen ist',
  },
  cut: {
    it: 'Al file mancava la fine: guardi se si vede tutto.',
    en: 'The end of the file was missing: see whether all of it shows.',
    de: 'Der Datei fehlte das Ende: Sehen Sie nach, ob alles zu sehen ist.',
  },
  signedBy: {
    it: '{state, select, intact {Firmato da {name}{at, select, none {} other { {at}}}. Il contenuto è quello firmato.} altered {La firma di {name} non vale: il contenuto è stato cambiato dopo.} other {C’è una firma che qui non si può controllare.}}',
    en: '{state, select, intact {Signed by {name}{at, select, none {} other { {at}}}. The content is what was signed.} altered {The signature of {name} does not hold: the content was changed afterwards.} other {There is a signature that cannot be checked here.}}',
    de: '{state, select, intact {Unterschrieben von {name}{at, select, none {} other { {at}}}. Der Inhalt ist der unterschriebene.} altered {Die Unterschrift von {name} gilt nicht: Der Inhalt wurde danach verändert.} other {Es gibt eine Unterschrift, die man hier nicht prüfen kann.}}',
  },
  signedOn: { it: 'il {date}', en: 'on {date}', de: 'am {date}' },
  certificate: {
    it: 'Certificato di {issuer}, valido fino al {until}{code, select, none {} other {; codice fiscale {code}}}. Che sia di un ente qualificato non è controllato qui.',
    en: 'Certificate by {issuer}, good until {until}{code, select, none {} other {; codice fiscale {code}}}. Whether it is a qualified one is not checked here.',
    de: 'Zertifikat von {issuer}, gültig bis {until}{code, select, none {} other {; Steuernummer {code}}}. Ob es von einer qualifizierten Stelle ist, wird hier nicht geprüft.',
  },
  remove: { it: 'Togliere', en: 'Remove', de: 'Entfernen' },
  about: {
    it: '{kind, select, pdf {PDF} other {Immagine}}, {size}, del {date}.',
    en: '{kind, select, pdf {PDF} other {Picture}}, {size}, of {date}.',
    de: '{kind, select, pdf {PDF} other {Bild}}, {size}, vom {date}.',
  },
  scannedBy: { it: 'Controllato contro i virus.', en: 'Checked for viruses.', de: 'Auf Viren geprüft.' },
  notScanned: {
    it: 'Non controllato contro i virus: qui manca il programma.',
    en: 'Not checked for viruses: the program is missing here.',
    de: 'Nicht auf Viren geprüft: Das Programm dafür fehlt hier.',
  },
  add: { it: 'Aggiungere un documento', en: 'Add a document', de: 'Ein Dokument hinzufügen' },
  purpose: { it: 'Che documento è?', en: 'What is this document?', de: 'Was für ein Dokument ist es?' },
  purposeHint: {
    it: 'Per esempio: contratto di lavoro. Può lasciarlo vuoto.',
    en: 'For example: work contract. You can leave it empty.',
    de: 'Zum Beispiel: Arbeitsvertrag. Sie können das Feld leer lassen.',
  },
  file: {
    it: 'Uno o più file',
    en: 'Choose one or more files',
    de: 'Eine oder mehrere Dateien',
  },
  fileHint: {
    it: 'PDF, foto o scansioni, anche firmati (.p7m). Ogni file fino a {file} MB, insieme fino a {form} MB per volta. Con il telefono può scattare una foto.',
    en: 'PDF, photos or scans, also signed (.p7m). Up to {file} MB each, up to {form} MB together at a time. With a phone you can take a photo.',
    de: 'PDF, Fotos oder Scans, auch unterschrieben (.p7m). Jede Datei bis {file} MB, zusammen bis {form} MB auf einmal. Mit dem Handy können Sie ein Foto machen.',
  },
  filesStay: {
    it: 'Se cambia lingua dopo aver scelto i file, li scelga di nuovo: il browser non li tiene. Quello che scrive resta.',
    en: 'If you change the language after choosing files, choose them again: the browser does not keep them. What you write stays.',
    de: 'Wenn Sie nach der Auswahl die Sprache wechseln, wählen Sie die Dateien noch einmal: Der Browser behält sie nicht. Was Sie schreiben, bleibt.',
  },
  privacyHint: {
    it: 'Dalle foto togliamo il luogo e i dati del telefono.',
    en: 'From photos we remove the place and the data of the phone.',
    de: 'Aus Fotos entfernen wir den Ort und die Daten des Handys.',
  },
  addButton: { it: 'Aggiungere', en: 'Add', de: 'Hinzufügen' },
  added: {
    it: '{n, plural, one {Un documento aggiunto.} other {# documenti aggiunti.}}',
    en: '{n, plural, one {One document added.} other {# documents added.}}',
    de: '{n, plural, one {Ein Dokument hinzugefügt.} other {# Dokumente hinzugefügt.}}',
  },
  removed: { it: 'Documento tolto.', en: 'Document removed.', de: 'Dokument entfernt.' },
  finish: { it: 'Ha finito?', en: 'Have you finished?', de: 'Sind Sie fertig?' },
  finishText: {
    it: 'Quando li invia, guardiamo i documenti e il tempo per decidere riparte.',
    en: 'Once you send them we look at the documents, and the time to decide goes on.',
    de: 'Wenn Sie sie senden, sehen wir die Unterlagen an, und die Frist für die Entscheidung läuft wieder.',
  },
  note: {
    it: 'Vuole scriverci qualcosa?',
    en: 'Do you want to tell us something?',
    de: 'Möchten Sie uns etwas schreiben?',
  },
  noteHint: {
    it: 'Per esempio perché un documento manca. Può lasciarlo vuoto.',
    en: 'For example why a document is missing. You can leave it empty.',
    de: 'Zum Beispiel, warum ein Dokument fehlt. Sie können das Feld leer lassen.',
  },
  give: { it: 'Inviare i documenti', en: 'Send the documents', de: 'Unterlagen senden' },
  given: {
    it: 'Documenti inviati: {names}.',
    en: 'Documents sent: {names}.',
    de: 'Unterlagen gesendet: {names}.',
  },
  papers: { it: 'Documenti', en: 'Documents', de: 'Unterlagen' },
  back: { it: 'Tornare alla domanda', en: 'Back to the application', de: 'Zurück zum Gesuch' },
  link: {
    it: '{n, plural, =0 {Aggiungere documenti} one {I documenti (uno)} other {I documenti (#)}}',
    en: '{n, plural, =0 {Add documents} one {Documents (one)} other {Documents (#)}}',
    de: '{n, plural, =0 {Unterlagen hinzufügen} one {Die Unterlagen (eine)} other {Die Unterlagen (#)}}',
  },
  unnamed: { it: 'Documento', en: 'Document', de: 'Dokument' },
  fault: { it: '«{name}»: {text}', en: '“{name}”: {text}', de: '„{name}“: {text}' },
  // What stands in the way, each with what to do.
  empty: {
    it: 'il file è vuoto. Ne scelga un altro.',
    en: 'the file is empty. Choose another.',
    de: 'Die Datei ist leer. Wählen Sie eine andere.',
  },
  type: {
    it: 'qui non si apre. Lo salvi in PDF, o ne faccia una foto.',
    en: 'it cannot be opened here. Save it as PDF, or take a photo of it.',
    de: 'Sie lässt sich hier nicht öffnen. Speichern Sie sie als PDF, oder machen Sie ein Foto davon.',
  },
  office: {
    it: 'è di Word, Excel o simili. Lo apra, scelga «Salva come» e poi PDF. Mandi quello.',
    en: 'it is from Word, Excel or alike. Open it, choose “Save as”, then PDF. Send that one.',
    de: 'Sie ist aus Word, Excel oder Ähnlichem. Öffnen Sie sie, wählen Sie „Speichern unter“ und dann PDF. Schicken Sie das.',
  },
  archive: {
    it: 'contiene altri file. Lo apra e li mandi uno per uno.',
    en: 'it holds other files. Open it and send them one by one.',
    de: 'Sie enthält andere Dateien. Öffnen Sie sie und schicken Sie diese einzeln.',
  },
  recording: {
    it: 'è un video o un suono. Qui prendiamo solo PDF e foto.',
    en: 'it is a video or a sound. Here we take only PDFs and photos.',
    de: 'Das ist ein Video oder ein Ton. Hier nehmen wir nur PDF und Fotos.',
  },
  program: {
    it: 'è un programma, non un documento. Scelga un altro file.',
    en: 'it is a program, not a document. Choose another file.',
    de: 'Das ist ein Programm, kein Dokument. Wählen Sie eine andere Datei.',
  },
  'web-page': {
    it: 'è una pagina web. La apra, scelga «Stampa» e poi «Salva in PDF». Mandi quello.',
    en: 'it is a web page. Open it, choose “Print”, then “Save as PDF”. Send that one.',
    de: 'Das ist eine Webseite. Öffnen Sie sie, wählen Sie „Drucken“ und dann „Als PDF speichern“. Schicken Sie das.',
  },
  'e-mail': {
    it: 'è un messaggio di posta. Apra il messaggio e salvi l’allegato. Oppure lo stampi in PDF.',
    en: 'it is an e-mail. Open it and save what is attached. Or print it as PDF.',
    de: 'Das ist eine E-Mail. Öffnen Sie sie und speichern Sie den Anhang. Oder drucken Sie sie als PDF.',
  },
  text: {
    it: 'è solo testo. Lo apra, scelga «Stampa» e poi «Salva in PDF». Mandi quello.',
    en: 'it is only text. Open it, choose “Print”, then “Save as PDF”. Send that one.',
    de: 'Das ist nur Text. Öffnen Sie ihn, wählen Sie „Drucken“ und dann „Als PDF speichern“. Schicken Sie das.',
  },
  password: {
    it: 'chiede una password. Lo apra con la password, scelga «Stampa» e poi «Salva in PDF». Mandi la copia senza password.',
    en: 'it asks for a password. Open it with the password, choose “Print”, then “Save as PDF”. Send the copy without password.',
    de: 'Sie verlangt ein Passwort. Öffnen Sie sie damit, wählen Sie „Drucken“ und dann „Als PDF speichern“. Schicken Sie die Kopie ohne Passwort.',
  },
  'no-pages': {
    it: 'è un PDF senza pagine. Lo salvi di nuovo dal programma da cui viene, e controlli che si apra.',
    en: 'it is a PDF without pages. Save it again from the program it comes from, and see that it opens.',
    de: 'Das ist ein PDF ohne Seiten. Speichern Sie es im ursprünglichen Programm noch einmal, und prüfen Sie, ob es sich öffnen lässt.',
  },
  'too-many-pages': {
    it: 'ha più di {pages} pagine. Lo divida, o lo salvi in PDF.',
    en: 'it has more than {pages} pages. Divide it, or save it as PDF.',
    de: 'Sie hat mehr als {pages} Seiten. Teilen Sie sie, oder speichern Sie sie als PDF.',
  },
  locked: {
    it: 'è chiuso in modo che solo una certa persona possa aprirlo. Ci mandi il documento aperto.',
    en: 'it is locked so that only a certain person can open it. Send us the open document.',
    de: 'Sie ist so verschlossen, dass nur eine bestimmte Person sie öffnen kann. Schicken Sie uns das offene Dokument.',
  },
  detached: {
    it: 'contiene solo la firma, non il documento. Mandi il file firmato, quello che finisce in .p7m.',
    en: 'it holds only the signature, not the document. Send the signed file, the one that ends in .p7m.',
    de: 'Sie enthält nur die Unterschrift, nicht das Dokument. Schicken Sie die unterschriebene Datei, die auf .p7m endet.',
  },
  damaged: {
    it: 'il file è rovinato o ne manca una parte. Lo apra: se si vede, lo salvi di nuovo e mandi quello. Se non si apre, ne faccia una foto.',
    en: 'the file is damaged or a part of it is missing. Open it: if it shows, save it again and send that. If it does not open, take a photo.',
    de: 'Die Datei ist beschädigt, oder ein Teil fehlt. Öffnen Sie sie: Wenn man alles sieht, speichern Sie sie noch einmal und schicken Sie diese. Wenn sie sich nicht öffnen lässt, machen Sie ein Foto davon.',
  },
  pixels: {
    it: 'l’immagine è troppo grande da aprire. La rifaccia più piccola.',
    en: 'the picture is too large to open. Make a smaller one.',
    de: 'Das Bild ist zu groß zum Öffnen. Machen Sie es kleiner.',
  },
  'file-size': {
    it: 'è più grande di {megabytes} MB.',
    en: 'it is larger than {megabytes} MB.',
    de: 'Sie ist größer als {megabytes} MB.',
  },
  infected: {
    it: 'contiene un virus. Non lo abbiamo preso. Controlli il suo computer.',
    en: 'it has a virus. We did not take it. Check your computer.',
    de: 'Sie enthält einen Virus. Wir haben sie nicht genommen. Prüfen Sie Ihren Computer.',
  },
  'disk-full': {
    it: 'ora qui non c’è posto per i file. Le sue risposte ci sono. Lo mandi più tardi, o lo porti allo sportello.',
    en: 'there is no room for files here now. Your answers are kept. Send it later, or bring it to a counter.',
    de: 'Jetzt ist hier kein Platz für Dateien. Ihre Antworten sind da. Schicken Sie sie später, oder bringen Sie sie zum Schalter.',
  },
  'scan-away': {
    it: 'ora non possiamo controllare i virus, perciò non lo abbiamo preso. Riprovi tra qualche minuto.',
    en: 'we cannot check for viruses now, so we did not take it. Try again in some minutes.',
    de: 'Wir können jetzt nicht auf Viren prüfen und haben sie deshalb nicht genommen. Versuchen Sie es in ein paar Minuten noch einmal.',
  },
  'folder-away': {
    it: 'ora non possiamo tenere documenti, perciò non lo abbiamo preso. Lo mandi di nuovo tra qualche minuto.',
    en: 'we cannot keep documents now, so we did not take it. Send it again in some minutes.',
    de: 'Wir können jetzt keine Unterlagen speichern und haben sie deshalb nicht genommen. Schicken Sie sie in ein paar Minuten noch einmal.',
  },
  'same-file': {
    it: 'questo file c’è già.',
    en: 'this file is already here.',
    de: 'Diese Datei ist schon da.',
  },
  'too-many': {
    it: 'una domanda può avere {files} documenti. Ne tolga uno.',
    en: 'an application can have {files} documents. Remove one.',
    de: 'Ein Gesuch kann {files} Dokumente haben. Entfernen Sie eines.',
  },
  'all-sizes': {
    it: 'i documenti insieme superano {megabytes} MB. Ne tolga uno.',
    en: 'the documents together are over {megabytes} MB. Remove one.',
    de: 'Die Dokumente sind zusammen größer als {megabytes} MB. Entfernen Sie eines.',
  },
  noFile: { it: 'Scelga un file.', en: 'Choose a file.', de: 'Wählen Sie eine Datei.' },
  tooLarge: {
    it: 'I file insieme superano {form} MB. Ne mandi meno per volta: quelli già aggiunti ci sono ancora.',
    en: 'The files together are over {form} MB. Send fewer at a time: those already added are still here.',
    de: 'Die Dateien sind zusammen größer als {form} MB. Schicken Sie weniger auf einmal: Die schon hinzugefügten sind noch da.',
  },
  nothingGiven: {
    it: 'Aggiunga un documento, o ci scriva perché manca.',
    en: 'Add a document, or tell us why it is missing.',
    de: 'Fügen Sie ein Dokument hinzu, oder schreiben Sie uns, warum es fehlt.',
  },
});

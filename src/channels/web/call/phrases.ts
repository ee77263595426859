// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What a call says on the page of a contact, at both ends of it. */
export const say = sayer({
  title: { it: 'Voce e video', en: 'Voice and video', de: 'Ton und Bild' },
  lead: {
    it: 'Può anche parlare a voce o vedersi in video, qui nel browser: il video si accende nella chiamata, il microfono può restare spento. Non si registra niente. I messaggi restano in questa pagina.',
    en: 'You can also talk aloud or see each other, here in the browser: pictures are turned on in the call, the microphone can stay off. Nothing is recorded. The messages stay on this page.',
    de: 'Sie können auch sprechen oder sich sehen, hier im Browser: Das Bild schaltet man im Gespräch ein, das Mikrofon kann aus bleiben. Nichts wird aufgezeichnet. Die Nachrichten bleiben auf dieser Seite.',
  },
  guestLead: {
    it: 'Qui nel browser vi parlate a voce o vi vedete in video: il video si accende nella chiamata, il microfono può restare spento. Non si registra niente.',
    en: 'Here in the browser you talk aloud or see each other: pictures are turned on in the call, the microphone can stay off. Nothing is recorded.',
    de: 'Hier im Browser sprechen Sie oder sehen einander: Das Bild schaltet man im Gespräch ein, das Mikrofon kann aus bleiben. Nichts wird aufgezeichnet.',
  },
  needsScript: {
    it: 'Per la voce e il video serve JavaScript, che qui è spento. Può continuare per scritto su questa pagina.',
    en: 'Voice and video need JavaScript, which is off here. You can go on in writing on this page.',
    de: 'Für Ton und Bild braucht es JavaScript, das hier ausgeschaltet ist. Sie können auf dieser Seite schriftlich weitermachen.',
  },
  rings: {
    it: '{who, select, person {La persona che le risponde la chiama a voce.} other {La persona la chiama a voce.}}',
    en: '{who, select, person {The person who answers you is calling you.} other {The person is calling you.}}',
    de: '{who, select, person {Die Person, die Ihnen antwortet, ruft Sie an.} other {Die Person ruft Sie an.}}',
  },
  decline: { it: 'Continuo per scritto', en: 'I go on in writing', de: 'Ich schreibe weiter' },
  join: { it: 'Parlare a voce o in video', en: 'Talk aloud or by video', de: 'Sprechen, mit oder ohne Bild' },
  mute: { it: 'Spegnere il microfono', en: 'Turn the microphone off', de: 'Mikrofon ausschalten' },
  unmute: { it: 'Accendere il microfono', en: 'Turn the microphone on', de: 'Mikrofon einschalten' },
  hold: { it: 'Mettere in attesa', en: 'Put on hold', de: 'Halten' },
  unhold: { it: 'Riprendere la chiamata', en: 'Take the call up again', de: 'Gespräch fortsetzen' },
  camera: { it: 'Accendere il video', en: 'Turn the video on', de: 'Bild einschalten' },
  noCamera: { it: 'Spegnere il video', en: 'Turn the video off', de: 'Bild ausschalten' },
  check: { it: 'Provare microfono e video', en: 'Try microphone and video', de: 'Mikrofon und Bild prüfen' },
  uncheck: { it: 'Chiudere la prova', en: 'End the trial', de: 'Prüfung beenden' },
  checking: {
    it: 'Parli: la barra si muove se il microfono la sente. Nessun altro la sente o la vede.',
    en: 'Speak: the bar moves if the microphone hears you. Nobody else hears or sees you.',
    de: 'Sprechen Sie: Der Balken bewegt sich, wenn das Mikrofon Sie hört. Niemand sonst hört oder sieht Sie.',
  },
  level: {
    it: 'Quanto la sente il microfono',
    en: 'How much the microphone hears you',
    de: 'Wie gut das Mikrofon Sie hört',
  },
  leave: { it: 'Chiudere la voce', en: 'Leave the call', de: 'Gespräch beenden' },
  asking: {
    it: 'Il browser le chiede il microfono: dica di sì.',
    en: 'The browser asks for the microphone: say yes.',
    de: 'Der Browser fragt nach dem Mikrofon: Sagen Sie ja.',
  },
  ringing: {
    it: 'Stiamo chiamando l’altra persona.',
    en: 'We are calling the other person.',
    de: 'Wir rufen die andere Person an.',
  },
  connecting: { it: 'Ci colleghiamo.', en: 'Connecting.', de: 'Die Verbindung wird aufgebaut.' },
  talking: {
    it: 'Siete in linea. Le altre pagine si aprono accanto, così la chiamata resta.',
    en: 'You are connected. Other pages open beside this one, so that the call stays.',
    de: 'Sie sind verbunden. Andere Seiten öffnen sich daneben, damit das Gespräch bleibt.',
  },
  muted: {
    it: 'Il suo microfono è spento.',
    en: 'Your microphone is off.',
    de: 'Ihr Mikrofon ist aus.',
  },
  held: {
    it: 'La chiamata è in attesa: non vi sentite.',
    en: 'The call is on hold: you do not hear each other.',
    de: 'Das Gespräch wird gehalten: Sie hören einander nicht.',
  },
  otherHolds: {
    it: 'L’altra persona ha messo la chiamata in attesa.',
    en: 'The other person has put the call on hold.',
    de: 'Die andere Person hält das Gespräch.',
  },
  otherMuted: {
    it: 'L’altra persona ha il microfono spento.',
    en: 'The other person’s microphone is off.',
    de: 'Das Mikrofon der anderen Person ist aus.',
  },
  waitsVideo: {
    it: 'Abbiamo chiesto all’altra persona se vuole il video.',
    en: 'We have asked the other person whether they want video.',
    de: 'Wir haben die andere Person gefragt, ob sie das Bild möchte.',
  },
  askVideo: {
    it: 'L’altra persona vorrebbe che vi vedeste. Accende il video anche lei?',
    en: 'The other person would like you to see each other. Do you turn your video on too?',
    de: 'Die andere Person möchte, dass Sie einander sehen. Schalten Sie Ihr Bild auch ein?',
  },
  yesVideo: { it: 'Sì, con il video', en: 'Yes, with video', de: 'Ja, mit Bild' },
  noVideo: { it: 'No, solo la voce', en: 'No, voice alone', de: 'Nein, nur Ton' },
  'no-video': {
    it: 'Il video è spento: si continua a voce.',
    en: 'The video is off: you go on by voice.',
    de: 'Das Bild ist aus: Sie sprechen weiter.',
  },
  declined: {
    it: 'L’altra persona preferisce scrivere: continui con i messaggi.',
    en: 'The other person prefers to write: go on with the messages.',
    de: 'Die andere Person möchte lieber schreiben: Machen Sie mit den Nachrichten weiter.',
  },
  poor: {
    it: 'La rete è debole: abbiamo spento il video, la voce resta.',
    en: 'The network is weak: we turned the video off, the voice stays.',
    de: 'Das Netz ist schwach: Wir haben das Bild ausgeschaltet, der Ton bleibt.',
  },
  lost: {
    it: 'La voce si è interrotta. Proviamo a riprenderla.',
    en: 'The sound was interrupted. We try to get it back.',
    de: 'Der Ton ist unterbrochen. Wir versuchen, ihn wiederzubekommen.',
  },
  textOnly: {
    it: 'La rete non regge la voce. Il contatto continua: scrivetevi qui.',
    en: 'The network does not carry the voice. The contact goes on: write to each other here.',
    de: 'Das Netz trägt den Ton nicht. Der Kontakt geht weiter: Schreiben Sie einander hier.',
  },
  alone: {
    it: 'L’altra persona ha chiuso la voce. Può richiamarla o continuare per scritto.',
    en: 'The other person has left the call. You can call again or go on in writing.',
    de: 'Die andere Person hat das Gespräch verlassen. Sie können wieder anrufen oder schreiben.',
  },
  elsewhere: {
    it: 'La chiamata continua in un’altra sua pagina.',
    en: 'The call goes on in another page of yours.',
    de: 'Das Gespräch geht auf einer anderen Seite von Ihnen weiter.',
  },
  noMicrophone: {
    it: 'Non troviamo un microfono. Continui per scritto, o lo colleghi e riprovi.',
    en: 'We find no microphone. Go on in writing, or connect one and try again.',
    de: 'Wir finden kein Mikrofon. Schreiben Sie weiter, oder schließen Sie eines an und versuchen Sie es noch einmal.',
  },
  notAllowed: {
    it: 'Il browser non ci dà il microfono. Lo permetta nelle impostazioni della pagina, o continui per scritto.',
    en: 'The browser gives us no microphone. Allow it in the settings of the page, or go on in writing.',
    de: 'Der Browser gibt uns das Mikrofon nicht. Erlauben Sie es in den Einstellungen der Seite, oder schreiben Sie weiter.',
  },
  noCameraHere: {
    it: 'Non troviamo una videocamera: vede l’altra persona, ma lei non si vede.',
    en: 'We find no camera: you see the other person, but they do not see you.',
    de: 'Wir finden keine Kamera: Sie sehen die andere Person, sie sieht Sie aber nicht.',
  },
  tooOld: {
    it: 'Questo browser non sa fare chiamate. Continui per scritto.',
    en: 'This browser cannot make calls. Go on in writing.',
    de: 'Dieser Browser kann keine Gespräche führen. Schreiben Sie weiter.',
  },
  me: { it: 'Lei', en: 'You', de: 'Sie' },
  person: { it: 'La persona', en: 'The person', de: 'Die Person' },
  operator: { it: 'La persona che risponde', en: 'The person who answers', de: 'Die Person, die antwortet' },
  guest: { it: 'Un’altra persona', en: 'Another person', de: 'Eine weitere Person' },
  listener: {
    it: 'Chi coordina lo sportello',
    en: 'Who leads the counter',
    de: 'Wer hier die Arbeit leitet',
  },
  captions: { it: 'Sottotitoli', en: 'Captions', de: 'Untertitel' },
  newest: {
    it: 'Sottotitoli con il lettore di schermo',
    en: 'Captions with the screen reader',
    de: 'Untertitel mit dem Screenreader',
  },
  captionsRead: {
    it: 'Qualcuno legge i sottotitoli: quello che si dice diventa testo. Non si conserva niente.',
    en: 'Somebody reads captions: what is said becomes text. Nothing is kept.',
    de: 'Jemand liest Untertitel: Was gesagt wird, wird zu Text. Nichts wird aufbewahrt.',
  },
  busy: {
    it: 'I sottotitoli non sono pronti ora. La voce continua.',
    en: 'The captions are not ready now. The sound goes on.',
    de: 'Die Untertitel sind gerade nicht bereit. Der Ton läuft weiter.',
  },
  'no-language': {
    it: 'Nella lingua di questo contatto i sottotitoli non ci sono ancora. Può scrivere.',
    en: 'There are no captions yet in the language of this contact. You can write.',
    de: 'In der Sprache dieses Kontakts gibt es noch keine Untertitel. Sie können schreiben.',
  },
  listens: {
    it: 'Ascolta anche una persona che coordina lo sportello, per controllare la qualità. Non parla e non registra.',
    en: 'Somebody who leads the counter is listening too, to check the quality. They do not speak, and record nothing.',
    de: 'Eine Person, die hier die Arbeit leitet, hört mit, um die Qualität zu prüfen. Sie spricht nicht und zeichnet nichts auf.',
  },
  whispers: {
    it: 'Una persona che coordina lo sportello ascolta, e ora parla solo con chi risponde. Non si registra niente.',
    en: 'Somebody who leads the counter is listening, and speaks now to the person who answers alone. Nothing is recorded.',
    de: 'Eine Person, die hier die Arbeit leitet, hört mit und spricht jetzt nur mit der Person, die antwortet. Nichts wird aufgezeichnet.',
  },
  joinsIn: {
    it: 'Una persona che coordina lo sportello è entrata nella chiamata: la sentite tutti. Non si registra niente.',
    en: 'Somebody who leads the counter has come into the call: you all hear them. Nothing is recorded.',
    de: 'Eine Person, die hier die Arbeit leitet, ist jetzt im Gespräch: Alle hören sie. Nichts wird aufgezeichnet.',
  },
  listen: { it: 'Ascoltare la chiamata', en: 'Listen to the call', de: 'Das Gespräch mithören' },
  unlisten: { it: 'Smettere di ascoltare', en: 'Stop listening', de: 'Nicht mehr mithören' },
  listenLead: {
    it: 'Sente chi parla. Può parlare solo con chi risponde, o con tutti. Le pagine di chi parla lo dicono, prima che la sentano.',
    en: 'You hear who talks. You can speak to the person who answers alone, or to all. The pages of those who talk say so, before they hear you.',
    de: 'Sie hören, wer spricht. Sie können nur mit der Person sprechen, die antwortet, oder mit allen. Es steht auf den Seiten der anderen, bevor man Sie hört.',
  },
  whisper: {
    it: 'Parlare solo con chi risponde',
    en: 'Speak to who answers alone',
    de: 'Nur mit der Person sprechen, die antwortet',
  },
  enter: { it: 'Entrare nella chiamata', en: 'Come into the call', de: 'In das Gespräch kommen' },
  unspeak: { it: 'Smettere di parlare', en: 'Stop speaking', de: 'Nicht mehr sprechen' },
  whispering: {
    it: 'La sente solo chi risponde. La persona non la sente, e legge che lei parla.',
    en: 'Who answers hears you alone. The person does not hear you, and reads that you speak.',
    de: 'Nur wer antwortet, hört Sie. Die Person hört Sie nicht und liest, dass Sie sprechen.',
  },
  inCall: {
    it: 'È nella chiamata: la sentono tutti.',
    en: 'You are in the call: all hear you.',
    de: 'Sie sind im Gespräch: Alle hören Sie.',
  },
  listening: {
    it: 'Sta ascoltando. Chi parla lo sa.',
    en: 'You are listening. Those who talk know it.',
    de: 'Sie hören mit. Die anderen wissen es.',
  },
  listenEnded: { it: 'La chiamata è finita.', en: 'The call is over.', de: 'Das Gespräch ist beendet.' },
  listenLost: {
    it: 'La rete non regge l’ascolto.',
    en: 'The network does not carry the sound.',
    de: 'Das Netz trägt den Ton nicht.',
  },
  listenNeedsScript: {
    it: 'Per ascoltare serve JavaScript, che qui è spento.',
    en: 'Listening needs JavaScript, which is off here.',
    de: 'Zum Mithören braucht es JavaScript, das hier ausgeschaltet ist.',
  },
  pictures: { it: 'Immagini della chiamata', en: 'Pictures of the call', de: 'Bilder des Gesprächs' },
  buttons: { it: 'Comandi della chiamata', en: 'Controls of the call', de: 'Tasten des Gesprächs' },
});

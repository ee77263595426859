// SPDX-License-Identifier: AGPL-3.0-or-later
// The call of a contact: sound first, pictures when all agree, straight between the browsers (WebRTC). The counter says who is in it, and
// passes on what they tell each other to find a way. When the page goes to another state of the contact, it is over. A page with two calls, that
// of the contact and that of two colleagues beside it, loads this twice: each is the call that its address names.
const talk = new URL(import.meta.url).searchParams.get('talk') ?? 'call';
const panel = document.querySelector(`[data-talk=${talk}]`);
const words = JSON.parse(panel.dataset.words);
const part = (name) => panel.querySelector(`[data-${name}]`);
const [status, pictures, question, level] = ['call-status', 'pictures', 'question', 'level'].map(part);
const button = (act) => panel.querySelector(`[data-do=${act}]`);
const canCall = 'RTCPeerConnection' in window && navigator.mediaDevices !== undefined;
/** Who listens in hears, and sends nothing but to whom they chose to speak. */
const isListener = panel.dataset.role === 'listener';
/** Whoever answers speaks to the person or to the colleague, and never to both. */
const [isOperator, isAsker] = ['operator', 'asker'].map((role) => panel.dataset.role === role);
const tellOtherCall = (type, detail) => document.dispatchEvent(new CustomEvent(type, { detail }));

const peers = new Map();
const looksBeforePoor = 3;
const lossThatIsPoor = 0.1;
const triesToConnect = 6;
/** Answers to an offer come within this time; it is made so often. */
const answerMs = 3000;
const timesOffered = 4;
/** A way that broke is sought again; after that the contact goes on in writing. */
const triesOfWay = 2;

let leg;
let ice = [];
let socket;
let tries = 0;
let isOn = false;
let wasJoined = false;
let isMuted = false;
let isHeld = false;
/** Whoever answers talks to a colleague: as the other call of this page says, and as the counter says. */
let consultsHere = false;
let isConsulting = false;
let withVideo = false;
let sound;
let camera;
let why;
/** Whom somebody who listens in speaks to: `nobody`, `operator` or `all`. */
let speaksTo = 'nobody';
/** What is said, to read (`captions.js`): loaded when the counter says how it is with it. */
let captions;
const isAway = () => isOperator && (consultsHere || isConsulting);
const isQuiet = () => isHeld || isAway();
const isSilent = ({ role }) => isQuiet() || (isConsulting && role === 'operator');
const isHeardBy = (to, role) => to === 'all' || (to === 'operator' && role === 'operator');

const show = (act, is) => {
  if (button(act)) button(act).hidden = !is;
};
const call = (act, word) => {
  if (button(act)) button(act).textContent = words[word];
};
const say = () => {
  // Who listens is nobody to talk to.
  const others = [...peers.values()].filter(({ role }) => role !== 'listener');
  const now = !isOn
    ? (why ?? 'ready')
    : isAway()
      ? 'consulting'
      : isHeld
        ? 'held'
        : others.length === 0
          ? (why ?? (wasJoined ? 'alone' : 'ringing'))
          : isConsulting && others.some(({ role }) => role === 'operator')
            ? 'consults'
            : others.some(({ state }) => state.held)
              ? 'otherHolds'
              : others.some(({ connection }) => connection.connectionState !== 'connected')
                ? (why ?? 'connecting')
                : isMuted
                  ? 'muted'
                  : (why ??
                    (speaksTo === 'operator'
                      ? 'whispering'
                      : speaksTo === 'all'
                        ? 'inCall'
                        : others.some(({ state }) => state.muted)
                          ? 'otherMuted'
                          : 'talking'));
  const told = words[now] ?? '';
  if (status.textContent !== told) status.textContent = told;
  for (const act of ['mute', 'hold', 'camera', 'whisper', 'leave']) show(act, isOn);
  show('enter', isOn && speaksTo !== 'all');
  for (const act of ['join', 'check']) show(act, !isOn && canCall);
  call('check', trial ? 'uncheck' : 'check');
  call('whisper', speaksTo === 'nobody' ? 'whisper' : 'unspeak');
  call('mute', isMuted ? 'unmute' : 'mute');
  call('hold', isQuiet() ? 'unhold' : 'hold');
  call('camera', withVideo || why === 'waitsVideo' ? 'noCamera' : 'camera');
};
// Before the first sound goes there. That nobody listens any more the page says by itself, when it is renewed.
const tellListened = ({ speaksTo: to }) => {
  const place = document.querySelector('[data-part="listens"]');
  if (!place) return;
  const told = Object.assign(document.createElement('p'), { className: 'call-rings' });
  const textContent = words[{ nobody: 'listens', operator: 'whispers', all: 'joinsIn' }[to]];
  if (place.textContent === textContent) return;
  told.append(Object.assign(document.createElement('strong'), { textContent }));
  place.replaceChildren(told);
};
const because = (name) => {
  why = name;
  say();
};

const send = (message) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));
// Sound that finds no way out is not kept for later.
const mostOnTheWay = 64_000;
const sendSound = (frame) =>
  socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < mostOnTheWay && socket.send(frame);
const readMine = () =>
  captions?.microphone(isOn && !isMuted && !isQuiet() ? sound : undefined, isListener ? speaksTo : 'all');
const signal = (to, data) => send({ type: 'signal', to, data });
const mine = () => ({ muted: isMuted, held: isQuiet() });

// Who sees whom.
const pictureOf = (name, stream) => {
  const figure = document.createElement('figure');
  figure.className = name === 'me' ? 'call-me' : '';
  const video = Object.assign(document.createElement('video'), {
    autoplay: true,
    playsInline: true,
    muted: true,
    srcObject: stream,
  });
  video.setAttribute('aria-label', words[name]);
  figure.append(video, Object.assign(document.createElement('figcaption'), { textContent: words[name] }));
  pictures.append(figure);
  pictures.hidden = false;
  return figure;
};
const takeAway = (figure) => {
  figure?.remove();
  pictures.hidden = pictures.childElementCount === 0;
};
let ownPicture;

// Their own devices, tried before anybody hears or sees them.
let trial;
const endTrial = () => {
  if (!trial) return;
  for (const track of trial.stream.getTracks()) track.stop();
  trial.context.close();
  takeAway(trial.figure);
  level.hidden = true;
  trial = undefined;
};
const tryDevices = async () => {
  if (trial) {
    endTrial();
    because(undefined);
    return;
  }
  because('asking');
  const open = (wanted) => navigator.mediaDevices.getUserMedia(wanted);
  const stream = await open({ audio: true, video: true }).catch(() =>
    open({ audio: true }).catch(() => undefined),
  );
  if (!stream) {
    because('noMicrophone');
    return;
  }
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  trial = {
    stream,
    context,
    figure: stream.getVideoTracks().length > 0 ? pictureOf('me', stream) : undefined,
  };
  level.hidden = false;
  const bar = level.lastElementChild;
  const measure = () => {
    if (trial?.context !== context) return;
    analyser.getFloatTimeDomainData(samples);
    const loud = Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
    bar.style.width = `${Math.min(100, Math.round(loud * 400))}%`;
    requestAnimationFrame(measure);
  };
  measure();
  because('checking');
};

const darken = () => {
  for (const { connection } of peers.values())
    for (const sender of connection.getSenders())
      if (sender.track?.kind === 'video') connection.removeTrack(sender);
  for (const track of camera?.getTracks() ?? []) track.stop();
  camera = undefined;
  takeAway(ownPicture);
  ownPicture = undefined;
};
const see = async () => {
  if (!camera) {
    const wanted = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24 } };
    const opened = await navigator.mediaDevices.getUserMedia({ video: wanted });
    if (!withVideo || !isOn || camera) {
      for (const track of opened.getTracks()) track.stop();
      return;
    }
    camera = opened;
    ownPicture = pictureOf('me', camera);
    camera.getVideoTracks()[0].enabled = !isQuiet();
  }
  for (const peer of peers.values()) showTo(peer);
};
const showTo = ({ connection, role }) => {
  if (role === 'listener') return;
  const [track] = camera?.getVideoTracks() ?? [];
  if (track && !connection.getSenders().some((sender) => sender.track === track))
    connection.addTrack(track, camera);
};

// One connection for each of the others, by the perfect negotiation of W3C WebRTC section 10.7: the one with the greater id gives way. Between
// two who talk it asks for an offer instead of making one, because both show themselves at one moment: an offer of Firefox that meets its own
// Chromium cannot take (the identifiers of RTP header extensions, RFC 8285, would change).
const peerOf = ({ id, role, speaksTo: to }) => {
  const connection = new RTCPeerConnection({ iceServers: ice });
  const peer = {
    id,
    role,
    speaksTo: to,
    connection,
    state: {},
    isOffering: false,
    isIgnoring: false,
    broken: 0,
    poor: 0,
  };
  peer.audio = Object.assign(document.createElement('audio'), { autoplay: true });
  connection.addEventListener('negotiationneeded', () =>
    asksForOffers(peer) ? askForOffer(peer) : offer(peer),
  );
  connection.addEventListener('icecandidate', ({ candidate }) => candidate && signal(id, { candidate }));
  connection.addEventListener('track', ({ track, streams: [stream] }) => {
    // What they say is let through where it was told (`hearListener`).
    if (role === 'listener') return;
    if (track.kind === 'audio') {
      sounds(peer, stream);
      return;
    }
    takeAway(peer.figure);
    peer.figure = pictureOf(role, stream);
    const gone = () => {
      if (peer.figure?.querySelector('video').srcObject !== stream) return;
      takeAway(peer.figure);
      peer.figure = undefined;
    };
    stream.addEventListener('removetrack', gone);
    track.addEventListener('ended', gone);
  });
  connection.addEventListener('connectionstatechange', () => {
    if (connection.connectionState === 'connected') {
      wasJoined = true;
      peer.broken = 0;
      if (why === 'lost') why = undefined;
    }
    if (connection.connectionState === 'failed') seekAgain(peer);
    say();
  });
  const [voice] = sound?.getAudioTracks() ?? [];
  if (role === 'listener') {
    tellListened(peer);
    connection.addTransceiver(voice, { direction: 'sendonly', streams: [sound] });
    hearListener(peer);
  } else if (isListener) speakTo(peer);
  else if (voice) connection.addTrack(voice, sound);
  showTo(peer);
  signal(id, { state: mine() });
  return peer;
};

const asksForOffers = ({ id, role }) => leg > id && role !== 'listener' && !isListener;
const waysWithout = ({ connection }) => connection.getTransceivers().filter(({ mid }) => mid === null);
const askForOffer = (peer, isBroken = false) => {
  const kinds = waysWithout(peer).map(({ receiver }) => receiver.track.kind);
  signal(peer.id, { wants: { kinds, isBroken } });
  // Whom it did not reach makes none.
  setTimeout(() => waysWithout(peer).length > 0 && offer(peer), answerMs);
};
const offerAsWanted = async (peer, { kinds, isBroken }) => {
  const { connection } = peer;
  if (isBroken) connection.restartIce();
  for (const kind of kinds)
    if (!connection.getTransceivers().some(({ receiver }) => receiver.track.kind === kind))
      connection.addTransceiver(kind, { direction: 'recvonly' });
  await offer(peer);
};
const offer = async (peer) => {
  const { connection } = peer;
  if (peer.isOffering || connection.signalingState !== 'stable') return;
  try {
    peer.isOffering = true;
    await connection.setLocalDescription();
    sayOffer(peer, timesOffered);
  } catch {
    // It was closed meanwhile, or is sought again when it fails.
  } finally {
    peer.isOffering = false;
  }
};
// Said again while no answer comes. One that was taken back meanwhile is not said.
const sayOffer = ({ connection, id }, times) => {
  const { localDescription: description, signalingState } = connection;
  if (signalingState !== 'have-local-offer' || times === 0) return;
  signal(id, { description });
  setTimeout(() => {
    if (connection.localDescription?.sdp === description.sdp) sayOffer({ connection, id }, times - 1);
  }, answerMs);
};

const sounds = (peer, stream) => {
  const { audio } = peer;
  audio.srcObject = stream;
  audio.muted = isSilent(peer);
  audio.play().catch(() => undefined);
};
// Told first, and only then let through.
const hearListener = (peer) => {
  if (peer.role !== 'listener') return;
  tellListened(peer);
  const isHeard = isHeardBy(peer.speaksTo, panel.dataset.role);
  const [way] = peer.connection.getTransceivers();
  way.direction = isHeard ? 'sendrecv' : 'sendonly';
  sounds(peer, isHeard ? new MediaStream([way.receiver.track]) : null);
};
// The way is the one that the other page has opened.
const speakTo = ({ connection, role }) => {
  const way = connection.getTransceivers().find(({ receiver }) => receiver.track.kind === 'audio');
  if (!isListener || !way) return;
  const isHeard = isHeardBy(speaksTo, role);
  way.sender.replaceTrack((isHeard && sound?.getAudioTracks()[0]) || null);
  way.direction = isHeard ? 'sendrecv' : 'recvonly';
};
const endSound = () => {
  for (const track of sound?.getTracks() ?? []) track.stop();
  sound = undefined;
};

const close = (peer) => {
  peer.connection.close();
  peer.audio.srcObject = null;
  takeAway(peer.figure);
  peers.delete(peer.id);
};

const seekAgain = (peer) => {
  peer.broken += 1;
  if (peer.broken > triesOfWay) {
    leave('textOnly');
    return;
  }
  why = 'lost';
  // Pictures go first: sound needs a tenth of them.
  if (withVideo) {
    send({ type: 'video', isOn: false });
    why = 'poor';
  }
  if (asksForOffers(peer)) askForOffer(peer, true);
  else peer.connection.restartIce();
};

const told = async (peer, { description, candidate, state, wants }) => {
  const { connection } = peer;
  if (wants) await offerAsWanted(peer, wants);
  if (state) {
    peer.state = state;
    say();
  }
  if (description) {
    const collides =
      description.type === 'offer' && (peer.isOffering || connection.signalingState !== 'stable');
    peer.isIgnoring = collides && leg < peer.id;
    if (peer.isIgnoring) return;
    await connection.setRemoteDescription(description);
    if (description.type === 'offer') {
      speakTo(peer);
      await connection.setLocalDescription();
      signal(peer.id, { description: connection.localDescription });
    }
  }
  if (candidate)
    await connection.addIceCandidate(candidate).catch((error) => {
      if (!peer.isIgnoring) throw error;
    });
};

const heard = {
  answer({ ice: servers }) {
    ice = servers;
  },
  async captions({ unheard }) {
    captions ??= (await import(panel.dataset.captions)).openCaptions({ panel, words, send, sendSound });
    captions.begin(unheard, leg);
  },
  caption: (said) => captions?.line(said, isQuiet()),
  bridge({ others, video, speaksTo: to, reading, isConsulting: consults }) {
    if (isConsulting !== consults) {
      isConsulting = consults;
      tellMine();
    }
    for (const peer of [...peers.values()]) if (!others.some(({ id }) => id === peer.id)) close(peer);
    const was = speaksTo;
    speaksTo = to;
    for (const other of others) {
      const peer = peers.get(other.id);
      if (!peer) peers.set(other.id, peerOf(other));
      else if (peer.speaksTo !== other.speaksTo) hearListener(Object.assign(peer, other));
    }
    if (was !== to) for (const peer of peers.values()) speakTo(peer);
    if (isListener && to === 'nobody') endSound();
    captions?.are(reading);
    readMine();
    if (video !== withVideo) {
      withVideo = video;
      if (why === 'waitsVideo') why = undefined;
      question.hidden = true;
      if (video) see().catch(() => because('noCameraHere'));
      else darken();
    }
    say();
  },
  async signal({ from, data }) {
    const peer = peers.get(from);
    if (peer) await told(peer, data);
  },
  gather() {
    question.hidden = false;
    question.querySelector('button').focus();
  },
  play({ notice }) {
    question.hidden = true;
    because(notice);
  },
  over({ why: reason }) {
    if (reason === 'over') goOnThere();
    quiet();
    because(reason === 'elsewhere' ? 'elsewhere' : 'ended');
  },
};

let work = Promise.resolve();
const connect = () => {
  const address = new URL(panel.dataset.call, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  address.searchParams.set('leg', leg);
  const opened = new WebSocket(address);
  socket = opened;
  opened.addEventListener('open', () => {
    tries = 0;
  });
  opened.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    // In the order in which they came.
    work = work.then(() => isOn && heard[message.type]?.(message)).catch(() => undefined);
  });
  opened.addEventListener('close', () => {
    if (!isOn || socket !== opened) return;
    tries += 1;
    // Sound goes on without the counter.
    if (tries <= triesToConnect) setTimeout(() => isOn && socket === opened && connect(), 250 * 2 ** tries);
    else if (peers.size === 0) leave('textOnly');
  });
};

const join = async () => {
  endTrial();
  if (!isListener && !(await takeMicrophone())) return;
  if (isOperator) tellOtherCall('call-taken');
  if (isAsker) tellOtherCall('call-consults', true);
  leg = crypto.randomUUID();
  [isOn, wasJoined, isMuted, isHeld, withVideo, tries] = [true, false, false, false, false, 0];
  isConsulting = false;
  because(undefined);
  connect();
  button(isListener ? 'leave' : 'mute').focus();
};
const takeMicrophone = async () => {
  because('asking');
  button('join').disabled = true;
  try {
    sound = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    because(error.name === 'NotAllowedError' ? 'notAllowed' : 'noMicrophone');
    return false;
  } finally {
    button('join').disabled = false;
  }
  return true;
};

const quiet = () => {
  const hadFocus = panel.contains(document.activeElement);
  isOn = false;
  withVideo = false;
  question.hidden = true;
  for (const peer of [...peers.values()]) close(peer);
  darken();
  endSound();
  captions?.end();
  speaksTo = 'nobody';
  if (isAsker) tellOtherCall('call-consults', false);
  say();
  if (hadFocus) button('join')?.focus();
};
const leave = (reason) => {
  send({ type: 'leave' });
  socket?.close();
  quiet();
  because(reason);
};

const beQuiet = () => {
  const [track] = sound?.getAudioTracks() ?? [];
  if (track) track.enabled = !isMuted && !isQuiet();
  const [picture] = camera?.getVideoTracks() ?? [];
  if (picture) picture.enabled = !isQuiet();
  for (const peer of peers.values()) peer.audio.muted = isSilent(peer);
};
const tellMine = () => {
  beQuiet();
  for (const peer of peers.values()) signal(peer.id, { state: mine() });
  readMine();
  because(undefined);
};
document.addEventListener('call-consults', ({ detail }) => {
  if (!isOperator) return;
  consultsHere = detail;
  if (isOn) tellMine();
});
document.addEventListener('call-taken', () => isAsker && isOn && leave(undefined));
// The colleague to whom the contact passes goes on with the person on the page that theirs becomes.
const goesOn = 'call-goes-on';
const goesOnMs = 15_000;
const contactOf = (address) => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(address)?.[0];
const goOnThere = () => {
  if (isOn && panel.dataset.role === 'colleague')
    sessionStorage.setItem(goesOn, `${contactOf(panel.dataset.call)} ${Date.now()}`);
};
const goOnHere = () => {
  if (!isOperator || !canCall) return;
  const [contact, at] = (sessionStorage.getItem(goesOn) ?? '').split(' ');
  sessionStorage.removeItem(goesOn);
  if (contact === contactOf(panel.dataset.call) && Date.now() - Number(at) < goesOnMs) void join();
};

const speak = async (to) => {
  if (!sound && !(await takeMicrophone())) return;
  because(undefined);
  send({ type: 'speak', to });
};

const acts = {
  join,
  check: tryDevices,
  mute() {
    isMuted = !isMuted;
    tellMine();
  },
  hold() {
    if (isAway()) tellOtherCall('call-taken');
    else isHeld = !isHeld;
    tellMine();
  },
  camera() {
    const isWanted = !withVideo && why !== 'waitsVideo';
    send({ type: 'video', isOn: isWanted });
    because(isWanted ? 'waitsVideo' : 'no-video');
  },
  whisper: () => (speaksTo === 'nobody' ? speak('operator') : send({ type: 'speak', to: 'nobody' })),
  enter: () => speak('all'),
  captions: () => captions?.toggle(),
  newest: () => captions?.toggleNewest(),
  leave: () => leave(undefined),
};
panel.addEventListener('click', ({ target }) => {
  const { do: act, key } = target.closest('button')?.dataset ?? {};
  if (act) acts[act]();
  if (key) {
    question.hidden = true;
    send({ type: 'key', key });
    button('camera').focus();
  }
});

// While they talk, other pages open beside this one.
document.addEventListener('click', ({ target }) => {
  const link = target.closest('a[href]');
  if (isOn && link && !link.getAttribute('href').startsWith('#')) link.target = '_blank';
});
addEventListener('pagehide', () => {
  endTrial();
  goOnThere();
  if (isOn) leave(undefined);
});

// A weak network: pictures that do not arrive are turned off before the sound suffers.
setInterval(async () => {
  if (!isOn || !withVideo) return;
  for (const peer of peers.values()) {
    const stats = [...(await peer.connection.getStats()).values()];
    const seen = stats.find(({ type, kind }) => type === 'remote-inbound-rtp' && kind === 'video');
    peer.poor = (seen?.fractionLost ?? 0) > lossThatIsPoor ? peer.poor + 1 : 0;
    if (peer.poor < looksBeforePoor) continue;
    peer.poor = 0;
    send({ type: 'video', isOn: false });
    because('poor');
  }
}, 3000);

panel.hidden = false;
if (!canCall) why = 'tooOld';
say();
goOnHere();

// SPDX-License-Identifier: AGPL-3.0-or-later
// The conversation aloud: the microphone goes to the counter as it is spoken into, captions and sound come back. Nothing is kept here.
const page = document.querySelector('[data-line]');
const words = JSON.parse(page.dataset.words);
const part = (name) => page.querySelector(`[data-${name}]`);
const [status, captions, choices, typed, ended, level] = [
  'status',
  'captions',
  'choices',
  'typed',
  'ended',
  'level',
].map(part);
const [answers, none, asked] = ['answers', 'none', 'asked'].map(part);
const [speak, aloud] = [page.querySelector('[data-do=speak]'), page.querySelector('[data-do=aloud]')];

const firstFrameMs = 4000;

let socket;
let tries = 0;
let isOver = false;
let isAgain = false;
let microphone;
let isAloud = false;

// Why there is no sound stays to be read until somebody presses a button.
let why;
const is = (name) => {
  // Nor is there anything to press once it is over.
  if (name === 'ready' && (why || typed.hidden)) return;
  if (status.textContent !== words[name]) status.textContent = words[name];
};
const send = (message) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));
const made = (tag, text, more = {}) =>
  Object.assign(document.createElement(tag), { textContent: text, ...more });

// What is heard. It stops at once when it is hushed, and goes on at the very place.
const sound = { context: undefined, nextAt: 0, sources: new Set(), turn: 0, spoken: 0 };
const drop = () => {
  for (const source of sound.sources) source.stop();
  sound.sources.clear();
  sound.nextAt = 0;
  sound.context?.resume();
};
const whenPlayed = () => {
  if (sound.sources.size > 0 || sound.spoken !== sound.turn) return;
  send({ type: 'played', turn: sound.turn });
  is(microphone ? 'listening' : 'ready');
};
const play = (data) => {
  const [turn, rate] = new Uint32Array(data, 0, 2);
  if (!sound.context || turn !== sound.turn) return;
  const samples = Float32Array.from(new Int16Array(data, 8), (sample) => sample / 32768);
  const buffer = sound.context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(sound.context, { buffer });
  source.connect(sound.context.destination);
  sound.nextAt = Math.max(sound.nextAt, sound.context.currentTime + 0.02);
  source.start(sound.nextAt);
  sound.nextAt += buffer.duration;
  sound.sources.add(source);
  source.addEventListener('ended', () => {
    if (sound.sources.delete(source)) whenPlayed();
  });
  is('speaking');
};

const caption = (who, text) => {
  const line = made('p', '');
  line.append(made('strong', `${words[who]}: `), text);
  line.className = who;
  captions.append(line);
  captions.scrollTop = captions.scrollHeight;
};

const show = ({ answers: lines, asked: name }) => {
  if (!answers) return;
  const focused = document.activeElement?.dataset?.path;
  answers.replaceChildren(
    ...lines.map(({ path, name: label, value }) => {
      const line = made('div', '', { className: 'answer' });
      const change = made('button', words.change, { type: 'button', className: 'btn-link-plain' });
      change.dataset.path = path;
      change.append(made('span', ` ${label}`, { className: 'visually-hidden' }));
      change.addEventListener('click', () => send({ type: 'change', path }));
      const place = made('dd', '', { className: 'answer-change' });
      place.append(change);
      line.append(made('dt', label), made('dd', value, { className: 'answer-value' }), place);
      return line;
    }),
  );
  if (focused) answers.querySelector(`[data-path="${CSS.escape(focused)}"]`)?.focus();
  none.hidden = lines.length > 0;
  asked.hidden = !name;
  asked.querySelector('span').textContent = name ?? '';
};

const offer = (all) => {
  const hadFocus = choices.contains(document.activeElement);
  choices.replaceChildren(
    ...all.map(({ label, says }) => {
      const button = made('button', label, { type: 'button', className: 'btn btn-outline-primary' });
      button.addEventListener('click', () => answer(says, label));
      return button;
    }),
  );
  choices.hidden = all.length === 0;
  if (hadFocus) (choices.querySelector('button') ?? typed.querySelector('input')).focus();
};

const answer = (text, label = text) => {
  caption('you', label);
  send({ type: 'said', text });
};

// What a form of this page sends besides, with the mark of whom the page was made for.
const boxes = (sent) =>
  Object.entries({ ...sent, ...(page.dataset.mark ? { 'made-for': page.dataset.mark } : {}) }).map(
    ([name, value]) => made('input', '', { type: 'hidden', name, value }),
  );

// The key of what was said is sent: never in an address.
const sends = ({ href, label, talk }) => {
  const form = made('form', '', { method: 'post', action: href });
  form.append(
    ...boxes({ step: 'ask', talk }),
    made('button', label, { type: 'submit', className: 'btn btn-primary' }),
  );
  return form;
};

const end = ({ link, call }, isAsking) => {
  // One more thing may be answered: how it was.
  isOver = true;
  if (ended.querySelector('a, form')?.getAttribute(link.talk ? 'action' : 'href') !== link.href) {
    ended.replaceChildren(
      link.talk ? sends(link) : made('a', link.label, { href: link.href, className: 'btn btn-primary' }),
    );
    if (call) ended.prepend(made('p', call));
    ended.hidden = false;
  }
  if (isAsking) return;
  quiet();
  const hadFocus = typed.contains(document.activeElement);
  typed.hidden = true;
  speak.hidden = true;
  status.textContent = '';
  if (hadFocus) ended.querySelector('a, button')?.focus();
};

const heard = {
  says({ turn, texts, choices: all, shown, ended: over, isAsking }) {
    sound.turn = turn;
    caption('counter', texts.join(' '));
    if (shown) show(shown);
    offer(all);
    if (!isAloud) is(microphone ? 'listening' : 'ready');
    if (over) end(over, isAsking);
  },
  spoken({ turn }) {
    sound.spoken = turn;
    whenPlayed();
  },
  heard: ({ text }) => caption('you', text),
  hush() {
    sound.context?.suspend();
    is('listening');
  },
  'go-on'() {
    sound.context?.resume();
  },
  drop,
  status: (message) => is(message.is),
  'no-sound'({ why: reason }) {
    quiet();
    why = reason === 'lost' ? 'lost-sound' : reason;
    is(why);
  },
  go: ({ to }) => location.assign(to),
  // The code of what was begun goes where codes are typed: never into an address.
  open({ to, code }) {
    const form = made('form', '', { method: 'post', action: to, hidden: true });
    form.append(...boxes({ code, by: 'voice' }));
    document.body.append(form);
    form.submit();
  },
};

const connect = () => {
  const address = new URL(page.dataset.line, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  if (isAgain) address.searchParams.set('again', 'yes');
  socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => {
    tries = 0;
    isAgain = true;
    if (isAloud) send({ type: 'aloud', isOn: true });
    if (microphone) send({ type: 'microphone', isOn: true });
    is(microphone ? 'listening' : 'ready');
  });
  socket.addEventListener('message', ({ data }) => {
    if (data instanceof ArrayBuffer) return play(data);
    const message = JSON.parse(data);
    heard[message.type]?.(message);
  });
  socket.addEventListener('close', () => {
    if (isOver) return;
    drop();
    tries += 1;
    is(tries > 6 ? 'gone' : 'lost');
    if (tries <= 6) setTimeout(connect, 250 * 2 ** tries);
  });
};

const listen = async () => {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 },
    });
    const context = new AudioContext();
    await context.audioWorklet.addModule(page.dataset.frames);
    const frames = new AudioWorkletNode(context, 'frames', { numberOfOutputs: 0 });
    let isFirst = true;
    frames.port.addEventListener('message', ({ data }) => {
      isFirst = false;
      if (socket?.readyState === WebSocket.OPEN) socket.send(data);
      const loudest = new Int16Array(data).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      level.lastElementChild.style.inlineSize = `${Math.min(100, Math.sqrt(loudest / 32768) * 100)}%`;
    });
    frames.port.start();
    new MediaStreamAudioSourceNode(context, { mediaStream: stream }).connect(frames);
    microphone = { stream, context };
    // Firefox begins no sound, and tells nothing, on a machine without a loudspeaker.
    setTimeout(() => {
      if (!isFirst || microphone?.context !== context) return;
      quiet();
      why = 'silent';
      is(why);
    }, firstFrameMs);
    send({ type: 'microphone', isOn: true });
    is('listening');
  } catch (error) {
    is(error?.name === 'NotAllowedError' || error?.name === 'SecurityError' ? 'notAllowed' : 'noMicrophone');
  }
  shown();
};
const silence = () => {
  if (!microphone) return;
  for (const track of microphone.stream.getTracks()) track.stop();
  microphone.context.close();
  microphone = undefined;
  send({ type: 'microphone', isOn: false });
};
const hear = (isOn) => {
  isAloud = isOn;
  if (isOn) {
    sound.context ??= new AudioContext();
    sound.context.resume();
  } else drop();
  send({ type: 'aloud', isOn });
};
const quiet = () => {
  silence();
  isAloud = false;
  drop();
  shown();
};
const shown = () => {
  speak.textContent = words[microphone ? 'microphoneOff' : 'speak'];
  aloud.textContent = words[isAloud ? 'soundOff' : 'soundOn'];
  level.hidden = !microphone;
};

speak.addEventListener('click', async () => {
  why = undefined;
  if (microphone) {
    silence();
    is('ready');
    return shown();
  }
  aloud.hidden = false;
  if (!isAloud) hear(true);
  await listen();
});
aloud.addEventListener('click', () => {
  hear(!isAloud);
  shown();
});
typed.addEventListener('submit', (event) => {
  event.preventDefault();
  const box = typed.querySelector('input');
  if (box.value.trim() === '') return;
  answer(box.value);
  box.value = '';
});
page.hidden = false;
connect();

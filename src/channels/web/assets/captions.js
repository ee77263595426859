// SPDX-License-Identifier: AGPL-3.0-or-later
// The captions of a call: while somebody reads, one's own microphone goes to the counter too, and the words of all come back. It is said
// first that somebody reads; the lines are in this page alone, and go when the captions or the call end.
const mostLines = 40;
/** So near the end of the lines one follows them. */
const nearEnd = 40;

export const openCaptions = ({ panel, words, send, sendSound }) => {
  const [told, lines, newest] = ['captions-told', 'captions-lines', 'captions-newest'].map((name) =>
    panel.querySelector(`[data-${name}]`),
  );
  const [toggle, spoken] = ['captions', 'newest'].map((act) => panel.querySelector(`[data-do=${act}]`));
  let me;
  let unheard;
  let isRead = false;
  let reads = false;
  let isSpoken = false;
  /** Whoever reads is at the newest line, and stays there: also where a telephone is turned, and the lines break anew. */
  let follows = true;
  const toNewest = () => {
    if (follows) lines.scrollTop = lines.scrollHeight;
  };
  /** What is open now: the microphone's track, to whom, and what takes its frames. */
  let open;

  const tell = (text) => {
    if (told.textContent !== text) told.textContent = text;
  };
  const shown = () => {
    if (!toggle) return;
    toggle.hidden = me === undefined || Boolean(unheard);
    toggle.setAttribute('aria-pressed', String(reads));
    spoken.hidden = toggle.hidden || !reads;
    spoken.setAttribute('aria-pressed', String(isSpoken));
    lines.hidden = !reads;
    if (reads) return;
    follows = true;
    lines.replaceChildren();
    newest.textContent = '';
  };
  const state = () => (unheard === 'no-language' ? words[unheard] : isRead ? words.captionsRead : '');

  const shut = () => {
    open?.context?.close();
    open = undefined;
  };
  const opened = async (stream, to) => {
    const mine = { track: stream.getAudioTracks()[0], to };
    open = mine;
    const context = new AudioContext();
    mine.context = context;
    try {
      await context.audioWorklet.addModule(panel.dataset.frames);
      if (open !== mine) return;
      const frames = new AudioWorkletNode(context, 'frames', { numberOfOutputs: 0 });
      frames.port.addEventListener('message', ({ data }) => open === mine && sendSound(data));
      send({ type: 'sound', to });
      frames.port.start();
      new MediaStreamAudioSourceNode(context, { mediaStream: stream }).connect(frames);
    } catch {
      // It was shut meanwhile, or this browser gives no frames: the others read nothing of it, and hear it.
      if (open === mine) shut();
    }
  };

  if (lines) {
    let width;
    lines.addEventListener('scroll', () => {
      // What the page does by itself where it becomes narrower is no word of theirs.
      if (lines.clientWidth === width)
        follows = lines.scrollHeight - lines.scrollTop - lines.clientHeight < nearEnd;
    });
    new ResizeObserver(() => {
      width = lines.clientWidth;
      toNewest();
    }).observe(lines);
  }

  return {
    /** A line is open anew: nothing is sent over it yet. */
    begin(why, leg) {
      shut();
      [me, unheard] = [leg, why];
      tell(state());
      shown();
    },
    are(reading) {
      isRead = reading.isRead;
      reads = reading.reads;
      tell(state());
      shown();
    },
    /** The microphone as it is now: undefined while it is off, held or missing. */
    microphone(stream, to) {
      const isOpen = isRead && stream !== undefined && to !== 'nobody';
      if (isOpen && open?.to === to && open.track === stream.getAudioTracks()[0]) return;
      if (open) {
        shut();
        send({ type: 'sound', to: 'nobody' });
      }
      if (isOpen) void opened(stream, to);
    },
    line({ from, text, missing }, isHeld) {
      // Who holds the call hears nobody.
      if (!reads || (isHeld && from.id !== me)) return;
      if (missing) {
        tell(words[missing === 'no-language' ? missing : 'busy']);
        return;
      }
      tell(state());
      const line = Object.assign(document.createElement('p'), { className: from.id === me ? 'you' : '' });
      const who = words[from.id === me ? 'me' : from.role];
      line.append(Object.assign(document.createElement('strong'), { textContent: `${who}: ` }), text);
      lines.append(line);
      while (lines.childElementCount > mostLines) lines.firstElementChild.remove();
      toNewest();
      if (isSpoken && from.id !== me) newest.textContent = line.textContent;
    },
    toggle: () => send({ type: 'captions', isOn: !reads }),
    toggleNewest() {
      isSpoken = !isSpoken;
      newest.textContent = '';
      shown();
    },
    end() {
      shut();
      [me, isRead, reads] = [undefined, false, false];
      tell('');
      shown();
    },
  };
};

// SPDX-License-Identifier: AGPL-3.0-or-later
// Keeps the page of a contact as it is now: the line, the messages, the desk. Without it the page turns by itself, and a message is written
// on a page that does not.
const live = document.querySelector('[data-live]');
const show = () => {
  for (const part of document.querySelectorAll('[data-scripted]')) part.hidden = false;
};
const toEnd = () => {
  for (const log of document.querySelectorAll('[role="log"]')) log.scrollTop = log.scrollHeight;
};
show();
toEnd();

let isAsking = false;
let isAskedAgain = false;
/** A form is on its way, or its answer is the page that comes: news of what it did would take its place, and what it tells. */
let isSending = false;
let lookedAt = Date.now();
function look() {
  lookedAt = Date.now();
  if (isAsking || isSending) {
    isAskedAgain = true;
    return;
  }
  isAsking = true;
  // Looked at again at the next news, or a moment later: the stream says so every few seconds.
  renew()
    .catch(() => undefined)
    .finally(() => {
      isAsking = false;
      if (!isAskedAgain) return;
      isAskedAgain = false;
      look();
    });
}

async function renew() {
  const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
  const page = await pageIn(answer);
  if (isSending) isAskedAgain = true;
  else take(page, answer);
}

async function pageIn(answer) {
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

// Whether anything stands in its boxes that the page did not put there, or somebody is in it.
function isTouched(part) {
  const boxes = [...part.querySelectorAll('input, textarea, select')];
  return (
    part.contains(document.activeElement) ||
    boxes.some((box) =>
      box.type === 'file'
        ? box.files.length > 0
        : box.options
          ? [...box.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
          : box.value !== box.defaultValue || box.checked !== box.defaultChecked,
    )
  );
}

// `sent`: the part whose form was sent: its answer takes its place, whatever is typed in it. True: the page goes to another.
function take(page, answer, sent) {
  const now = page.querySelector('[data-live]');
  // Another state is another page: what is typed goes with it only where there is nobody to read it.
  const isElsewhere = answer.redirected && new URL(answer.url).pathname !== location.pathname;
  if ((!answer.ok && !sent) || !now || now.dataset.state !== live.dataset.state || isElsewhere) {
    location.assign(answer.redirected ? answer.url : location.pathname);
    return true;
  }
  for (const part of live.querySelectorAll('[data-part]')) {
    const next = now.querySelector(`[data-part="${part.dataset.part}"]`);
    // Somebody writes in a form of it.
    const wasOpen = part !== sent && part.querySelector('details[open]') && next?.querySelector('details');
    if (next && part.matches('[data-keyed]')) keyed(part, next);
    else if (next && !(wasOpen && isTouched(part)) && next.innerHTML !== part.innerHTML) {
      part.innerHTML = next.innerHTML;
      if (wasOpen) part.querySelector('details').open = true;
      if (part.querySelector('[role="log"]') ?? part.matches('[role="log"]')) toEnd();
    }
  }
  return false;
}

// What is heard as it comes: what is there stays, so that a screen reader says each once.
function keyed(part, next) {
  const keys = (of) => new Set([...of.children].map(({ dataset }) => dataset.key));
  const [had, has] = [keys(part), keys(next)];
  for (const one of [...part.children]) if (!has.has(one.dataset.key)) one.remove();
  for (const one of [...next.children]) if (!had.has(one.dataset.key)) part.append(one);
}

if (live?.dataset.live) {
  const source = new EventSource(live.dataset.live);
  source.addEventListener('changed', look);
  // What only time changes (how long somebody waits) is looked at now and then: five hundred desks that all look at each beat keep one process busy with that alone.
  source.addEventListener('here', () => Date.now() - lookedAt > 25_000 && look());
  // What happened while the line was broken; and where it opens no more, the page says why.
  source.addEventListener('error', () => source.readyState === EventSource.CLOSED && look());
  source.addEventListener('open', look);
}

// What an operator writes down outlives a page that is loaded again, in this window alone, until it is sent.
const notes = document.querySelector('textarea[name="notes"]');
if (notes) {
  const kept = `notes ${location.pathname}`;
  notes.value ||= sessionStorage.getItem(kept) ?? '';
  notes.addEventListener('input', () => sessionStorage.setItem(kept, notes.value));
  notes.form.addEventListener('submit', () => sessionStorage.removeItem(kept));
}

// Enter sends, with Shift it begins a line, as wherever people write to each other.
document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('.talk-form');
  if (
    !form ||
    event.target.tagName !== 'TEXTAREA' ||
    event.key !== 'Enter' ||
    event.shiftKey ||
    event.isComposing
  )
    return;
  event.preventDefault();
  form.requestSubmit();
});
// What is sent beside a call does not turn the page: the call would end.
document.addEventListener('submit', async (event) => {
  const part = event.target.closest?.('[data-quiet]');
  if (!part) return;
  event.preventDefault();
  const form = event.target;
  const data = new FormData(form, event.submitter);
  const hasFiles = form.enctype === 'multipart/form-data';
  const told = (name, isTold) => {
    const line = form.querySelector(`[data-${name}]`);
    if (line) line.hidden = !isTold;
  };
  if (form.ariaBusy === 'true') return;
  if (hasFiles) form.ariaBusy = 'true';
  told('sending', true);
  told('unsent', false);
  const body = hasFiles ? data : new URLSearchParams(data);
  isSending = true;
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined);
  const page = answer && (await pageIn(answer).catch(() => undefined));
  form.ariaBusy = null;
  told('sending', false);
  if (!page) {
    isSending = false;
    // A file that was chosen would be lost with the page.
    if (hasFiles) told('unsent', true);
    else form.submit();
    return;
  }
  isSending = take(page, answer, part);
  if (isSending) return;
  if (isAskedAgain && !isAsking) {
    isAskedAgain = false;
    look();
  }
  (
    part.querySelector('[aria-invalid="true"]') ??
    part.querySelector('form input[aria-describedby], button, summary') ??
    document.querySelector('h1')
  )?.focus();
});
document.addEventListener('submit', async (event) => {
  const form = event.target.closest?.('.talk-form');
  const box = form?.querySelector('textarea');
  // The button of another language sends the form to be shown again.
  if (!box || box.value.trim() === '' || event.submitter?.name === 'show-again') return;
  event.preventDefault();
  const words = box.value;
  const sent = new URLSearchParams(new FormData(form));
  box.value = '';
  const answer = await fetch(form.action, { method: 'POST', body: sent }).catch(() => undefined);
  // Not taken: given back, and sent as a form, whose page says why.
  if (!answer?.ok) {
    box.value = words;
    form.submit();
    return;
  }
  look();
});

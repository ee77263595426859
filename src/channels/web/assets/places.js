// SPDX-License-Identifier: AGPL-3.0-or-later
// Names of municipalities while one is typed. Asked for by two letters alone: what is typed goes nowhere. Without it the page asks back.
for (const box of document.querySelectorAll('[data-places]')) {
  let start = '';
  box.addEventListener('input', async () => {
    const now = box.value.trim().slice(0, 2).toLowerCase();
    if (now.length < 2 || now === start) return;
    start = now;
    const answer = await fetch(`${box.dataset.places}/${encodeURIComponent(now)}`).catch(() => undefined);
    if (answer?.ok && now === start) {
      const names = await answer.json();
      box.list.replaceChildren(...names.map((name) => new Option(name, name)));
    }
  });
}

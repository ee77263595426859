// SPDX-License-Identifier: AGPL-3.0-or-later
// Tells at once that a case has changed, while its page stands open. Without it the same is told at the next step.
for (const place of document.querySelectorAll('[data-live]')) {
  const source = new EventSource(place.dataset.live);
  source.addEventListener('changed', ({ data }) => {
    place.textContent = data;
    source.close();
  });
}

// The form of a leaf or a gate of a draft: what is wrong stands below its field, the reason follows what changed until
// somebody writes one (data-own: they have to), and another scoring method shows its fields at once. Works without this, by the buttons.
(() => {
  'use strict';
  const form = document.querySelector('form.draft-form');
  if (!form) return;
  const reason = form.elements.namedItem('ly-do');
  let written = reason && reason.value !== '';

  if (reason) reason.addEventListener('input', () => { written = reason.value !== ''; });

  form.addEventListener('tried', (event) => {
    const fresh = event.detail;
    form.querySelectorAll('.fault[data-field]').forEach((line) => { line.textContent = ''; });
    fresh.querySelectorAll('[data-of-field]').forEach((found) => {
      const line = form.querySelector(`.fault[data-field="${CSS.escape(found.dataset.ofField)}"]`);
      if (line) line.textContent = found.dataset.says;
    });
    const jump = form.querySelector('.jump');
    if (jump && fresh.dataset.summary) jump.textContent = fresh.dataset.summary;
    if (reason && !written && !reason.dataset.own) reason.value = fresh.dataset.reason || '';
  });

  // Another method has other fields: the page is asked for again, and nothing is tried meanwhile.
  const reload = form.querySelector('button[data-reload]');
  ['input', 'change'].forEach((kind) => form.addEventListener(kind, (event) => {
    if (!reload || !event.target.dataset.shows) return;
    event.stopPropagation();
    if (kind === 'change') form.requestSubmit(reload);
  }, true));
})();

// What is typed is tried 250 ms later. Only the result is replaced, so focus, caret and input methods stay.
// The form says where to (data-preview), what to say when that fails (data-lost), which fields count (data-tried) and
// whether to wait until a field is left (data-when="left"). The result names faulty fields (data-faults) and, when they are
// not all of them, those that hold no value yet (data-half).
(() => {
  'use strict';
  const DELAY = 250;
  const form = document.querySelector('form[data-preview]');
  if (!form) return;
  let timer = 0;
  let running = null;
  let composing = false;

  const pane = () => document.getElementById('ket-qua');

  const mark = (faults) => {
    form.querySelectorAll('[aria-invalid]').forEach((field) => field.removeAttribute('aria-invalid'));
    faults.forEach((name) => {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLElement) field.setAttribute('aria-invalid', 'true');
    });
  };

  const show = (text) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('ket-qua');
    if (!fresh) return say(form.dataset.lost);
    const faults = (fresh.dataset.faults || '').split(' ').filter((name) => name);
    const typing = document.activeElement && form.contains(document.activeElement) ? document.activeElement.name : '';
    // What is only half typed is no error yet: the last result stays until the field is left.
    const half = fresh.dataset.half === undefined ? faults : fresh.dataset.half.split(' ').filter((name) => name);
    if (half.length && half.every((name) => name === typing)) return;
    const open = pane().querySelector('details.others')?.open;
    pane().replaceWith(fresh);
    const others = fresh.querySelector('details.others');
    if (open && others) others.open = true;
    mark(faults);
    form.dispatchEvent(new CustomEvent('tried', { detail: fresh }));
    fresh.querySelectorAll('data[data-leaf]').forEach((data) => {
      const points = form.querySelector(`output[data-leaf="${data.dataset.leaf}"]`);
      if (points) points.textContent = data.value;
    });
  };

  const say = (text) => {
    const line = document.createElement('p');
    line.className = 'note bad';
    line.textContent = text;
    pane().prepend(line);
  };

  const send = async () => {
    if (running) running.abort();
    const mine = new AbortController();
    running = mine;
    const busy = setTimeout(() => pane().setAttribute('aria-busy', 'true'), 400);
    try {
      const answer = await fetch(form.dataset.preview, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: mine.signal });
      const text = await answer.text();
      if (mine !== running) return;
      if (answer.ok && !answer.redirected) show(text);
      else say(form.dataset.lost);
    } catch (failure) {
      if (failure.name !== 'AbortError') say(form.dataset.lost);
    } finally {
      clearTimeout(busy);
      pane().removeAttribute('aria-busy');
    }
  };

  const soon = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  };

  // Fields of the change for many units count only when their button is pressed.
  const counting = new RegExp(form.dataset.tried || '^[sbk]\\.');
  const onlyWhenLeft = form.dataset.when === 'left';
  const tried = (event) => event.target.name && counting.test(event.target.name);

  form.addEventListener('compositionstart', () => { composing = true; });
  form.addEventListener('compositionend', (event) => { composing = false; if (tried(event) && !onlyWhenLeft) soon(DELAY); });
  form.addEventListener('input', (event) => { if (!composing && !event.isComposing && !onlyWhenLeft && tried(event)) soon(DELAY); });
  form.addEventListener('change', (event) => { if (tried(event)) soon(0); });
  // Enter in a field tries it at once and does not send the page away.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input[type=text], input[type=date]') && tried(event)) {
      event.preventDefault();
      soon(0);
    }
  });
})();

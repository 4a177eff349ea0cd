// What is being computed shows how far it is, and the page when it is there. Without this: by its link.
(() => {
  'use strict';
  const PAUSE = 1000;
  const look = async () => {
    const place = document.querySelector('[data-wait]');
    if (!place) return;
    try {
      const answer = await fetch(place.dataset.wait);
      if (!answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const still = fresh.querySelector('[data-wait]');
      if (!still) {
        location.replace(place.dataset.wait);
        return;
      }
      place.querySelector('progress').value = still.querySelector('progress').value;
      place.querySelector('label').textContent = still.querySelector('label').textContent;
    } catch {
      return;
    }
    setTimeout(look, PAUSE);
  };
  setTimeout(look, PAUSE);
})();

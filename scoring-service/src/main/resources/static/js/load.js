// Fetches what takes a while: the page says so until it is there.
document.querySelectorAll('[data-load]').forEach(async (place) => {
  try {
    const answer = await fetch(place.dataset.load);
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
    place.replaceChildren(...fresh.childNodes);
  } catch {
    place.querySelector('p').className = 'note bad';
    place.querySelector('p').textContent = place.dataset.failed;
  }
});

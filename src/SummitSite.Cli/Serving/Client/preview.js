// The preview's half in the browser: listens to the server, shows what is wrong, exchanges style sheets, and loads the page again where it stood.
(() => {
  'use strict';
  const script = document.currentScript;
  const shown = { whole: script.dataset.whole, unstyled: script.dataset.unstyled };
  const place = 'summitsite-place';
  let events;
  let panel;
  let hidden = '';

  // Reloading keeps the place: browsers mostly do it themselves, but not while the page is still growing.
  const reload = () => {
    try {
      sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
    } catch { /* Then without. */ }
    location.reload();
  };

  const restore = () => {
    try {
      const [path, left, top] = JSON.parse(sessionStorage.getItem(place) ?? '[]');
      sessionStorage.removeItem(place);
      if (path === location.pathname)
        scrollTo({ left, top, behavior: 'instant' });
    } catch { /* Then without. */ }
  };

  // The old style sheet stays until the new one is there, so that the page is never without.
  const restyle = (addresses) => {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"]:not([data-summitsite-leaving])')];
    links.forEach((old, i) => {
      if (old.getAttribute('href') === addresses[i])
        return;
      const fresh = old.cloneNode();
      fresh.href = addresses[i];
      fresh.onload = () => old.remove();
      fresh.onerror = reload;
      old.dataset.summitsiteLeaving = '';
      old.after(fresh);
    });
  };

  const overlay = () => {
    const host = document.createElement('div');
    host.id = 'summitsite-problems';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<link rel="stylesheet" href="/.summitsite/preview.css">'
      + '<section class="panel" role="alert" tabindex="0" aria-label="Problems in the content"><div></div><button type="button">Hide until something changes</button></section>';
    root.querySelector('button').onclick = () => {
      hidden = panel.problems;
      host.hidden = true;
    };
    return { host, list: root.querySelector('div'), problems: '' };
  };

  const tell = (problems) => {
    const page = document.querySelector('[data-summitsite-problems]');
    if (page) {
      page.innerHTML = problems;
      return;
    }
    if (!problems) {
      panel?.host.remove();
      hidden = '';
      return;
    }
    panel ??= overlay();
    if (!panel.host.isConnected)
      document.body.append(panel.host);
    if (panel.problems !== problems)
      panel.list.innerHTML = panel.problems = problems;
    panel.host.hidden = problems === hidden;
  };

  const take = (state) => {
    if (state.unstyled !== shown.unstyled)
      return reload();
    if (state.whole !== shown.whole)
      restyle(state.styles);
    shown.whole = state.whole;
    tell(state.problems);
  };

  // A browser gives a host few connections: only a page that is looked at keeps one, and learns all that it missed when it is looked at again.
  const listen = () => {
    events?.close();
    events = undefined;
    if (document.visibilityState === 'hidden')
      return;
    events = new EventSource('/.summitsite/events?page=' + encodeURIComponent(location.pathname));
    events.onmessage = (event) => take(JSON.parse(event.data));
  };

  restore();
  listen();
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', (event) => event.persisted && listen());
})();

// The frame is one stop of the tab key; arrow keys move inside it. Without scripts every link is a stop.
{
  const main = document.querySelector('main');
  const picture = main.querySelector('.picture');
  const stops = [...main.querySelectorAll('a[href], summary')].filter((stop) => !stop.closest('.drawing'));

  const setStop = (current) => {
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  };
  const handleKey = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const shown = stops.filter((stop) => stop.getClientRects().length > 0);
    const next = shown[shown.indexOf(document.activeElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  for (const inner of main.querySelectorAll('.drawing a, .scroll')) inner.setAttribute('tabindex', '-1');
  if (picture !== null) {
    stops.push(picture);
    stops.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }
  // Words without a picture: their table may be wider than the frame, and keys scroll it from within.
  setStop(picture ?? main.querySelector('.scroll a[href]') ?? stops[0]);
  main.addEventListener('focusin', ({ target }) => {
    if (stops.includes(target)) setStop(target);
  });
  main.addEventListener('keydown', handleKey);
}

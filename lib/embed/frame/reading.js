// Reads values out of the picture by pointer, tap and arrow keys: lines at their nearest real observation,
// everything else by its own title. A drag, or a pinch, asks for the picture that can be moved.
{
  const picture = document.querySelector('.picture');
  const explore = document.querySelector('[data-explore]');
  const out = document.querySelector('.reading');
  const cursor = document.querySelector('.cursor');
  const plot = document.querySelector('.fgp > svg');
  const data = plot && JSON.parse(document.querySelector('#readings')?.textContent ?? 'null');
  const marks = [...document.querySelectorAll('.drawing svg title')].map((title) => title.parentNode);
  const DRAG_PX = 12;
  let index = -1;
  let mark = null;
  let tapped = null;
  let down = null;

  const nearest = (list, value, of) =>
    list.reduce((best, item) => (Math.abs(of(item) - value) < Math.abs(of(best) - value) ? item : best));
  const add = (name, text, tone) => {
    const line = document.createElement(name);
    if (tone) line.append(document.createElement('i'));
    if (tone) line.firstChild.style.color = `var(--${tone})`;
    line.append(text);
    out.append(line);
  };
  const placeAt = (x) => {
    const width = picture.clientWidth;
    const isLate = x > width / 2;
    out.style.left = isLate ? 'auto' : `${Math.max(0, x + 10)}px`;
    out.style.right = isLate ? `${Math.max(0, width - x + 10)}px` : 'auto';
  };
  const clear = () => {
    out.replaceChildren();
    cursor.hidden = true;
    mark?.classList.remove('read');
    mark = null;
  };
  const leftOf = (box) => box.left - picture.getBoundingClientRect().left;
  const readLine = (at, { label, tone, unit, points }) => {
    if (points.length === 0) return;
    const [near, number] = nearest(points, data.at[at], ([place]) => data.at[place]);
    const own = near === at ? '' : ` (${data.dates[near]})`;
    add('span', `${label}: ${number} ${unit}${own}`, tone);
  };
  const readInstant = (at) => {
    clear();
    index = at;
    const box = plot.getBoundingClientRect();
    const [first, last] = data.domain;
    const x = leftOf(box) + ((data.at[at] - first) / (last - first)) * box.width;
    cursor.hidden = false;
    cursor.style.left = `${x}px`;
    add('b', data.dates[at]);
    for (const line of data.lines) readLine(at, line);
    placeAt(x);
  };
  const readMark = (found) => {
    clear();
    mark = found;
    mark.classList.add('read');
    const box = mark.getBoundingClientRect();
    add('span', mark.querySelector('title').textContent);
    placeAt(leftOf(box) + box.width / 2);
  };
  const markAt = (target) => marks.findLast((each) => each.contains(target)) ?? null;
  const readPointer = ({ target, clientX }) => {
    const found = markAt(target);
    if (found) return readMark(found);
    if (!data) return clear();
    const box = plot.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    const at = data.domain[0] + share * (data.domain[1] - data.domain[0]);
    return readInstant(data.at.indexOf(nearest(data.at, at, (instant) => instant)));
  };
  const goExplore = () => explore && location.assign(explore.href);

  const handleMove = (event) => {
    const isDrag = down !== null && Math.abs(event.clientX - down) > DRAG_PX;
    const isScrub = event.pointerType === 'touch' && data;
    if (isDrag && !isScrub) goExplore();
    else readPointer(event);
  };
  const handleClick = (event) => {
    const found = markAt(event.target);
    // A first tap reads a mark, a second one opens its receipt.
    if (event.pointerType === 'touch' && found && tapped !== found) event.preventDefault();
    tapped = found;
    if (event.pointerType) readPointer(event);
  };
  const placeOf = (key, isFar) => {
    const count = data ? data.at.length : marks.length;
    const now = data ? index : marks.indexOf(mark);
    const stride = isFar ? Math.max(1, Math.round(count / 20)) : 1;
    const back = now < 0 ? count - 1 : now - stride;
    const place = { Home: 0, End: count - 1, ArrowLeft: back, ArrowRight: now + stride }[key];
    return place === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, place));
  };
  const handleKey = (event) => {
    if (event.key === 'Escape') return clear();
    if (event.target !== picture) return;
    const link = mark?.closest('a') ?? explore;
    if (event.key === 'Enter' && link)
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const place = placeOf(event.key, event.shiftKey);
    if (place === null) return;
    event.preventDefault();
    if (data) readInstant(place);
    else readMark(marks[place]);
  };

  if (picture !== null) {
    picture.addEventListener('pointerdown', ({ clientX }) => {
      down = clientX;
    });
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => {
        down = null;
      });
    picture.addEventListener('pointermove', handleMove);
    picture.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && clear());
    picture.addEventListener('click', handleClick);
    picture.addEventListener('dragstart', (event) => event.preventDefault());
    picture.addEventListener('wheel', ({ ctrlKey }) => ctrlKey && goExplore(), { passive: true });
    picture.addEventListener('keydown', handleKey);
    picture.addEventListener('focusout', clear);
  }
}

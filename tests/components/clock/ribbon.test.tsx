import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ribbon } from '@/components/clock/ribbon';
import { ribbonLabels } from '@/components/clock/ribbon-labels';
import { ribbonScale, ribbonShare } from '@/lib/figure/ribbon';
import { createTranslator } from '@/lib/messages/translator';
import { toEpoch } from '@/lib/time/iso-date';
import { page } from './stub-router';

vi.mock('next/navigation', () => import('./stub-router'));

let reducesMotion = false;

const extent = { first: '1987-05-20', last: '2026-10-20' };
const labels = ribbonLabels(createTranslator('en').t, { first: '20 May 1987', last: '20 Oct 2026' });
const ribbon = (
  <Ribbon extent={extent} lang="en" labels={labels}>
    <svg data-testid="picture" aria-hidden="true" />
  </Ribbon>
);

const slider = () => screen.getByRole('slider');
const field = () => screen.getByLabelText<HTMLInputElement>(labels.date);
const strip = () => slider().parentElement ?? slider();

function open(query: string) {
  page.query = query;
  return render(ribbon);
}

/** Place of a day on a strip of 1000 px. */
const placeOf = (day: string) => Math.round(ribbonShare(ribbonScale(extent), toEpoch(day)) * 1000);

beforeEach(() => {
  page.replaced = [];
  page.pushed = [];
  reducesMotion = false;
  vi.stubGlobal('matchMedia', () => ({
    matches: reducesMotion,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 50);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the ribbon without scripts', () => {
  const markup = (query: string) => {
    page.query = query;
    const body = document.createElement('div');
    body.innerHTML = renderToStaticMarkup(ribbon);
    return body;
  };

  it('is a form that asks for a day and keeps the rest of the view', () => {
    const form = markup('on=2026-02-20&layers=lanes,bases&theme=dark&note=7').querySelector('form');
    expect(form?.method).toBe('get');
    const fields = [...new FormData(form ?? undefined)];
    expect(fields).toEqual([
      ['layers', 'lanes,bases'],
      ['theme', 'dark'],
      ['note', '7'],
      ['on', '2026-02-20'],
    ]);
    expect(form?.querySelector('button[type=submit]')?.textContent).toBe(labels.show);
  });

  it('has plain links a day back, a day on, and to the last day', () => {
    const links = [...markup('on=2026-02-20&layers=lanes').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/map?on=2026-02-19&layers=lanes',
      '/map?on=2026-02-21&layers=lanes',
      '/map?layers=lanes',
    ]);
  });

  it('shows the last day of the data when the address names none', () => {
    const body = markup('');
    expect(body.querySelector<HTMLInputElement>('input[name=on]')?.value).toBe('2026-10-20');
    expect(body.textContent).toContain('data end 20 Oct 2026');
  });
});

describe('the handle', () => {
  it('says its day in words and its place among all days', () => {
    open('on=2026-02-20');
    expect(slider().getAttribute('aria-valuetext')).toBe('Friday 20 February 2026');
    expect(slider().getAttribute('aria-valuenow')).toBe('14156');
    expect(slider().getAttribute('aria-valuemax')).toBe('14398');
  });

  it('stays at the end for a day after all data, and says so', () => {
    open('on=2090-01-01');
    expect(slider().getAttribute('aria-valuenow')).toBe('14398');
    expect(slider().getAttribute('aria-valuetext')).toBe('Sunday 1 January 2090');
    expect(screen.getByText('1 Jan 2090, after the data')).toBeTruthy();
  });

  it('moves with the pointer and writes the address once, when let go of', () => {
    open('on=2026-02-20&layers=lanes');
    fireEvent.pointerDown(strip(), { button: 0, clientX: placeOf('2026-03-01') });
    for (const day of ['2026-03-10', '2026-03-20', '2026-03-31'])
      fireEvent.pointerMove(strip(), { clientX: placeOf(day) });
    expect(field().value).toMatch(/^2026-03-31|2026-04-01|2026-03-30$/);
    expect(page.replaced).toEqual([]);
    expect(document.activeElement).toBe(slider());
    fireEvent.pointerUp(strip(), { clientX: placeOf('2026-03-31') });
    expect(page.replaced).toHaveLength(1);
    expect(page.replaced[0]).toBe(`/map?on=${field().value}&layers=lanes`);
    fireEvent.pointerMove(strip(), { clientX: 10 });
    expect(page.replaced).toHaveLength(1);
  });

  it('goes back to its day when a drag is broken off', () => {
    open('on=2026-02-20');
    fireEvent.pointerDown(strip(), { button: 0, clientX: 10 });
    fireEvent.pointerCancel(strip());
    expect(field().value).toBe('2026-02-20');
    expect(page.replaced).toEqual([]);
  });

  it('leaves the day out of the address at the end of the data', () => {
    open('on=2026-02-20&layers=lanes');
    fireEvent.pointerDown(strip(), { button: 0, clientX: 1000 });
    fireEvent.pointerUp(strip(), { clientX: 1000 });
    expect(page.replaced).toEqual(['/map?layers=lanes']);
  });

  it('follows held keys at once and writes the address when the key is let go of', () => {
    open('on=2026-02-20');
    for (let press = 0; press < 5; press += 1) fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
    expect(slider().getAttribute('aria-valuetext')).toBe('Sunday 15 February 2026');
    expect(page.replaced).toEqual([]);
    fireEvent.keyUp(slider(), { key: 'ArrowLeft' });
    expect(page.replaced).toEqual(['/map?on=2026-02-15']);
  });

  it('steps by months and to the ends, and leaves the browser its own keys', async () => {
    open('on=2026-03-31');
    const user = userEvent.setup();
    await act(async () => slider().focus());
    await user.keyboard('{PageDown}');
    expect(page.replaced.at(-1)).toBe('/map?on=2026-02-28');
    await user.keyboard('{Home}');
    expect(page.replaced.at(-1)).toBe('/map?on=1987-05-20');
    await user.keyboard('{End}');
    expect(page.replaced.at(-1)).toBe('/map');
    fireEvent.keyDown(slider(), { key: 'ArrowLeft', altKey: true });
    fireEvent.keyUp(slider(), { key: 'ArrowLeft', altKey: true });
    expect(page.replaced).toHaveLength(3);
  });

  it('follows the back and forward buttons of the browser', () => {
    open('on=2026-02-20');
    act(() => page.go('on=2026-01-05'));
    expect(field().value).toBe('2026-01-05');
  });
});

describe('the typed date', () => {
  it('is followed as soon as it is a day, and not before', () => {
    open('on=2026-02-20');
    fireEvent.change(field(), { target: { value: '0202-02-20' } });
    expect([...page.pushed, ...page.replaced]).toEqual([]);
    fireEvent.change(field(), { target: { value: '2026-03-31' } });
    expect(page.pushed).toEqual(['/map?on=2026-03-31']);
  });

  it('is one step of the history however many days were typed in one visit to the field', () => {
    open('on=2026-02-20');
    fireEvent.change(field(), { target: { value: '2026-03-01' } });
    fireEvent.change(field(), { target: { value: '2026-03-31' } });
    expect([page.pushed, page.replaced]).toEqual([['/map?on=2026-03-01'], ['/map?on=2026-03-31']]);
    fireEvent.blur(field());
    fireEvent.change(field(), { target: { value: '2026-04-07' } });
    expect(page.pushed).toEqual(['/map?on=2026-03-01', '/map?on=2026-04-07']);
  });

  it('may lie outside the data', () => {
    open('');
    fireEvent.change(field(), { target: { value: '1950-01-01' } });
    expect(page.pushed).toEqual(['/map?on=1950-01-01']);
  });

  it('gives the day back when it was left unfinished', () => {
    open('on=2026-02-20');
    fireEvent.change(field(), { target: { value: '' } });
    expect(field().value).toBe('');
    fireEvent.blur(field());
    expect(field().value).toBe('2026-02-20');
  });
});

describe('the links', () => {
  it('change the day in place', async () => {
    open('on=2026-02-20');
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: labels.later }));
    await user.click(screen.getByRole('link', { name: labels.later }));
    await user.click(screen.getByRole('link', { name: labels.earlier }));
    await user.click(screen.getByRole('link', { name: labels.latest }));
    expect(page.replaced).toEqual(['/map?on=2026-02-21', '/map?on=2026-02-22', '/map?on=2026-02-21', '/map']);
    expect(screen.getByRole('link', { name: labels.later }).getAttribute('aria-disabled')).toBe('true');
  });

  it('stay ordinary links for a new tab', () => {
    open('on=2026-02-20');
    const link = screen.getByRole('link', { name: labels.later });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(page.replaced).toEqual([]);
  });
});

describe('play', () => {
  const play = () => screen.getByRole('button', { name: labels.play });
  /** Lets time pass in steps short enough that each page arrives before the next. */
  const pass = async (ms: number) => {
    for (let at = 0; at < ms; at += 50) await act(async () => vi.advanceTimersByTime(50));
  };

  beforeEach(() => void vi.useFakeTimers());

  it('does not begin by itself, and steps four times a second once begun', async () => {
    open('on=2026-02-20');
    await pass(5000);
    expect(page.replaced).toEqual([]);
    fireEvent.click(play());
    await pass(1000);
    const days = ['2026-02-21', '2026-02-22', '2026-02-23', '2026-02-24'];
    expect(page.replaced).toEqual(days.map((day) => `/map?on=${day}`));
  });

  it('can go by week and pauses on request', async () => {
    open('on=2026-02-20');
    fireEvent.change(screen.getByLabelText(labels.step), { target: { value: '7' } });
    fireEvent.click(play());
    await pass(400);
    expect(page.replaced).toEqual(['/map?on=2026-02-27']);
    fireEvent.click(screen.getByRole('button', { name: labels.pause }));
    await pass(5000);
    expect(page.replaced).toHaveLength(1);
  });

  it('stops at the end of the data and begins again at the start of the last stretch', async () => {
    open('on=2026-10-19');
    fireEvent.click(play());
    await pass(5000);
    expect(page.replaced).toEqual(['/map']);
    fireEvent.click(play());
    expect(page.replaced.at(-1)).toBe('/map?on=2026-01-01');
  });

  it('stops when the page is hidden or the reader takes the clock', async () => {
    open('on=2026-02-20');
    fireEvent.click(play());
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    await pass(5000);
    expect(page.replaced).toEqual([]);
    vi.restoreAllMocks();
    fireEvent.click(play());
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' });
    fireEvent.keyUp(slider(), { key: 'ArrowLeft' });
    await pass(5000);
    expect(page.replaced).toEqual(['/map?on=2026-02-19']);
  });

  it('is off where motion is unwelcome, and says why', async () => {
    reducesMotion = true;
    open('on=2026-02-20');
    expect(play().getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(play());
    await pass(5000);
    expect(page.replaced).toEqual([]);
    expect(screen.getByRole('status').getAttribute('data-shown')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe(labels.playOff);
  });
});

import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Ribbon } from '@/components/clock/ribbon';
import { ribbonLabels } from '@/components/clock/ribbon-labels';
import { createTranslator } from '@/lib/messages/translator';
import { page } from './stub-router';

const { askAhead } = vi.hoisted(() => ({ askAhead: vi.fn() }));
vi.mock('next/navigation', () => import('./stub-router'));
vi.mock('@/components/hooks/ask-ahead', () => ({ askAhead, noteShown: () => () => undefined }));

const labels = ribbonLabels(createTranslator('en').t, { first: '20 May 1987', last: '20 Oct 2026' });
const ribbon = () => (
  <Ribbon extent={{ first: '1987-05-20', last: '2026-10-20' }} lang="en" labels={labels}>
    <svg aria-hidden="true" />
  </Ribbon>
);

function open() {
  page.query = 'on=2026-02-20';
  return render(ribbon());
}

/** Days asked for after one step forward from 20 February 2026. */
async function askedAfterStep(saveData: boolean) {
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
  const { rerender } = open();
  await userEvent.click(screen.getByRole('link', { name: labels.later }));
  page.query = 'on=2026-02-21';
  rerender(ribbon());
  return askAhead.mock.calls.map(([day]) => day);
}

beforeEach(() => {
  askAhead.mockClear();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'connection');
});

it('the coming day is asked for ahead once a reader has stepped', async () => {
  expect(await askedAfterStep(false)).toContain('2026-02-22');
});

it('the coming day is not asked for ahead where the reader saves data', async () => {
  const asked = await askedAfterStep(true);
  expect(asked).toContain('2026-02-21');
  expect(asked).not.toContain('2026-02-22');
});

it('no day is asked for before a step', () => {
  open();
  expect(askAhead).not.toHaveBeenCalled();
});

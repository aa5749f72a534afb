import type { Locator, Page } from '@playwright/test';

/** A difference of colour that the eye takes for another colour: more than smoothed edges make. */
const TELLING = 32;

/** A line on which nothing is fetched ahead of need: what loads was asked for by the reader. */
export async function onUnknownLine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => undefined, configurable: true });
  });
}

/** Waits until the scripts have taken over the page's clock, which comes last: before that it is links and a form. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const field = document.querySelector('input[name="on"]');
    return field !== null && Object.keys(field).some((key) => key.startsWith('__reactProps'));
  });
}

/** Waits until the page no longer scrolls: a swipe goes on by itself, and a touch then only stops it. */
export async function scrolledOut(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [last, still] = [window.scrollY, 0];
        const look = () => {
          still = window.scrollY === last ? still + 1 : 0;
          last = window.scrollY;
          if (still > 9) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** Begins to add up how much the page jumps; the sum is 0 for a page that stays in place. */
export async function watchJumps(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'jumped', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before = Number(Reflect.get(window, 'jumped'));
        Reflect.set(window, 'jumped', before + Number(Reflect.get(entry, 'value')));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // Shifts of a frame are told after it.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(Number(Reflect.get(window, 'jumped')))),
          );
        }),
    );
}

/** Brings a picture to the middle of the window, clear of what is fixed at its edges; its place is the answer. */
export async function inSight(picture: Locator) {
  await picture.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await picture.boundingBox();
  if (box === null) throw new Error('The picture is not on the page');
  return box;
}

/** Takes the pointer off every picture. */
export async function pointerAway(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
}

/** A word of a picture and the middle of its place, px from the picture's corner. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every word that is seen in a picture, by text and then from left to right. */
export async function wordsOf(picture: Locator): Promise<readonly Word[]> {
  const words = await picture.evaluate((element): Word[] => {
    const { left, top } = element.getBoundingClientRect();
    return [...element.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true }))
      .map((text) => {
        const box = text.getBoundingClientRect();
        const x = box.left + box.width / 2 - left;
        return { text: text.textContent ?? '', x, y: box.top + box.height / 2 - top };
      });
  });
  return words.toSorted((a, b) => a.text.localeCompare(b.text) || a.x - b.x);
}

/** Part of a picture that is left out at each side, px: furniture that only one of two pictures has. */
interface Crop {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Share of the points of two screenshots of one size, inside the crop, whose colours clearly differ: 0 to 1. */
export async function differingShare(page: Page, first: Buffer, second: Buffer, crop: Crop): Promise<number> {
  const blank = await page.context().newPage();
  const share = await blank.evaluate(
    async ({ images, edges, telling }) => {
      const pixelsOf = async (base64: string) => {
        const response = await fetch(`data:image/png;base64,${base64}`);
        const bitmap = await createImageBitmap(await response.blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = [await pixelsOf(images.first), await pixelsOf(images.second)];
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
      let [seen, differing] = [0, 0];
      for (let y = edges.top; y < a.height - edges.bottom; y += 1) {
        for (let x = edges.left; x < a.width - edges.right; x += 1) {
          const at = (y * a.width + x) * 4;
          const apart = [0, 1, 2].map((channel) =>
            Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)),
          );
          seen += 1;
          if (Math.max(...apart) > telling) differing += 1;
        }
      }
      return differing / seen;
    },
    {
      images: { first: first.toString('base64'), second: second.toString('base64') },
      edges: crop,
      telling: TELLING,
    },
  );
  await blank.close();
  return share;
}

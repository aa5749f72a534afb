/** A place in px. */
export type Place = readonly [number, number];

const TOKEN = /([MLlHhVvZz])|(-?(?:\d+\.?\d*|\.\d+))/g;

/** Places that a path's commands M, L, l and h (one number) go to, per subpath, in the path's own units. */
export function readPath(d: string): readonly (readonly Place[])[] {
  const subpaths: Place[][] = [];
  let command = '';
  let waiting: number | null = null;
  let [x, y] = [0, 0];
  const add = (place: Place, isStart: boolean) => {
    [x, y] = place;
    if (isStart) subpaths.push([place]);
    else subpaths.at(-1)?.push(place);
  };
  for (const [, letter, number] of d.matchAll(TOKEN)) {
    if (letter !== undefined) command = letter;
    else if (command === 'h') continue;
    else if (waiting === null) waiting = Number(number);
    else {
      const next: Place = [waiting, Number(number)];
      waiting = null;
      add(command === 'l' ? [x + next[0], y + next[1]] : next, command === 'M');
      if (command === 'M') command = 'L';
    }
  }
  return subpaths;
}

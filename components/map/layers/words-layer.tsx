import { useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { onRest } from './on-rest';
import { type Worded, WordsPicture } from './words-picture';

/**
 * Names, rings, marks and badges: placed anew by the shared layout whenever the map has come to rest, and in the same
 * frame as the words of the page when the day changes.
 */
export function WordsLayer({ figure, base, words, onSelect }: Worded) {
  const map = useMap();
  const picture = useRef<WordsPicture>(null);
  useLayoutEffect(
    function keepPicture() {
      const kept = new WordsPicture(map);
      picture.current = kept;
      const undo = onRest(map, { rest: () => kept.draw(), zoom: () => kept.hide() });
      return () => {
        undo();
        kept.remove();
        picture.current = null;
      };
    },
    [map],
  );
  useLayoutEffect(
    function drawWords() {
      picture.current?.show({ figure, base, words, onSelect });
    },
    [figure, base, words, onSelect],
  );
  return null;
}

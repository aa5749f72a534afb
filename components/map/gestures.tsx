import { useEffect } from 'react';
import { useMap } from 'react-leaflet';

interface GesturesProps {
  /** True once the reader has asked for the map: then wheel and one finger move it, not the page. */
  readonly isActive: boolean;
  readonly onLeave: () => void;
}

/**
 * The page scrolls past the map until the reader asks for it: the wheel alone and a single finger belong to the
 * page, wheel with Ctrl, two fingers and the mouse to the map. Escape leaves, also a mark that the tab key reached.
 */
export function Gestures({ isActive, onLeave }: GesturesProps) {
  const map = useMap();
  useEffect(
    function shareGestures() {
      const container = map.getContainer();
      // Also where a finger is the second pointer: the first touch must already scroll the page.
      const isCoarse = window.matchMedia('(any-pointer: coarse)').matches;
      const drag = (may: boolean) => (may ? map.dragging.enable() : map.dragging.disable());
      drag(isActive || !isCoarse);
      const handleWheel = (event: WheelEvent) => {
        if (isActive || event.ctrlKey || event.metaKey) {
          event.preventDefault();
          map.scrollWheelZoom.enable();
        } else map.scrollWheelZoom.disable();
      };
      const handlePointer = (event: PointerEvent) => drag(isActive || event.pointerType !== 'touch');
      const handleKey = (event: KeyboardEvent) => {
        if (event.key === 'Escape') onLeave();
      };
      // Not passive: Leaflet's own listener, switched on here, must be able to keep the page from scrolling.
      container.addEventListener('wheel', handleWheel, { capture: true, passive: false });
      container.addEventListener('pointerdown', handlePointer, { capture: true });
      container.addEventListener('keydown', handleKey);
      return () => {
        container.removeEventListener('wheel', handleWheel, { capture: true });
        container.removeEventListener('pointerdown', handlePointer, { capture: true });
        container.removeEventListener('keydown', handleKey);
      };
    },
    [map, isActive, onLeave],
  );
  return null;
}

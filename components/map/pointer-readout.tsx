import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Position } from '@/lib/geo/position';
import { pointAt } from './pointer-store';

/** Tells the readout at the map's foot where the pointer is. */
export function PointerReadout() {
  const map = useMap();
  useEffect(
    function followPointer() {
      let frame = 0;
      let isDragged = false;
      const tell = (position: Position | null) => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => pointAt(position));
      };
      // While the map is dragged the same place stays under the pointer.
      const handleMove = ({ latlng }: { latlng: { lat: number; lng: number } }) => {
        if (!isDragged) tell([latlng.lng, latlng.lat]);
      };
      const handleOut = () => tell(null);
      const handleDrag = ({ type }: { readonly type: string }) => {
        isDragged = type === 'dragstart';
      };
      map.on('dragstart dragend', handleDrag);
      map.on('mousemove', handleMove);
      map.on('mouseout', handleOut);
      return () => {
        map.off('dragstart dragend', handleDrag);
        map.off('mousemove', handleMove);
        map.off('mouseout', handleOut);
        cancelAnimationFrame(frame);
        pointAt(null);
      };
    },
    [map],
  );
  return null;
}

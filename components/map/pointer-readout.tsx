import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { pointAt } from './pointer-store';

/** Tells the readout at the map's foot where the pointer is. */
export function PointerReadout() {
  const map = useMap();
  useEffect(
    function followPointer() {
      const handleMove = ({ latlng }: { latlng: { lat: number; lng: number } }) =>
        pointAt([latlng.lng, latlng.lat]);
      const handleOut = () => pointAt(null);
      map.on('mousemove', handleMove);
      map.on('mouseout', handleOut);
      return () => {
        map.off('mousemove', handleMove);
        map.off('mouseout', handleOut);
        pointAt(null);
      };
    },
    [map],
  );
  return null;
}

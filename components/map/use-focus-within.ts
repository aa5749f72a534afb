import { type RefObject, useEffect, useState } from 'react';

/** Whether the keyboard's focus is inside the element: what has the focus must not be taken away. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [isWithin, setWithin] = useState(false);
  useEffect(
    function followFocus() {
      const watched = element.current;
      if (watched === null) return;
      const enter = () => setWithin(true);
      const leave = () => setWithin(false);
      watched.addEventListener('focusin', enter);
      watched.addEventListener('focusout', leave);
      return () => {
        watched.removeEventListener('focusin', enter);
        watched.removeEventListener('focusout', leave);
      };
    },
    [element],
  );
  return isWithin;
}

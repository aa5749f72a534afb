'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface FrameHostProps {
  readonly children: ReactNode;
}

/** Version of the height message; the first form of an embed and the resizer of host pages speak it too. */
const VERSION = 1;

/** Pages of ours that may be shown in a frame. */
const FRAMED = /^\/embed\/./;

/** Tells the host page the height of the content, in our own shape, AMP's and Medium's. */
function tellHeight(height: number): void {
  const medium = { context: 'iframe.resize', src: window.location.href, height };
  window.parent.postMessage({ ...medium, narrows: VERSION, sentinel: 'amp', type: 'embed-size' }, '*');
  window.parent.postMessage(JSON.stringify(medium), '*');
}

/** A link to a page that refuses frames opens beside the host page, not inside the frame. */
function leaveFrame({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? null;
  if (link === null || href === null || href.startsWith('#')) return;
  if (!FRAMED.test(new URL(href, window.location.href).pathname)) link.setAttribute('target', '_blank');
}

/** What a panel needs when it stands in somebody else's page: its height is told, its links lead out. */
export function FrameHost({ children }: FrameHostProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(function tellHeights() {
    const content = box.current;
    if (content === null || window.parent === window) return;
    let told = 0;
    const tell = () => {
      const height = Math.ceil(content.getBoundingClientRect().height);
      if (height !== told) tellHeight(height);
      told = height;
    };
    // At once: observers sleep in frames that are not in view.
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(content);
    return () => observer.disconnect();
  }, []);
  useEffect(function openLinksOutside() {
    if (window.parent === window) return;
    document.addEventListener('click', leaveFrame, { capture: true });
    return () => document.removeEventListener('click', leaveFrame, { capture: true });
  }, []);
  return <div ref={box}>{children}</div>;
}

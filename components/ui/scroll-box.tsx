import type { ReactNode } from 'react';

interface Props {
  /** What is inside, for those who do not see it. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A box whose contents may be wider than it is: keys reach and scroll it. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key (WCAG 2.1.1)
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

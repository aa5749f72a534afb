interface DrawingProps {
  /** Markup drawn by lib/figure, where every text is escaped. */
  readonly markup: string;
  readonly className?: string | undefined;
}

/** A small drawing inside a server component; large ones travel once through `SentOnce`. */
export function Drawing({ markup, className }: DrawingProps) {
  return <span className={className} dangerouslySetInnerHTML={{ __html: markup }} />;
}

import type { Stand, Tie, TieActor, TieFigure } from '@/lib/figure/tie-figure';
import styles from './tie-matrix.module.css';

/** Actors shown at once, the two sides first; the others are folded under a line of their own. */
const SHOWN = 10;

interface TieMatrixProps {
  readonly figure: TieFigure;
  /** Address of a receipt's own page. */
  readonly hrefOf: (reference: string) => string;
}

/** Ties as a table: one row an actor, a column for each of those with most ties, and one for the rest. */
export function TieMatrix({ figure, hrefOf }: TieMatrixProps) {
  const tied = figure.actors.filter(({ isTied }) => isTied);
  const rest = tied.slice(SHOWN);
  return (
    <>
      <ActorTable figure={figure} hrefOf={hrefOf} rows={rest.length < 2 ? tied : tied.slice(0, SHOWN)} />
      {rest.length < 2 ? null : (
        <details className={styles.more}>
          <summary>{figure.words.more}</summary>
          <ActorTable figure={figure} hrefOf={hrefOf} rows={rest} />
        </details>
      )}
    </>
  );
}

/** Ties of some of the actors. */
function ActorTable({ figure, hrefOf, rows }: TieMatrixProps & { readonly rows: readonly TieActor[] }) {
  const { actors, columns, words } = figure;
  const nameOf = new Map(actors.map(({ code, name }) => [code, name]));
  const heads = [...columns.map((code) => nameOf.get(code) ?? code), words.others];
  return (
    <table className={styles.matrix}>
      <caption className={styles.caption}>{figure.description}</caption>
      <thead>
        <tr>
          <th scope="col">{words.actor}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((actor) => (
          <tr key={actor.code}>
            <th scope="row">{actor.name}</th>
            {cellsOf(figure, actor).map((ties, index) => (
              <td key={heads[index]} data-head={heads[index]} data-empty={ties.length === 0 ? '' : undefined}>
                <Ties
                  ties={ties}
                  actor={actor}
                  isNamed={index === columns.length}
                  {...{ figure, hrefOf, nameOf }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function partner({ a, b }: Tie, code: string): string {
  return a === code ? b : a;
}

/** Ties of an actor by column; the last column holds those with actors that have none. */
function cellsOf({ columns, ties }: TieFigure, { code }: TieActor): readonly (readonly Tie[])[] {
  const own = ties.filter(({ a, b }) => a === code || b === code);
  const rest = columns.includes(code) ? [] : own.filter((tie) => !columns.includes(partner(tie, code)));
  return [...columns.map((column) => own.filter((tie) => partner(tie, code) === column)), rest];
}

interface TiesProps extends TieMatrixProps {
  readonly ties: readonly Tie[];
  readonly actor: TieActor;
  /** True where the column does not say with whom. */
  readonly isNamed: boolean;
  readonly nameOf: ReadonlyMap<string, string>;
}

function Ties({ ties, actor, isNamed, nameOf, figure, hrefOf }: TiesProps) {
  if (ties.length === 0) {
    const isElsewhere = isNamed && figure.columns.includes(actor.code);
    return <span className={styles.none}>{isElsewhere ? figure.words.inColumn : figure.words.none}</span>;
  }
  return (
    <ul>
      {ties.map((tie) => {
        const other = partner(tie, actor.code);
        return (
          <li key={`${tie.id} ${other}`} data-stand={tie.stand} data-change={tie.change ?? undefined}>
            <Sign stand={tie.stand} fill={tie.fill} word={figure.words.stands[tie.stand]} />
            <a href={hrefOf(tie.receipt)} data-receipt={tie.receipt} aria-label={tie.label}>
              {isNamed ? `${nameOf.get(other) ?? other}: ` : ''}
              {tie.kind}
            </a>
            <span className={styles.detail}>
              {tie.detail}
              {tie.change === null ? '' : ` · ${figure.words.changes[tie.change]}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const SHAPES: Readonly<Record<Stand, string>> = {
  support: 'M6 1.5a4.5 4.5 0 1 0 .01 0z',
  opposition: 'M1.5 1.5h9v9h-9z',
  mediation: 'M6 1l5 9.5H1z',
};

/** Disc, square or triangle; full when confirmed, half when reported, empty when claimed. */
function Sign({
  stand,
  fill,
  word,
}: {
  readonly stand: Stand;
  readonly fill: Tie['fill'];
  readonly word: string;
}) {
  return (
    <svg
      className={styles.sign}
      data-stand={stand}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      role="img"
      aria-label={word}
    >
      <path
        d={SHAPES[stand]}
        fill="currentColor"
        fillOpacity={fill === 'solid' ? 1 : fill === 'hatched' ? 0.4 : 0}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}

import type { Stand, Tie, TieFigure } from '@/lib/figure/tie-figure';
import { confidenceWord, type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { chosenOf, countBy, isKept } from '@/lib/panels/facets';
import type { PanelDefinition, PanelInput, PanelView } from '@/lib/panels/panel';
import { sourceLines, stateOf } from '@/lib/panels/source-lines';
import type { AlignmentsRow } from '@/lib/schema/rows';
import { confidenceOf } from '@/lib/schema/status';
import { isKnownAt } from '@/lib/view-state/clock';
import { FILLS, knownEnd, sentences } from './known-end';
import { actorsOf, columnCodes, isOpenOn, NO_TIE, pairsOf } from './known-ties';
import { COLUMNS, secondDay, tieControls, tieFacets, tieNotes } from './tie-choices';
import { type ListedTie, tieTable } from './tie-table';
import { periodText, standOf, tieName } from './tie-words';

const TITLE = 'diplomacy.ties.title';
const DATASET = 'alignments';

/** Ties to draw: open at the clock, and those that ended since the second day. */
function drawnTies(context: PanelContext, rows: readonly AlignmentsRow[]): readonly ListedTie[] {
  const { on } = context.clock;
  const vs = secondDay(context);
  return rows.flatMap((row): readonly ListedTie[] => {
    if (row.tie_id === NO_TIE) return [];
    if (isOpenOn(row, on)) return [{ row, change: vs !== null && !isOpenOn(row, vs) ? 'new' : null }];
    return vs !== null && isOpenOn(row, vs) ? [{ row, change: 'ended' }] : [];
  });
}

function strengthOf({ strength }: AlignmentsRow): 1 | 2 | 3 {
  return strength >= 3 ? 3 : strength === 2 ? 2 : 1;
}

function kindText(context: PanelContext, { kind, b }: AlignmentsRow): string {
  if (kind !== 'mediation') return context.t(`diplomacy.ties.kind.${kind}`);
  return context.t('diplomacy.ties.between', { pair: context.named(b) });
}

function tiesOf(context: PanelContext, { row, change }: ListedTie): readonly Tie[] {
  const { t } = context;
  const confidence = confidenceOf(row.confidence);
  const strength = context.number(strengthOf(row));
  const label = t('diplomacy.ties.label', {
    name: tieName(context, row),
    strength,
    confidence: confidenceWord(context, confidence),
    hasChange: change === null ? 'no' : 'yes',
    change: change === null ? '' : t(`diplomacy.ties.change.${change}`),
  });
  const since = row.since === null ? '' : periodText(context, row.since);
  return pairsOf(row).map(([a, b]) => ({
    id: row.tie_id,
    a,
    b,
    stand: standOf(row.kind),
    kind: kindText(context, row),
    strength: strengthOf(row),
    detail: t('diplomacy.ties.detail', { since, strength }),
    fill: FILLS[confidence],
    change,
    label,
    receipt: receiptOf(DATASET, row.tie_id),
  }));
}

function wordsOf({ t }: PanelContext): TieFigure['words'] {
  return {
    actor: t('diplomacy.ties.actor'),
    others: t('diplomacy.ties.others'),
    none: t('diplomacy.ties.none'),
    inColumn: t('diplomacy.ties.inColumn'),
    more: t('diplomacy.ties.more'),
    stands: {
      support: t('diplomacy.ties.stand.support'),
      opposition: t('diplomacy.ties.stand.opposition'),
      mediation: t('diplomacy.ties.stand.mediation'),
    },
    changes: { new: t('diplomacy.ties.change.new'), ended: t('diplomacy.ties.change.ended') },
  };
}

function pictureOf(context: PanelContext, drawn: readonly ListedTie[]): TieFigure {
  const { t } = context;
  const ties = drawn.flatMap((each) => tiesOf(context, each));
  return {
    kind: 'ties',
    view: context.state.as === 'network' ? 'network' : 'matrix',
    id: DATASET,
    title: t(TITLE),
    description: t('diplomacy.ties.description', { on: context.day(context.clock.on) }),
    actors: actorsOf(context, new Set(ties.flatMap(({ a, b }) => [a, b]))),
    columns: columnCodes(context.data.rows(DATASET), COLUMNS),
    ties,
    words: wordsOf(context),
  };
}

function changeText(context: PanelContext, drawn: readonly ListedTie[]): string {
  const vs = secondDay(context);
  if (vs === null) return '';
  const named = (change: 'new' | 'ended') =>
    drawn.filter((each) => each.change === change).map(({ row }) => tieName(context, row));
  return context.t('diplomacy.ties.since', {
    vs: context.day(vs),
    begun: named('new').length,
    begunList: named('new').join('; '),
    ended: named('ended').length,
    endedList: named('ended').join('; '),
  });
}

/** How many actors have a tie of that stand with the actor. */
function partnersOf(code: string, stand: Stand, ties: readonly ListedTie[]): number {
  const pairs = ties.flatMap(({ row }) => (standOf(row.kind) === stand ? pairsOf(row) : []));
  const partners = pairs.filter((pair) => pair.includes(code)).flat();
  return new Set(partners.filter((each) => each !== code)).size;
}

function sentenceOf(context: PanelContext, drawn: readonly ListedTie[]): string {
  const { t, clock } = context;
  const open = drawn.filter(({ change }) => change !== 'ended');
  const first = context.data.rows(DATASET).find(({ since }) => since !== null)?.since ?? clock.first;
  if (open.length === 0) {
    return t('diplomacy.ties.empty', { on: context.day(clock.on), first: periodText(context, first) });
  }
  const stands = countBy(open, ({ row }) => [standOf(row.kind)]);
  const counted = t('diplomacy.ties.sentence', {
    on: context.day(clock.on),
    total: open.length,
    support: stands.get('support') ?? 0,
    opposition: stands.get('opposition') ?? 0,
    mediation: stands.get('mediation') ?? 0,
    us: partnersOf('US', 'support', open),
    iran: partnersOf('IR', 'support', open),
  });
  return sentences(counted, changeText(context, drawn), knownEnd(context, DATASET));
}

/** Ties for the table: those drawn, and those that ended before; one without a known start once others are known. */
function listedTies(
  context: PanelContext,
  drawn: readonly ListedTie[],
  rows: readonly AlignmentsRow[],
): readonly ListedTie[] {
  const { on } = context.clock;
  const changes = new Map(drawn.map(({ row, change }) => [row.tie_id, change]));
  if (!rows.some(({ since }) => isKnownAt(since, on))) return [];
  return rows
    .filter(({ since }) => since === null || isKnownAt(since, on))
    .map((row) => ({ row, change: changes.get(row.tie_id) ?? null }));
}

const LEGEND = [
  ['support', 'series-1', 'circle'],
  ['opposition', 'series-2', 'square'],
  ['mediation', 'series-3', 'triangle'],
] as const;

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const rows = context.data.rows(DATASET);
  const drawn = drawnTies(context, rows);
  const facets = tieFacets(context, drawn);
  const [stand, actor] = facets.map((facet) => chosenOf(context, facet));
  const isChosen = ({ row }: ListedTie) =>
    isKept(stand ?? new Set(), standOf(row.kind)) && isKept(actor ?? new Set(), ...pairsOf(row).flat());
  const isEmpty = drawn.length === 0;
  return {
    id: DATASET,
    title: t(TITLE),
    sentence: sentenceOf(context, drawn),
    state: isEmpty ? 'empty' : stateOf(context, [DATASET]),
    picture: isEmpty ? null : pictureOf(context, drawn.filter(isChosen)),
    legend: isEmpty
      ? []
      : LEGEND.map(([id, tone, mark]) => ({
          label: t(`diplomacy.ties.legend.${id}`),
          tone,
          dash: 'solid',
          mark,
        })),
    notes: isEmpty ? [] : tieNotes(context, facets),
    controls: isEmpty ? [] : tieControls(context, facets),
    numbered: [],
    table: tieTable(context, listedTies(context, drawn, rows).filter(isChosen)),
    sources: sourceLines(context, [DATASET]),
    caveats: [
      t('diplomacy.ties.caveat.kinds'),
      t('diplomacy.ties.caveat.place'),
      t('diplomacy.ties.caveat.dates'),
      t('diplomacy.ties.caveat.codes'),
      t('diplomacy.caveat.fill'),
    ],
    on: context.clock.on,
  };
}

/** Who stands with whom, and against whom, at the clock: a matrix or a network of the same ties. */
export const alignments: PanelDefinition = {
  id: DATASET,
  titleKey: TITLE,
  datasets: [DATASET],
  understands: ['as', 'vs', 'filter'],
  build,
};

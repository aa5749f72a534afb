import type { Ledger, LedgerEntry, LedgerLink, LedgerMark } from '@/lib/figure/ledger';
import { choiceNotes } from '@/lib/panels/choice-notes';
import { type PanelContext, panelContext, receiptOf } from '@/lib/panels/context';
import { makeControl } from '@/lib/panels/controls';
import { chosenOf, countBy, type Facet, facetControl, facetNotes, isKept } from '@/lib/panels/facets';
import type { PanelControl, PanelDefinition, PanelInput, PanelTable, PanelView } from '@/lib/panels/panel';
import { sourceLines } from '@/lib/panels/source-lines';
import { ARTICLE_DAY, type JudgedClaim, judgedClaims, VERDICTS, type Verdict } from './article';
import { recordLink } from './cited-records';
import { pageLink } from './onward';

const TITLE = 'diplomacy.claims.title';

const SHAPES: Readonly<Record<Verdict, LedgerMark['shape']>> = {
  supported: 'full',
  partly: 'half',
  unverified: 'empty',
  contradicted: 'cross',
  later: 'dash',
};

/** Where the panels of a section's subject stand. */
const PAGES = {
  headline: { path: '/timeline', panel: 'event-timeline' },
  lead: { path: '/timeline', panel: 'event-timeline' },
  'build-up': { path: '/forces', panel: null },
  frustration: { path: '/diplomacy', panel: 'statements' },
  deterrence: { path: '/diplomacy', panel: 'sanctions' },
  talks: { path: '/diplomacy', panel: 'negotiation-rounds' },
  carrier: { path: '/forces', panel: 'carrier-presence' },
  channels: { path: '/diplomacy', panel: 'negotiation-rounds' },
  trust: { path: '/diplomacy', panel: 'agreements' },
  implications: { path: '/', panel: null },
} as const;

function verdictFacet(context: PanelContext, claims: readonly JudgedClaim[]): Facet {
  const counts = countBy(claims, ({ verdict }) => [verdict]);
  return {
    id: 'verdict',
    label: context.t('diplomacy.claims.filter'),
    values: VERDICTS.flatMap((verdict) => {
      const count = counts.get(verdict) ?? 0;
      if (count === 0 && verdict === 'later') return [];
      return [{ id: verdict, label: context.t(`diplomacy.claims.verdict.${verdict}`), count }];
    }),
  };
}

/** Where a single claim has a better place to go on than its section. */
const OWN_PAGES: ReadonlyMap<
  string,
  {
    readonly see: 'build-up' | 'energy' | 'shipping' | 'alignments';
    readonly path: string;
    readonly panel: string | null;
  }
> = new Map([
  ['AC-04', { see: 'build-up', path: '/forces', panel: null }],
  ['AC-29', { see: 'energy', path: '/energy', panel: 'oil-prices' }],
  ['AC-30', { see: 'shipping', path: '/shipping', panel: null }],
  ['AC-31', { see: 'alignments', path: '/diplomacy', panel: 'alignments' }],
]);

function pageOf(context: PanelContext, { claim_id: id, section }: JudgedClaim['row']): LedgerLink {
  const { see, path, panel } = OWN_PAGES.get(id) ?? { see: section, ...PAGES[section] };
  return pageLink(context, context.t(`diplomacy.claims.see.${see}`), { path, panel });
}

/** Why the verdict is what it is: what the records are, then the remark on them. */
function whyOf(
  context: PanelContext,
  { verdict, records, laterCount, remark, row }: JudgedClaim,
): readonly string[] {
  const { t } = context;
  const basis = t('diplomacy.claims.basis', {
    verdict,
    count: records.length,
    later: laterCount,
    hasAny: records.length > 0 || verdict === 'unverified' ? 'yes' : 'no',
    cited: row.record_ids.length,
  });
  return remark === '' ? [basis] : [basis, remark.endsWith('.') ? remark : `${remark}.`];
}

function entryOf(context: PanelContext, claim: JudgedClaim): LedgerEntry {
  const { row, verdict, records } = claim;
  return {
    key: row.claim_id,
    date: null,
    margin: row.claim_id,
    mark: { shape: SHAPES[verdict], word: context.t(`diplomacy.claims.verdict.${verdict}`) },
    heading: row.claim,
    texts: whyOf(context, claim),
    facts: [],
    links: [...records.map((record) => recordLink(context, record)), pageOf(context, row)],
    linksLabel: context.t('diplomacy.claims.records', { count: records.length }),
    confidence: null,
    receipt: receiptOf('article-claims', row.claim_id),
  };
}

function onwardOf(context: PanelContext): readonly LedgerLink[] {
  const day = context.day(ARTICLE_DAY);
  const { on } = context.clock;
  return [
    pageLink(context, context.t('diplomacy.claims.boardThen', { day }), {
      path: '/',
      patch: { on: ARTICLE_DAY },
    }),
    pageLink(context, context.t(on > ARTICLE_DAY ? 'diplomacy.claims.next' : 'diplomacy.claims.nextLatest'), {
      path: '/claims',
      panel: 'after-the-article',
      patch: on > ARTICLE_DAY ? {} : { on: null },
    }),
  ];
}

function pictureOf(context: PanelContext, claims: readonly JudgedClaim[]): Ledger {
  const sections = [...new Set(claims.map(({ row }) => row.section))];
  return {
    kind: 'ledger',
    title: context.t(TITLE),
    groups: sections.map((section) => ({
      id: section,
      heading: context.t(`diplomacy.claims.section.${section}`),
      entries: claims.filter(({ row }) => row.section === section).map((claim) => entryOf(context, claim)),
    })),
    onward: onwardOf(context),
  };
}

function tableOf(context: PanelContext, claims: readonly JudgedClaim[]): PanelTable {
  const { t } = context;
  const column = (id: 'claim' | 'section' | 'text' | 'verdict' | 'why' | 'records') =>
    ({ id, label: t(`diplomacy.claims.column.${id}`), unit: null, align: 'start' }) as const;
  return {
    caption: t('diplomacy.claims.tableCaption'),
    columns: [
      column('claim'),
      column('section'),
      column('text'),
      column('verdict'),
      column('why'),
      column('records'),
    ],
    rows: context.wanted(claims).map((claim) => {
      const { row, verdict, records, remark } = claim;
      const ids = records.map(({ id }) => id).join('; ');
      const section = t(`diplomacy.claims.section.${row.section}`);
      return {
        receipt: receiptOf('article-claims', row.claim_id),
        cells: [
          row.claim_id,
          section,
          row.claim,
          t(`diplomacy.claims.verdict.${verdict}`),
          whyOf(context, claim).join(' '),
          ids,
        ],
        values: [
          row.claim_id,
          row.section,
          row.claim,
          verdict,
          remark === '' ? null : remark,
          ids === '' ? null : ids,
        ],
      };
    }),
    total: claims.length,
  };
}

/** The two days that the article is read on: its own, and the last that is known. */
function clockControl(context: PanelContext): PanelControl {
  const { t, state, day } = context;
  return makeControl(state, {
    id: 'article-clock',
    label: t('diplomacy.claims.clock'),
    options: [
      {
        label: t('diplomacy.claims.clockThen', { day: day(ARTICLE_DAY) }),
        patch: { on: ARTICLE_DAY },
        isCurrent: state.on === ARTICLE_DAY,
      },
      {
        label: t('diplomacy.claims.clockLatest', { day: day(context.clock.last) }),
        patch: { on: null },
        isCurrent: state.on === null,
      },
    ],
  });
}

function sentenceOf(context: PanelContext, claims: readonly JudgedClaim[]): string {
  const { t, clock } = context;
  const article = context.day(ARTICLE_DAY);
  if (claims.length === 0) return t('diplomacy.claims.empty', { on: context.day(clock.on), article });
  const counts = countBy(claims, ({ verdict }) => [verdict]);
  const count = (verdict: Verdict) => counts.get(verdict) ?? 0;
  return t('diplomacy.claims.sentence', {
    total: claims.length,
    article,
    on: context.day(clock.on),
    supported: count('supported'),
    partly: count('partly'),
    contradicted: count('contradicted'),
    unverified: count('unverified'),
    later: count('later'),
  });
}

function build(input: PanelInput): PanelView {
  const context = panelContext(input);
  const { t } = context;
  const claims = judgedClaims(context);
  const facet = verdictFacet(context, claims);
  const chosen = chosenOf(context, facet);
  const kept = claims.filter(({ verdict }) => isKept(chosen, verdict));
  const isEmpty = claims.length === 0;
  return {
    id: 'article-claims',
    title: t(TITLE),
    sentence: sentenceOf(context, claims),
    state: isEmpty ? 'empty' : 'ok',
    picture: isEmpty ? null : pictureOf(context, kept),
    legend: [],
    notes: isEmpty ? [] : [...choiceNotes(context, {}), ...facetNotes(context, [facet])],
    controls: [clockControl(context), ...(isEmpty ? [] : [facetControl(context, facet)])],
    numbered: [],
    table: tableOf(context, kept),
    sources: sourceLines(context, ['article-claims']),
    caveats: [
      t('diplomacy.claims.caveat.clock'),
      t('diplomacy.claims.caveat.meaning'),
      t('diplomacy.claims.caveat.article'),
    ],
    on: context.clock.on,
  };
}

/** The article that the project began from, claim by claim, against the records dated by the clock's day. */
export const articleClaims: PanelDefinition = {
  id: 'article-claims',
  titleKey: TITLE,
  datasets: [
    'article-claims',
    'events',
    'statements',
    'negotiation-rounds',
    'sanctions',
    'agreements',
    'alignments',
  ],
  understands: ['filter'],
  build,
};

import type { ReactNode } from 'react';
import { usePinnedRelease } from '@/components/hooks/use-pinned-release';
import { receiptAddress } from '@/lib/api/addresses';
import { barExtent, clipSpan, hatchId } from '@/lib/figure/bar-extent';
import { VEILED_OPACITY } from '@/lib/figure/paint';
import { DISC_RADIUS, MARK_RADIUS, type PlacedDot, TOUCH_RADIUS } from '@/lib/figure/place-dots';
import type { Bar, Dot, TimeFigure } from '@/lib/figure/time-figure';
import { paint } from './theme';

interface ReceiptLinkProps {
  readonly receipt: string | null;
  readonly title: string;
  /** False for marks that the arrow keys reach. */
  readonly isStop?: boolean;
  readonly children: ReactNode;
}

/** A mark with its words, a link where it has a receipt. */
function ReceiptLink({ receipt, title, isStop = true, children }: ReceiptLinkProps) {
  const pinned = usePinnedRelease();
  const named = (
    <>
      <title>{title}</title>
      {children}
    </>
  );
  if (receipt === null) return <g>{named}</g>;
  return (
    <a href={receiptAddress(receipt, pinned)} data-receipt={receipt} {...(isStop ? {} : { tabIndex: -1 })}>
      {named}
    </a>
  );
}

function DotShape({ dot }: { readonly dot: Dot }) {
  const tone = paint(dot.tone);
  const paper = paint('paper');
  switch (dot.shape) {
    case 'disc':
      return <circle r={MARK_RADIUS} fill={tone} stroke={paper} />;
    case 'ring':
      return <circle r={MARK_RADIUS} fill={paper} stroke={tone} strokeWidth={1.75} />;
    case 'diamond':
      return <path d="M0-5.5 5.5 0 0 5.5-5.5 0z" fill={tone} stroke={paper} />;
    case 'number':
      return (
        <>
          <circle r={DISC_RADIUS} fill={tone} stroke={paper} />
          <text y={3.5} fill={paper} fontSize={10} textAnchor="middle">
            {dot.number}
          </text>
        </>
      );
  }
}

/** A marked point at the place Recharts gives it. */
export function DotMark({
  placed,
  x,
  y,
}: {
  readonly placed: PlacedDot;
  readonly x: number;
  readonly y: number;
}) {
  const { dot, lift, isFaint, isStop } = placed;
  return (
    <g transform={`translate(${x} ${y + lift})`} {...(isFaint ? { opacity: VEILED_OPACITY } : {})}>
      <ReceiptLink receipt={dot.receipt} title={dot.label} isStop={isStop}>
        {dot.receipt === null ? null : <circle r={TOUCH_RADIUS} fillOpacity={0} />}
        {lift === 0 ? null : <path d={`M0 0v${-lift}`} stroke={paint(dot.tone)} />}
        <DotShape dot={dot} />
      </ReceiptLink>
    </g>
  );
}

function fillOf(figure: TimeFigure, bar: Bar): string {
  if (bar.fill === 'solid') return paint(bar.tone);
  return bar.fill === 'open' ? paint('paper') : `url(#live-${hatchId(figure.id, bar.tone)})`;
}

function Hatches({ figure }: { readonly figure: TimeFigure }) {
  const tones = new Set(figure.bars.filter((bar) => bar.fill === 'hatched').map((bar) => bar.tone));
  return [...tones].map((tone) => (
    <pattern
      key={tone}
      id={`live-${hatchId(figure.id, tone)}`}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0v5" stroke={paint(tone)} strokeWidth={4} />
    </pattern>
  ));
}

/** Bars as spans of time; plain rectangles, since hundreds of reference areas would be slow. */
export function ChartBars({
  figure,
  plotWidth,
}: {
  readonly figure: TimeFigure;
  readonly plotWidth: number;
}) {
  const { left, top } = figure.margin;
  return (
    <g transform={`translate(${left} ${top})`}>
      <Hatches figure={figure} />
      {figure.bars.map((bar) => {
        const span = clipSpan(figure, bar.from, bar.to);
        const extent = barExtent(figure, bar);
        if (span === null || extent === null) return null;
        return (
          <ReceiptLink
            key={`${bar.from} ${bar.base} ${bar.label}`}
            receipt={bar.receipt}
            title={bar.label}
            isStop={false}
          >
            <rect
              x={span[0] * plotWidth}
              y={extent[0]}
              width={span[1] * plotWidth}
              height={extent[1]}
              fill={fillOf(figure, bar)}
              {...(bar.fill === 'solid' ? {} : { stroke: paint(bar.tone) })}
            />
          </ReceiptLink>
        );
      })}
    </g>
  );
}

/** Thrown when two units have no documented factor between them. */
export class NoConversionError extends Error {
  override readonly name = 'NoConversionError';
  constructor(from: string, to: string) {
    super(`No documented factor from ${from} to ${to}`);
  }
}

/**
 * Factors by pair of unit ids, used in both directions. Exact by definition:
 * - nautical mile 1852 m, knot one nautical mile an hour (NIST SP 811, 2008, appendix B.8);
 * - US barrel of petroleum 42 US gallons (NIST SP 811, 2008, appendix B.8): USD/gal × 42 = USD/bbl;
 * - the rest are decimal multiples named by the units themselves.
 */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['mb/d kb/d', 1000],
  ['10k_kl kl', 10_000],
  ['10k_t t', 10_000],
  ['nmi km', 1.852],
  ['nmi m', 1852],
  ['km m', 1000],
  ['USD/gal USD/bbl', 42],
  ['weeks days', 7],
]);

/** The value in the other unit, unrounded. Throws NoConversionError where no factor is documented above. */
export function convert(value: number, from: string, to: string): number {
  if (from === to) return value;
  const forward = FACTORS.get(`${from} ${to}`);
  if (forward !== undefined) return value * forward;
  const back = FACTORS.get(`${to} ${from}`);
  if (back !== undefined) return value / back;
  throw new NoConversionError(from, to);
}

import 'server-only';
import { projectFile } from './project-file';

/** Values of the design tokens in one theme, by name without the dashes: `series-1` → its colour. */
export type TokenValues = ReadonlyMap<string, string>;

const HEX = /--([a-z0-9-]+):\s*(#[0-9a-f]{3,8})/gi;
/** Where the tokens of each theme stand in the style sheet. */
const BLOCKS = {
  light: /:root \{([^}]*)\}/,
  dark: /:root:has\(\[data-theme="dark"\]\) \{([^}]*)\}/,
} as const;

export type ThemeName = keyof typeof BLOCKS;

/** Thrown when app/tokens.css has no such block or colour: a picture must not be painted by guess. */
export class MissingTokenError extends Error {
  override readonly name = 'MissingTokenError';
}

const kept = new Map<ThemeName, TokenValues>();

/** The colours of a theme, read from app/tokens.css, which is their only home. */
export function tokenValues(theme: ThemeName): TokenValues {
  const known = kept.get(theme);
  if (known !== undefined) return known;
  const block = BLOCKS[theme].exec(projectFile('app', 'tokens.css').toString('utf8'))?.[1];
  if (block === undefined) throw new MissingTokenError(`No tokens of the ${theme} theme`);
  const values = new Map([...block.matchAll(HEX)].map(([, name = '', value = '']) => [name, value] as const));
  kept.set(theme, values);
  return values;
}

/** Colour of a token. Throws MissingTokenError. */
export function tokenColour(theme: ThemeName, name: string): string {
  const value = tokenValues(theme).get(name);
  if (value === undefined) throw new MissingTokenError(`No token ${name} in the ${theme} theme`);
  return value;
}

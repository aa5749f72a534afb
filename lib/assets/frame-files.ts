import 'server-only';
import { createHash } from 'node:crypto';
import { projectFile } from './project-file';

/** What every embed carries inside: its style over the tokens, its script, and the hash that lets it run. */
export interface FrameFiles {
  readonly style: string;
  readonly script: string;
  /** Source expression of the script for a content security policy. */
  readonly scriptHash: string;
}

let kept: FrameFiles | null = null;

/** A style sheet without comments and needless space. */
function shortStyle(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

/** A script without its comment lines and indentation. */
function shortScript(source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}

const STYLES = ['frame.css', 'words.css'];
const SCRIPTS = ['height.js', 'focus.js', 'reading.js'];

/** Style and script of embeds, read once; the tokens are those of the pages. */
export function frameFiles(): FrameFiles {
  if (kept !== null) return kept;
  const text = (...path: readonly [string, ...string[]]) => projectFile(...path).toString('utf8');
  const frame = (names: readonly string[]) =>
    names.map((name) => text('lib', 'embed', 'frame', name)).join('');
  const style = shortStyle(text('app', 'tokens.css') + frame(STYLES));
  const script = shortScript(frame(SCRIPTS));
  const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  kept = { style, script, scriptHash };
  return kept;
}

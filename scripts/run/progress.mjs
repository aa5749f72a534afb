// Progress in the terminal: one line a step, with the seconds it has taken.

const FIRST_WORD_MS = 1500;
const HEARTBEAT_MS = 15_000;

/** "7 s", "1 min 12 s". */
export function formatSeconds(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Announces a step and keeps saying that it still runs: in place in a terminal, a line now and then in a log.
 * The functions it returns end it.
 */
export function startStep(label, out = process.stdout) {
  const begun = Date.now();
  const elapsed = () => Date.now() - begun;
  const line = () => `  … ${label} (${formatSeconds(elapsed())})`;
  const tell = () => out.write(out.isTTY ? `\r\u001b[2K${line()}` : `${line()}\n`);
  if (out.isTTY) tell();
  // In a log, a step that ends at once needs one line, not two.
  const first = setTimeout(tell, FIRST_WORD_MS);
  const timer = setInterval(tell, out.isTTY ? 1000 : HEARTBEAT_MS);
  const end = (mark, text) => {
    clearTimeout(first);
    clearInterval(timer);
    out.write(`${out.isTTY ? '\r\u001b[2K' : ''}  ${mark} ${text} (${formatSeconds(elapsed())})\n`);
  };
  return { elapsed, pass: (text = label) => end('✓', text), fail: (text = label) => end('✗', text) };
}

/** A step that had nothing to do. */
export function skipStep(text, out = process.stdout) {
  out.write(`  ✓ ${text}\n`);
}

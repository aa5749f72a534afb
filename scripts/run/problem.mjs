/** Something the reader can act on; shown as one line, without a stack. */
export class Problem extends Error {
  /** `output`: what the failed command printed, for those who show it in full. */
  constructor(message, output = '') {
    super(message);
    this.name = 'Problem';
    this.output = output;
  }
}

/** One line for any error. */
export function describe(error) {
  return error instanceof Error ? error.message.split('\n')[0] : String(error);
}

/** Runs once when the server starts; there is nothing to do for the edge. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseBrokenAddresses, sendLoneHeadersAsText } = await import('./instrumentation-node');
  sendLoneHeadersAsText();
  refuseBrokenAddresses();
}

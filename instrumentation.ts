/** Runs once when the server starts; there is nothing to do for the edge. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { refuseBrokenAddresses, sendLoneHeadersAsText } = await import('./instrumentation-node');
  sendLoneHeadersAsText();
  // While developing, pages change under their address.
  if (process.env.NODE_ENV === 'production') {
    const { keepDocuments } = await import('./app/kept-documents');
    keepDocuments();
  }
  refuseBrokenAddresses();
}

import { createHash } from 'node:crypto';

/** A document that can be kept and sent again, with the policy that lets its own inline scripts run and no others. */
export interface SealedDocument {
  readonly html: string;
  /** Value of the `Content-Security-Policy` header. */
  readonly policy: string;
}

const NONCE = /'nonce-([^']+)'/;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * Takes the nonce of one answer out of a document and names its inline scripts by their hashes instead (CSP level 2):
 * as strict as a nonce, and true of every copy. A policy without a nonce is left as it is.
 */
export function sealDocument(html: string, policy: string): SealedDocument {
  const nonce = NONCE.exec(policy)?.[1];
  if (nonce === undefined) return { html, policy };
  const sealed = html.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, '');
  const hashes = [...sealed.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashSource(script));
  return { html: sealed, policy: policy.replace(NONCE, [...new Set(hashes)].join(' ')) };
}

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealDocument } from '@/lib/documents/sealed-document';

const POLICY = "default-src 'none'; script-src 'self' 'nonce-a+/b=='; style-src 'self'";
const HTML = [
  '<script src="/a.js" nonce="a+/b=="></script>',
  '<script nonce="a+/b==">start({"nonce":"a+/b=="})</script>',
  '<script id="x">second()</script>',
].join('');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a sealed document', () => {
  it('holds nothing of the nonce it was made with', () => {
    const { html, policy } = sealDocument(HTML, POLICY);
    expect(html).not.toContain('a+/b==');
    expect(html).toContain('<script src="/a.js"></script>');
    expect(policy).not.toContain('nonce');
  });

  it('names each inline script by the hash of what it became', () => {
    const { policy } = sealDocument(HTML, POLICY);
    const sources = `'self' ${hash('start({"nonce":""})')} ${hash('second()')}`;
    expect(policy).toBe(`default-src 'none'; script-src ${sources}; style-src 'self'`);
  });

  it('is the same for two answers that differ in their nonce alone', () => {
    const other = sealDocument(HTML.replaceAll('a+/b==', 'zzz='), POLICY.replace('a+/b==', 'zzz='));
    expect(other).toEqual(sealDocument(HTML, POLICY));
  });

  it('stays as it was under a policy without a nonce', () => {
    expect(sealDocument(HTML, "script-src 'self'")).toEqual({ html: HTML, policy: "script-src 'self'" });
  });
});

import { request as ask } from 'node:http';
import { expect, test } from '@playwright/test';

/** As it is sent: browsers and fetch would mend the address first. */
function statusOf(base: string, path: string): Promise<{ status: number; type: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, type: String(answer.headers['content-type']) });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('a broken escape in an address is a bad request, on pages and in the API', async ({ baseURL }) => {
  for (const path of ['/sources/%E0%A4%A', '/api/v1/datasets/%E0%A4%A.json', '/%']) {
    expect(await statusOf(baseURL ?? '', path), path).toEqual({
      status: 400,
      type: 'application/problem+json',
    });
  }
});

test('a whole escape in an address is only an unknown address', async ({ baseURL }) => {
  expect((await statusOf(baseURL ?? '', '/sources/%E0%A4%A4')).status).toBe(404);
});

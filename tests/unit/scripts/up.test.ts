import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';

interface Outcome {
  readonly code: number;
  readonly said: readonly string[];
}

/** Runs `npm run up`'s own file with an environment, and a module that Node loads before it. */
function up(env: Readonly<Record<string, string>>, before = 'data:text/javascript,'): Promise<Outcome> {
  const args = ['--import', before, 'scripts/up.mjs'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said });
    });
  });
}

it('tells an old Node in one line which one it needs', async () => {
  const pretend = "data:text/javascript,Object.defineProperty(process,'version',{value:'v20.18.3'})";
  const { code, said } = await up({}, pretend);
  expect(code).toBe(1);
  expect(said).toEqual(['Narrows needs Node.js 20.19 or newer; this is v20.18.3. See https://nodejs.org/']);
});

it.each(['abc', '0', '65536', '-1', '80.5', '3000 3001'])('refuses PORT=%s in one line', async (PORT) => {
  const { code, said } = await up({ PORT });
  expect(code).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^npm run up: PORT must be a whole number from 1 to 65535/);
});

it('says in one line that the port is taken, before it installs or builds anything', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const { code, said } = await up({ PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`Port ${port} is taken`);
});

it('says in one line that an address is not of this machine', async () => {
  const { code, said } = await up({ HOST: '192.0.2.1', PORT: '3999' });
  expect(code).toBe(1);
  expect(said).toEqual(['npm run up: HOST "192.0.2.1" cannot be listened on (EADDRNOTAVAIL).']);
});

import { checkAddressIsFree, parseAddress } from './address.mjs';
import { ensureBuilt } from './build.mjs';
import { stopOnSignals } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { openLog, shown } from './paths.mjs';
import { describe, Problem } from './problem.mjs';
import { startStep } from './progress.mjs';
import { startServer } from './server.mjs';

async function up(serving) {
  const address = parseAddress(process.env);
  await checkAddressIsFree(address);
  const log = openLog('up.log');
  await ensureInstalled(log);
  await ensureBuilt(log);
  const step = startStep('Starting');
  const server = await startServer({ ...address, log, onError: (chunk) => process.stderr.write(chunk) });
  step.pass('Started');
  serving();
  console.log(`Narrows is ready at ${server.url}`);
  console.log('Press Ctrl-C to stop it.');
  const code = await server.ended;
  throw new Problem(`The server ended by itself (code ${code}). The log is ${shown(log)}`);
}

/** Installs, builds, serves; one line and exit code 1 for whatever stands in the way. */
export async function main() {
  let isServing = false;
  // Stopping a running server is how it is meant to end; stopping the way there is not.
  stopOnSignals(() => (isServing ? 0 : 130));
  try {
    await up(() => {
      isServing = true;
    });
  } catch (error) {
    console.error(`npm run up: ${describe(error)}`);
    process.exit(1);
  }
}

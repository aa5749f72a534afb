import { residentMb } from './statistics.mjs';

const PAGES = ['/', '/?on=2026-02-20', '/sources'];

/** Asks for every dataset in every format, and for the pages, so that all data is in use. Returns the number of requests. */
async function askForEverything(url) {
  const { datasets } = await (await fetch(`${url}/api/v1/datasets`)).json();
  const files = datasets.flatMap(({ links }) => Object.values(links).filter((link) => link !== null));
  const pages = [...PAGES, ...datasets.map(({ id }) => `/sources/${id}`)];
  const addresses = [...files, ...pages];
  for (const address of addresses) {
    const response = await fetch(new URL(address, url));
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  }
  return addresses.length;
}

/** Resident memory of the server in MB: when it has just started, with all data in use, and at its highest so far. */
export async function measureMemory({ url, pid }) {
  const { now: startedMb } = residentMb(pid);
  const asked = await askForEverything(url);
  const { now: allDataMb, highest: highestMb } = residentMb(pid);
  return { startedMb, asked, allDataMb, highestMb };
}

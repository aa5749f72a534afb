import { readFileSync } from 'node:fs';
import os from 'node:os';

/** The value below which the share `q` (0–1) of the finite values lies, between neighbours by interpolation; NaN = none. */
export function quantile(values, q) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

/** Per field of the runs: median, lowest and highest. */
export function summarise(runs) {
  const fields = [...new Set(runs.flatMap(Object.keys))];
  return Object.fromEntries(
    fields.map((field) => {
      const values = runs.map((run) => run[field]);
      return [field, { median: quantile(values, 0.5), low: quantile(values, 0), high: quantile(values, 1) }];
    }),
  );
}

/**
 * Measures every name once a round, the order turning by one each round, so that a busy machine touches all alike.
 * One round before is not counted: it warms the servers. Returns summaries by name.
 */
export async function inTurns(names, rounds, measure, tell = () => {}) {
  for (const name of names) await measure(name, { isWarmUp: true });
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length];
      runs[name].push(await measure(name, { isWarmUp: false }));
    }
    tell(`round ${round + 1} of ${rounds}`);
  }
  return Object.fromEntries(names.map((name) => [name, summarise(runs[name])]));
}

/** What the numbers were measured on. */
export function machine() {
  return {
    measuredAt: new Date().toISOString(),
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    memoryGb: Math.round(os.totalmem() / 1e9),
    node: process.version,
    platform: `${os.platform()} ${os.arch()}`,
  };
}

/** Load of the last minute: other work on the machine shows here. */
export const machineLoad = () => os.loadavg()[0];

/** Resident memory of a process now and at its highest, in MB; NaN where the system does not tell (not Linux). */
export function residentMb(pid) {
  const read = (name) => {
    try {
      const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(
        readFileSync(`/proc/${pid}/status`, 'utf8'),
      );
      return line ? Number(line[1]) / 1000 : Number.NaN;
    } catch {
      return Number.NaN;
    }
  };
  return { now: read('VmRSS'), highest: read('VmHWM') };
}

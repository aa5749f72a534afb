import autocannon from 'autocannon';

const CONNECTIONS = 16;

/** Asks one address as fast as it answers, with gzip. Requests per second, ms, bytes of a body on the wire, answers that were not 2xx. */
export async function measureHttp(url, seconds) {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
  });
  return {
    rps: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    wireKb: result.throughput.total / result.requests.total / 1000,
    bad: result.non2xx + result.errors + result.timeouts,
  };
}

/** kB of a body before compression. */
export async function bodyKb(url) {
  const response = await fetch(url);
  return (await response.arrayBuffer()).byteLength / 1000;
}

import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import autocannon from 'autocannon'
import { launchBrowser } from '../support/browser.ts'
import { startNginx } from '../support/servers/nginx.ts'
import { findProgram, hasBrotli } from '../support/servers/programs.ts'
import { needsOfADay } from './support/needs.ts'
import { requestsOfAVisit } from './support/visit-requests.ts'

/**
 * How many whole visits nginx serves, on this machine and to this machine alone. nginx is one process with the file
 * that the build wrote; a visit is the real list of requests of a browser, on a connection of its own. “Per core” is by
 * the processor time that nginx itself took, because the load comes from the same machine. No encryption: that is the
 * host's choice and its cost comes on top.
 */

/** The bench ends after so many seconds, or so many requests, whatever comes first. */
const SECONDS = Math.min(Number(process.env.BENCH_SECONDS ?? 10), 30)
const MOST_REQUESTS = 2_000_000
const CONNECTIONS = 32
const FOLDER = 'dist'
/** Ticks of processor time a second, as Linux counts them in /proc. */
const TICKS = 100

/** Processor time of a process so far, in seconds. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })

if (!existsSync(`${FOLDER}/index.html`)) throw new Error('dist is missing: run `npm run build` first.')
const nginx = findProgram('nginx')
if (nginx === null) {
  console.error('nginx could not be had: neither installed nor as a Debian package (apt-get download nginx).')
  process.exit(1)
}
const server = await startNginx(nginx, FOLDER)
try {
  const browser = await launchBrowser()
  const requests = await requestsOfAVisit(browser, server.url)
  await browser.close()
  const load = (seconds: number) =>
    autocannon({
      url: server.url,
      connections: CONNECTIONS,
      duration: seconds,
      reconnectRate: requests.length,
      headers: { 'accept-encoding': 'gzip, deflate, br' },
      requests: requests.map((path) => ({ method: 'GET', path })),
      maxOverallRequests: MOST_REQUESTS,
    })
  await load(1)
  const before = processorTime(server.pid)
  const result = await load(SECONDS)
  const used = processorTime(server.pid) - before
  const answered = result['2xx']
  const visits = answered / requests.length
  const bytes = result.throughput.total / visits
  const perCore = visits / used

  console.log(`A visit is ${requests.length} requests:\n${requests.map((path) => `  ${path}`).join('\n')}`)
  console.log(
    `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.versions.node}, ${hasBrotli(nginx) ? 'brotli' : 'gzip'}, no TLS`,
  )
  console.log(`The load generator shares the machine. ${CONNECTIONS} connections, ${number(result.duration, 1)} s.\n`)
  console.log('| what | measured |\n| --- | --- |')
  console.log(`| whole visits served | ${number(visits)} |`)
  console.log(
    `| answers that were not 2xx, errors, time-outs | ${result.non2xx}, ${result.errors}, ${result.timeouts} |`,
  )
  console.log(`| visits per second, beside the load generator | ${number(visits / result.duration)} |`)
  console.log(`| processor time of nginx | ${number(used, 2)} s |`)
  console.log(`| **visits per second and core** | **${number(perCore)}** |`)
  console.log(`| **bytes per visit**, headers included | **${number(bytes)}** |`)
  console.log(`| answer time, median and 99 % | ${result.latency.p50} ms, ${result.latency.p99} ms |`)
  console.log(`\n${needsOfADay(1_000_000, bytes, perCore)}`)
  if (result.non2xx + result.errors + result.timeouts > 0) process.exitCode = 1
} finally {
  await server.stop()
}

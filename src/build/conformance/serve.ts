import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { escapeMarkup } from '../../text/encoding/index.ts'
import { type Case, conformanceCases } from './cases.ts'
import { REPORT } from './report.ts'

const HTML = 'text/html; charset=utf-8'
const wrapped = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${escapeMarkup(title)}</title>${head}<body>${body}`

const pageOf = ({ title, head = '', body }: Case) => wrapped(title, `${head}<script src="/report.js"></script>`, body)

const index = (cases: readonly Case[]) =>
  wrapped(
    'Conformance of the frame',
    '<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem } li { margin: 0 0 0.75rem }</style>',
    `<h1>Conformance of the frame</h1>
    <p>Pages as partners have them. Each says below itself which messages it was told and what moved in it. The same pages are tested in tests/browser/embed.</p>
    <ol>${cases.map(({ id, title, expect }) => `<li><a href="/${id}">${escapeMarkup(title)}</a><br>${escapeMarkup(expect)}</li>`).join('')}</ol>`,
  )

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/**
 * Serves the partners' pages on an address of their own – another port and another name of this machine, so that
 * browsers take them for another site – and, on a third, a guide whose script comes and whose pages never do.
 * @param guide where the guide is, with a slash at its end
 * @param port 0 for any free one
 */
export async function serveConformance(
  guide: string,
  port = 0,
): Promise<{ readonly url: string; readonly cases: readonly Case[]; close(): void }> {
  const silent = createServer((request, response) => {
    if (request.url !== '/embed/v2.js') return
    fetch(`${guide}embed/v2.js`)
      .then((script) => script.text())
      .then(
        (code) => response.setHeader('content-type', 'text/javascript').end(code),
        () => response.destroy(),
      )
  })
  const cases = conformanceCases({ guide, silent: `http://127.0.0.1:${await listen(silent, 0)}/` })
  const partners = createServer((request, response) => {
    const id = (request.url ?? '/').slice(1)
    const found = cases.find((one) => one.id === id)
    if (id === 'report.js') response.setHeader('content-type', 'text/javascript').end(REPORT)
    else if (id === '') response.setHeader('content-type', HTML).end(index(cases))
    else if (found === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': HTML, ...found.headers }).end(pageOf(found))
  })
  const url = `http://localhost:${await listen(partners, port)}/`
  const close = () => {
    for (const server of [silent, partners]) {
      server.closeAllConnections()
      server.close()
    }
  }
  return { url, cases, close }
}

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../../src/cli/serve.ts'

const SECRET = 'not for visitors'
let served: { readonly server: Server; readonly url: string }

/** Asks for a path exactly as given, which `fetch` would tidy up. */
function ask(path: string, method = 'GET'): Promise<{ status: number; allow: string | undefined }> {
  const { hostname, port } = new URL(served.url)
  return new Promise((answered, failed) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume()
      response.on('end', () => answered({ status: response.statusCode ?? 0, allow: response.headers.allow }))
    })
    asked.once('error', failed)
    asked.end()
  })
}

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'lotse-serve-'))
  const folder = join(parent, 'dist')
  mkdirSync(join(folder, 'angebote'), { recursive: true })
  mkdirSync(join(folder, '.well-known'))
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(parent, 'dist-server'))
  for (const file of ['dist/index.html', 'dist/angebote/index.html', 'dist/404.html', 'dist/.well-known/security.txt'])
    writeFileSync(join(parent, file), 'a page')
  writeFileSync(join(folder, '_headers'), '/*\n  X-Test: yes\n')
  for (const file of ['dist/.git/config', 'dist-server/policy.json', 'secret.txt'])
    writeFileSync(join(parent, file), SECRET)
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'))
  symlinkSync(join(parent, 'dist-server'), join(folder, 'linked'))
  symlinkSync(join(folder, 'index.html'), join(folder, 'inside.html'))
  served = await serveFolder(folder)
})

afterAll(() => {
  served.server.closeAllConnections()
  served.server.close()
})

describe('the local server', () => {
  it.for(['/', '/angebote', '/angebote/', '/inside.html', '/.well-known/security.txt', '/?x=%00'])(
    'serves %s',
    async (path) => {
      expect((await ask(path)).status).toBe(200)
    },
  )

  it.for([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/angebote/..%2f..%2fsecret.txt',
    '/..%2fdist-server/policy.json',
    '/..%5csecret.txt',
    '/%252e%252e%252fsecret.txt',
    '//secret.txt',
    '/link.txt',
    '/linked/policy.json',
    '/.git/config',
    '/_headers',
    '/index.html%00.txt',
    '/%zz',
  ])('keeps to its folder: %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s and says what is allowed', async (method) => {
    expect(await ask('/', method)).toEqual({ status: 405, allow: 'GET, HEAD' })
  })

  it('answers HEAD', async () => {
    expect((await ask('/angebote', 'HEAD')).status).toBe(200)
  })
})

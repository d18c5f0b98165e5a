import './production.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { withAccent } from './build-brand.ts'
import { bundleServer } from './build-bundle.ts'
import { buildOptions } from './build-options.ts'
import { modulesOf, outputsOf } from './bundle-outputs.ts'
import { licencesOf } from './licences/index.ts'
import { brotliSize, writeSingle } from './publishing/index.ts'

/** Bundles the app with all its data into one module and one sheet. */
async function bundleSingle(): Promise<{ readonly script: string; readonly css: string; readonly licences: string }> {
  const built = await build({
    logLevel: 'error',
    base: './',
    build: {
      write: false,
      copyPublicDir: false,
      manifest: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve('src/app/single.tsx'),
        output: { codeSplitting: false },
      },
    },
  })
  const outputs = outputsOf(built)
  const scripts = outputs.filter((one) => one.type === 'chunk')
  const sheets = outputs.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'))
  const [script, sheet] = [scripts[0], sheets[0]]
  if (script === undefined || scripts.length > 1 || sheet?.type !== 'asset')
    throw new Error('Not one script, one sheet.')
  return { script: script.code, css: String(sheet.source).trim(), licences: licencesOf(modulesOf(built), resolve('.')) }
}

const out = process.env.OUT ?? 'dist-single'
const { accent } = buildOptions(process.env)
const { script, css, licences } = await bundleSingle()
const server = await bundleServer('/')
const page = await server.renderPage({ path: '/', language: 'de' }, '')
const file = writeSingle({ ...page, language: 'de', accent, css: withAccent(css, accent), script, licences })
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'lotse.html'), file)
console.log(`${join(out, 'lotse.html')}: ${Buffer.byteLength(file)} bytes, ${brotliSize(file)} compressed`)

import { resolve } from 'node:path'
import { build } from 'vite'
import { outputsOf } from './bundle-outputs.ts'

/** It stands in the HTML of the guide's page, before all that is seen. */
const LIMIT = 2048

/**
 * Bundles the inline script of the guide's page from its source (`src/app/early-guide.ts`).
 * @returns the script as text
 * @throws where it is larger than 2 KB
 */
export async function buildEarlyGuide(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: resolve('src/app/early-guide.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [chunk] = outputsOf(built).filter((one) => one.type === 'chunk')
  if (chunk === undefined) throw new Error('The script of the guide’s page was not written.')
  if (/["$]/.test(chunk.code)) throw new Error('The script of the guide’s page needs its backticks.')
  // The page around it has double quotes: 44 bytes less travel.
  const code = chunk.code.trim().replaceAll('`', '"')
  if (Buffer.byteLength(code) > LIMIT)
    throw new Error(`The script of the guide’s page has ${Buffer.byteLength(code)} bytes, and may have ${LIMIT}.`)
  return code
}

import { existsSync } from 'node:fs'
import { serveConformance } from '../build/conformance/index.ts'
import { serveFolder } from './serve.ts'

const [address] = process.argv.slice(2)

/** The guide to look at: the one named, or the one that was built here. */
async function guideAddress(): Promise<string> {
  if (address === undefined) {
    if (existsSync('dist/404.html')) return (await serveFolder('dist', process.env.BASE ?? '/')).url
    throw new Error('dist is missing: run `npm run build` first, or name the address of a guide.')
  }
  if (!URL.canParse(address) || !/^https?:\/\/.*\/$/.test(address))
    throw new Error(`An address begins with https:// and ends with a slash, like https://lotse.example/: ${address}`)
  return address
}

try {
  const guide = await guideAddress()
  const { url, cases } = await serveConformance(guide, Number(process.env.PORT ?? 0))
  console.log(`${cases.length} pages around ${guide}: ${url}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

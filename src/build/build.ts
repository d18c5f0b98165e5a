import './production.ts'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BrokenRules, missingAddress, readRules, securityReminders, textsOnDisk } from '../editorial/authoring/index.ts'
import { measureBudgets } from './build-budgets.ts'
import { bundleBrowser, bundleReading, bundleServer } from './build-bundle.ts'
import { writeData } from './build-data.ts'
import { writeEvents } from './build-events.ts'
import { writeFound } from './build-found.ts'
import { buildOptions } from './build-options.ts'
import { writePages } from './build-pages.ts'
import { writeServerFiles } from './build-server-files.ts'
import { LICENCES_FILE, licencesOf } from './licences/index.ts'
import { budgetTable, carryOver, compressFolder, readEarlier, writeReleases } from './publishing/index.ts'
import { dropReleased } from './releases.ts'

try {
  const started = performance.now()
  const options = buildOptions(process.env)
  const earlier = options.previous === null ? null : readEarlier(options.previous)
  const modules = await bundleBrowser(options.out, options.base)
  const reading = await bundleReading(options.out, options.base)
  writeFileSync(join(options.out, LICENCES_FILE), licencesOf([...modules, ...reading.modules], resolve('.')))
  if (options.ownSite) dropReleased(options.out)
  const pages = await writePages(await bundleServer(options.base), reading.file, options)
  const files = readRules(textsOnDisk('rules'))
  writeEvents(files, options.out)
  writeData(files, options)
  writeFound(options, pages)
  writeServerFiles(options, pages)
  const releases = writeReleases(options.out, earlier, options.today)
  await compressFolder(options.out)
  // After all else: the pages and checksums of this release know nothing of the files before it.
  if (earlier !== null) carryOver(options.out, earlier, releases)
  const budgets = measureBudgets(options, reading.file)
  // Vite's list of files has done its work; visitors have no use for it.
  rmSync(`${options.out}/.vite`, { recursive: true, force: true })
  console.log(budgetTable(budgets))
  // The same sentences as those of the check.
  for (const sentence of [
    missingAddress({ publicAddress: options.address }),
    ...securityReminders(options, options.today),
  ])
    if (sentence !== undefined) console.warn(sentence.replace('rules/site.yaml', options.siteFile))
  console.log(`${pages.addresses.length} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (budgets.some(({ bytes, limit }) => bytes > limit)) {
    console.error('A budget of docs/budgets.md is not kept.')
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof Error)) throw error
  const broken =
    error instanceof BrokenRules ||
    // By their names where they come through Vite.
    ['BrokenRules', 'MissingLicence'].includes(error.name) ||
    error.message.includes('rules/')
  const option = /^(BASE|SITE|PREVIOUS|RELEASED)\b/.test(error.message)
  // What another operator's file does not say is named by its own name.
  const message = error.message.replaceAll('rules/site.yaml', process.env.SITE || 'rules/site.yaml')
  console.error(broken || option ? message : error)
  process.exitCode = 1
}

import { deepStrictEqual } from 'node:assert/strict'
import { ALONE, TOGETHER } from './index.ts'
import { type Measured, measureChannels, measureTraces } from './measure.ts'
import { type Column, saidOfChannels, saidOfTraces } from './table.ts'
import { TRACES } from './traces.ts'

/**
 * Tries everything in one browser and holds docs/channels.md against it.
 * @param folder the built site
 * @param page an address at which a page of it is served
 * @throws where the table says something else, with both
 */
export async function holdTheTable(name: Column, browser: Measured, folder: string, page: string): Promise<void> {
  const found = await measureChannels(browser, folder, '404.html', TOGETHER, ALONE)
  const channels = [...TOGETHER, ...ALONE].map(({ id, what }) => [what, [found.get(id)?.others, found.get(id)?.own]])
  deepStrictEqual(Object.fromEntries(channels), saidOfChannels(name))
  const left = await measureTraces(browser, page, TRACES)
  deepStrictEqual(Object.fromEntries(TRACES.map(({ id, what }) => [what, left[id]])), saidOfTraces(name))
}

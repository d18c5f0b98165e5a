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
  const said = saidOfChannels(name)
  const wordsOf = new Map([...TOGETHER, ...ALONE, ...TRACES].map(({ id, what }) => [id, what]))
  const found = await measureChannels(browser, folder, '404.html', TOGETHER, ALONE, (id) => {
    const [others, own] = said[wordsOf.get(id) ?? ''] ?? ['–', '–']
    return { others, own }
  })
  const channels = [...TOGETHER, ...ALONE].map(({ id, what }) => [what, [found.get(id)?.others, found.get(id)?.own]])
  deepStrictEqual(Object.fromEntries(channels), said)
  const traces = saidOfTraces(name)
  const left = await measureTraces(browser, page, TRACES, (id) => traces[wordsOf.get(id) ?? ''])
  deepStrictEqual(Object.fromEntries(TRACES.map(({ id, what }) => [what, left[id]])), traces)
}

import { deepStrictEqual } from 'node:assert/strict'
import { ALONE, TOGETHER } from './index.ts'
import { type Measured, measureChannels, measureTraces } from './measure.ts'
import { type Column, saidOfChannels, saidOfTraces } from './table.ts'
import { TRACES } from './traces.ts'

/**
 * Tries everything in one browser and holds docs/channels.md against it.
 * @param folder the built site
 * @param page an address at which a page of it is served
 * @param alone those of the ways that need a page of their own which are tried
 * @throws where the table says something else, with both
 */
export async function holdTheTable(
  name: Column,
  browser: Measured,
  folder: string,
  page: string,
  alone = ALONE,
): Promise<void> {
  const said = saidOfChannels(name)
  const wordsOf = new Map([...TOGETHER, ...ALONE, ...TRACES].map(({ id, what }) => [id, what]))
  const found = await measureChannels(browser, folder, '404.html', TOGETHER, alone, (id) => {
    const [others, own] = said[wordsOf.get(id) ?? ''] ?? ['–', '–']
    return { others, own }
  })
  const channels = [...TOGETHER, ...alone].map(({ id, what }) => [what, [found.get(id)?.others, found.get(id)?.own]])
  const left = new Set(ALONE.filter((one) => !alone.includes(one)).map(({ what }) => what))
  deepStrictEqual(
    Object.fromEntries(channels),
    Object.fromEntries(Object.entries(said).filter(([what]) => !left.has(what))),
  )
  const traces = saidOfTraces(name)
  const kept = await measureTraces(browser, page, TRACES, (id) => traces[wordsOf.get(id) ?? ''])
  deepStrictEqual(Object.fromEntries(TRACES.map(({ id, what }) => [what, kept[id]])), traces)
}

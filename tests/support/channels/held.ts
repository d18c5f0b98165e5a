import { expect } from 'vitest'
import { ALONE, TOGETHER } from './index.ts'
import { type Measured, measureChannels, measureTraces } from './measure.ts'
import { type Column, saidOfChannels, saidOfTraces } from './table.ts'
import { TRACES } from './traces.ts'

/** Tries everything in one browser and holds docs/channels.md against it. */
export async function expectTheTable(name: Column, browser: Measured, folder: string, page: string): Promise<void> {
  const found = await measureChannels(browser, folder, '404.html', TOGETHER, ALONE)
  const channels = [...TOGETHER, ...ALONE].map(({ id, what }) => [what, [found.get(id)?.others, found.get(id)?.own]])
  expect(Object.fromEntries(channels)).toEqual(saidOfChannels(name))
  const left = await measureTraces(browser, page, TRACES)
  expect(Object.fromEntries(TRACES.map(({ id, what }) => [what, left[id]]))).toEqual(saidOfTraces(name))
}

import { expect, test } from 'vitest'
import { manyVisits } from '../bench/support/many-visits.ts'
import { newVisitor, siteUrl } from '../support/visit.ts'

/** A short form of `npm run bench:memory`, with room for what the browser keeps of its own first visits. */
test('sixty visits in one tab leave no listener, timer or document behind, and hardly any memory', async () => {
  const page = await (await newVisitor()).newPage()
  const [warm, end] = await manyVisits(page, siteUrl, [20, 60])
  expect(end?.listeners).toBeLessThanOrEqual(warm?.listeners ?? 0)
  expect(end?.documents).toBeLessThanOrEqual(warm?.documents ?? 0)
  expect(end?.timers).toBeLessThanOrEqual(warm?.timers ?? 0)
  expect(end?.nodes).toBeLessThanOrEqual((warm?.nodes ?? 0) + 20)
  // A result that was kept would be some 300 kB a visit.
  expect((end?.heap ?? 0) - (warm?.heap ?? 0)).toBeLessThan(1_500_000)
})

import { expect, test } from 'vitest'
import type { Answers, Language } from '../../../src/domain/rulebook/index.ts'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { LONG_RUN } from '../../support/long-run.ts'
import { FOUR_PEOPLE } from '../../support/situations.ts'
import { oneTab } from '../../support/visit.ts'
import { shownResult, walk } from '../../support/walk.ts'

const open = oneTab({ reducedMotion: 'reduce' })

interface Look {
  readonly name: string
  readonly answers: Answers
  readonly language: Language
  readonly colorScheme: 'light' | 'dark'
}

const [inDanger, online, relative, silent] = FOUR_PEOPLE
const PREVENTING: Answers = { danger: 'no', incident: ['prevent'], location: 'NW', role: 'candidate' }

const RESULTS: readonly Look[] = [
  { name: 'in danger', answers: inDanger!, language: 'de', colorScheme: 'light' },
  { name: 'in danger', answers: inDanger!, language: 'en', colorScheme: 'dark' },
  { name: 'without police', answers: online!, language: 'de', colorScheme: 'dark' },
  { name: 'a relative', answers: relative!, language: 'en', colorScheme: 'light' },
  { name: 'nothing said', answers: silent!, language: 'de-simple', colorScheme: 'light' },
  { name: 'prevention', answers: PREVENTING, language: 'de', colorScheme: 'dark' },
]

test('a result as it comes, everything folded', async () => {
  const page = await open('/')
  await walk(page, online!)
  await expectAccessible(page, 'folded')
})

/** Three have both colours and every language between them. */
const TRIED = LONG_RUN ? RESULTS : RESULTS.filter(({ name }, at) => (name !== 'prevention' && at % 2 === 0) || at === 1)

test.each(TRIED)('the result of $name, everything unfolded ($language, $colorScheme)', async ({ answers, ...look }) => {
  const page = await open('/', look)
  await walk(page, answers)
  await unfoldAll(page)
  expect((await shownResult(page)).all.length).toBeGreaterThan(10)
  await expectAccessible(page, 'unfolded')
})

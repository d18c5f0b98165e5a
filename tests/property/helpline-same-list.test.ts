import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { createElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it } from 'vitest'
import { recommendCommand } from '../../src/cli/recommend-command.ts'
import { formatWallTime, recommend, type WallTime } from '../../src/domain/matching/index.ts'
import type { Answers } from '../../src/domain/rulebook/index.ts'
import { coreOf, guideWordsOf, officesOf, questionWordsOf } from '../../src/editorial/authoring/index.ts'
import { Right } from '../../src/screens/helpline/right.tsx'
import { createTexts } from '../../src/screens/ui/index.ts'
import { TEXTS } from '../../src/text/i18n/index.ts'
import { rawAnswers } from '../support/answers.ts'
import { rulebook, ruleFiles } from '../support/rules.ts'
import { wallTimes } from '../support/times.ts'

// @vitest-environment jsdom

const SECTIONS = ['first', 'more', 'later', 'all'] as const
const texts = createTexts('de', TEXTS.de)
const words = guideWordsOf(ruleFiles, 'de')
const questionWords = questionWordsOf(ruleFiles, 'de')
const core = coreOf(ruleFiles)
const offices = officesOf(ruleFiles, 'de')

/** The list that the desk shows, openly and behind “why not”, by ids in the order of the page. */
function deskList(answers: Answers, now: WallTime, place: string | null = null) {
  const nothing = { summaries: {}, spoken: {}, handed: [], onHanded: () => {}, onHand: () => {}, chosen: {} }
  const data = { rulebook, words, offices, questionWords, answers, now, place, ...nothing, onOffice: () => {} }
  const props = { core, data, extras: null, english: undefined, pending: '', note: '', numbered: { current: [] } }
  const opened = { is: 'whyNot' } as const
  const right = createElement(Right, { ...props, opened, onOpen: () => {}, close: () => {} })
  const { container, unmount } = render(createElement(I18nextProvider, { i18n: texts }, right))
  const ids = (section: string) =>
    [...container.querySelectorAll<HTMLElement>(`[data-section="${section}"]`)].map(({ dataset }) => dataset.offer)
  const list = Object.fromEntries(SECTIONS.map((section) => [section, ids(section)]))
  unmount()
  return list
}

const idsOf = (result: { readonly [S in (typeof SECTIONS)[number]]: readonly { readonly offer: string }[] }) =>
  Object.fromEntries(SECTIONS.map((section) => [section, result[section].map(({ offer }) => offer)]))

afterEach(cleanup)

describe('the desk shows the same list in the same order', () => {
  it('as recommend, whatever place was typed', () => {
    fc.assert(
      fc.property(rawAnswers, wallTimes, fc.constantFrom(null, 'Kassel', 'Rostock'), (answers, now, place) => {
        expect(deskList(answers, now, place)).toEqual(idsOf(recommend(rulebook, answers, now)))
      }),
      { numRuns: 40 },
    )
  })

  it('as the command line', () => {
    fc.assert(
      fc.property(rawAnswers, wallTimes, (answers, now) => {
        const moment = formatWallTime(now.date, now.minute)
        const printed = recommendCommand(['--answers', JSON.stringify(answers), '--at', moment], () => rulebook)
        if ('refused' in printed) throw new Error(printed.refused)
        expect(deskList(answers, now)).toEqual(idsOf(JSON.parse(printed.out)))
      }),
      { numRuns: 10 },
    )
  })
})

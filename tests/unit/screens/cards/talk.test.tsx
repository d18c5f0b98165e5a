// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { recommend, type WallTime } from '../../../../src/domain/matching/index.ts'
import { guideWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { TalkCard } from '../../../../src/screens/cards/index.ts'
import { inPage } from '../../../support/in-page.tsx'
import { rulebook, ruleFiles } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

const words = guideWordsOf(ruleFiles, 'de')
const EVENING = at('2026-12-01T22:00')

/** The rows of the card: name, telephone, how its button looks, what it says of the time, until when, how old it is. */
function rows(now: WallTime | null, first = false) {
  const { talk } = recommend(rulebook, { incident: ['threat'] }, EVENING)
  const { container } = render(
    inPage('de', <TalkCard talk={talk} first={first} rulebook={rulebook} words={words} now={now} />),
  )
  const shown = [...container.querySelectorAll('li[data-talk]')].map((row) => {
    const phone = row.querySelector('a[href^="tel:"]')
    return [
      row.querySelector('b')?.textContent,
      phone?.getAttribute('href'),
      phone?.className,
      phone?.querySelector('small')?.textContent,
      row.querySelector('.state')?.textContent,
      row.querySelector('.age')?.textContent,
    ]
  })
  return { title: container.querySelector('h2')?.textContent, shown }
}

afterEach(cleanup)

describe('the card „talk to a person“', () => {
  it('in the evening begins with the phone that rings, filled; the hotline is outlined and says from when', () => {
    expect(rows(EVENING)).toEqual({
      title: 'Mit einem Menschen sprechen',
      shown: [
        ['TelefonSeelsorge', 'tel:+498001110111', 'tel main', 'jetzt anrufen', 'Tag und Nacht erreichbar', 'ungeprüft'],
        ['starke Stelle', 'tel:+498003009944', 'tel sec', 'ab morgen, 9 Uhr', undefined, 'ungeprüft'],
      ],
    })
  })

  it('says so where talking goes first', () => {
    expect(rows(EVENING, true).title).toBe('Sprechen hilft, auch jetzt')
  })

  it('on a device without a clock claims nothing of who answers', () => {
    expect(rows(null).shown).toEqual([
      ['TelefonSeelsorge', 'tel:+498001110111', 'tel sec', undefined, undefined, 'ungeprüft'],
      ['starke Stelle', 'tel:+498003009944', 'tel sec', undefined, undefined, 'ungeprüft'],
    ])
  })
})

// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { UNKNOWN } from '../../../../src/domain/matching/index.ts'
import type { Contact, OfferText } from '../../../../src/domain/rulebook/index.ts'
import { MoreRow } from '../../../../src/screens/cards/index.ts'
import { inPage } from '../../../support/in-page.tsx'
import { rulebookOf, smallOffer } from '../../../support/small-offer.ts'

afterEach(cleanup)

const TEXT: OfferText = {
  name: 'Beratung Muster',
  shortName: 'Muster',
  forYou: 'Hier berät Sie jemand.',
  provider: 'Muster e. V.',
  notFor: [],
  phoneLabels: [''],
}
const NUMBER = { number: '0351 1234567', dial: '+493511234567' }

/** The links of a row, each with its words for the eye. */
function linksOf(contact: Partial<Contact>): readonly (readonly [string | null, string])[] {
  const offer = smallOffer('sn-muster', { contact: { phones: [NUMBER], emails: [], ...contact } })
  const recommended = {
    offer: offer.id,
    police: offer.police,
    need: 'counselling',
    reasons: [],
    opening: UNKNOWN,
    houseMates: [],
  } as const
  const row = (
    <MoreRow
      {...{ recommended, rulebook: rulebookOf(offer), words: { offers: { [offer.id]: TEXT }, steps: {} } }}
      offices={{}}
      chosen={{}}
      onOffice={() => undefined}
      now={null}
    />
  )
  const { container } = render(inPage('de', row))
  return [...container.querySelectorAll('a')].map((link) => {
    const seen = link.cloneNode(true) as HTMLElement
    for (const hidden of seen.querySelectorAll('.sr')) hidden.remove()
    return [link.getAttribute('href'), seen.textContent]
  })
}

const CALL = ['tel:+493511234567', '0351 1234567']
const SITE = ['https://muster.example/', 'Muster']

it.each<[string, Partial<Contact>, readonly (readonly string[])[]]>([
  [
    'a chat beside a website',
    { website: SITE[0], chat: 'https://chat.example/' },
    [SITE, CALL, ['https://chat.example/', 'Chat']],
  ],
  [
    'a form beside a website',
    { website: SITE[0], form: 'https://form.example/' },
    [SITE, CALL, ['https://form.example/', 'Formular']],
  ],
  [
    'mail before a form and a chat',
    { emails: ['a@b.example'], form: 'https://form.example/', chat: 'https://chat.example/' },
    [CALL, ['mailto:a@b.example', 'E-Mail']],
  ],
  ['a website alone', { website: SITE[0] }, [SITE, CALL]],
  ['a number alone', {}, [CALL]],
])('who cannot telephone finds a written way in the row: %s', (_, contact, links) => {
  expect(linksOf(contact)).toEqual(links)
})

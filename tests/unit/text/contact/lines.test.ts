import { describe, expect, it } from 'vitest'
import type { OfferText } from '../../../../src/domain/rulebook/index.ts'
import { contactLines } from '../../../../src/text/contact/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { sampleOffice } from '../../../support/sample-offices.ts'
import { smallOffer } from '../../../support/small-offer.ts'

const DAY = 1440
const hour = (day: number, hours: number) => day * DAY + hours * 60

/** An offer with every fact that a line tells. Its second number answers on Monday mornings alone. */
const offer = smallOffer('sn-all', {
  contact: {
    phones: [
      { number: '0351 1234567', dial: '+493511234567', pageYear: '2020' },
      {
        number: '0341 7654321',
        pageYear: '2020',
        dial: '+493417654321',
        hours: { spans: [[hour(0, 10), hour(0, 12)]], holidays: 'closed' },
        address: 'Gasse 2, 04103 Leipzig',
        email: 'leipzig@muster.example',
      },
    ],
    emails: ['hilfe@muster.example', 'zweite@muster.example'],
    chat: 'https://muster.example/chat',
    form: 'https://muster.example/formular',
    website: 'https://muster.example',
    address: 'Straße 1, 01067 Dresden',
  },
  hours: {
    spans: [
      [hour(1, 9), hour(1, 16) + 30],
      [hour(2, 9), hour(2, 16) + 30],
    ],
    holidays: [[hour(0, 10), hour(0, 12)]],
  },
  read: '2026-11',
  pageDate: '2020-04',
})
const text: OfferText = {
  name: 'Beratung mit allem',
  shortName: 'Alles',
  forYou: 'Hier berät Sie jemand.',
  provider: 'Alles e. V.',
  region: 'Landkreis Leipzig (ohne Borna)',
  hint: 'Bitte zuerst schreiben.',
  notFor: ['Nicht bei Sachschäden.'],
  hoursNote: 'Mittags ist niemand da.',
  phoneLabels: ['', 'Büro Leipzig'],
}
const NO_TEXT = { name: 'Stelle', shortName: 'Stelle', forYou: '', provider: '', notFor: [], phoneLabels: [] }

describe('the lines with which somebody reaches an offer', () => {
  it('hold every fact, each with what it is, in the order in which it is read', () => {
    expect(contactLines(offer, text, undefined, 'de', textsFor('de'))).toEqual([
      { of: 'name', text: 'Beratung mit allem' },
      { of: 'area', text: 'Region: Landkreis Leipzig (ohne Borna)' },
      { of: 'phone', text: '0351 1234567 (von 2020)' },
      {
        of: 'phone',
        text: 'Büro Leipzig 0341 7654321 (von 2020) – Montag: 10 Uhr bis 12 Uhr – Gasse 2, 04103 Leipzig – leipzig@muster.example',
      },
      { of: 'hours', text: 'Dienstag bis Mittwoch: 9 Uhr bis 16:30 Uhr' },
      { of: 'hours', text: 'An Feiertagen 10 Uhr bis 12 Uhr.' },
      { of: 'hoursNote', text: 'Mittags ist niemand da.' },
      { of: 'email', text: 'hilfe@muster.example' },
      { of: 'email', text: 'zweite@muster.example' },
      { of: 'chat', text: 'https://muster.example/chat' },
      { of: 'form', text: 'https://muster.example/formular' },
      { of: 'website', text: 'https://muster.example' },
      { of: 'address', text: 'Straße 1, 01067 Dresden' },
    ])
  })

  it.each([
    [
      'en',
      ['Region: Landkreis Leipzig (ohne Borna)', '0351 1234567 (from 2020)', 'Tuesday to Wednesday: 9 am to 4:30 pm'],
    ],
    [
      'de-simple',
      [
        'Region: Landkreis Leipzig (ohne Borna)',
        '0351 1234567 (von 2020)',
        'Dienstag bis Mittwoch: 9 Uhr bis 16:30 Uhr',
      ],
    ],
  ] as const)('speak the language of the page (%s)', (language, expected) => {
    const said = contactLines(offer, text, undefined, language, textsFor(language)).map((line) => line.text)
    for (const line of expected) expect(said).toContain(line)
  })

  it('say of an offer without any way its name and where it works', () => {
    const { hours: _, pageDate: __, ...bare } = offer
    const none = { ...bare, area: 'DE' as const, contact: { phones: [], emails: [] } }
    expect(contactLines(none, NO_TEXT, undefined, 'de', textsFor('de'))).toEqual([
      { of: 'name', text: 'Stelle' },
      { of: 'area', text: 'bundesweit' },
    ])
  })

  it('say nothing of the age of a number that somebody has confirmed', () => {
    const said = contactLines({ ...offer, confirmedOn: '2026-11-20' }, text, undefined, 'de', textsFor('de'))
    expect(said.find(({ of }) => of === 'phone')?.text).toBe('0351 1234567')
  })

  it('say that an office is open day and night, and nothing twice', () => {
    const always = { ...offer, hours: { spans: [[0, 7 * DAY]], holidays: 'open' } } as const
    const said = contactLines(always, { ...text, hoursNote: 'Tag und Nacht' }, undefined, 'de', textsFor('de'))
    expect(said.filter((line) => line.text === 'Tag und Nacht')).toEqual([{ of: 'hours', text: 'Tag und Nacht' }])
  })
})

describe('the lines of an office that was chosen', () => {
  const office = sampleOffice('leipzig', 'Leipzig', {
    name: 'Alles Leipzig',
    serves: ['Stadt Leipzig', 'Nordsachsen'],
    contact: {
      phones: [{ number: '0341 111', dial: '+49341111' }],
      emails: ['buero@muster.example'],
      address: 'Ring 7',
    },
    phoneLabels: ['Empfang'],
    hours: { spans: [[hour(3, 9), hour(3, 12)]], holidays: 'closed' },
    hoursNote: 'Nur nach Anmeldung.',
    confirmedOn: '2026-11-21',
  })

  it('hold its own facts after the name of the offer, and none of the ways of the offer', () => {
    expect(contactLines(offer, text, office, 'de', textsFor('de'))).toEqual([
      { of: 'name', text: 'Beratung mit allem' },
      { of: 'area', text: 'Region: Landkreis Leipzig (ohne Borna)' },
      { of: 'office', text: 'Alles Leipzig' },
      { of: 'serves', text: 'zuständig für: Stadt Leipzig, Nordsachsen' },
      { of: 'phone', text: 'Empfang 0341 111' },
      { of: 'hours', text: 'Donnerstag: 9 Uhr bis 12 Uhr' },
      { of: 'hoursNote', text: 'Nur nach Anmeldung.' },
      { of: 'email', text: 'buero@muster.example' },
      { of: 'address', text: 'Ring 7, Leipzig' },
    ])
  })

  it('name the numbers of the offer as such where the office has none', () => {
    const mute = sampleOffice('leipzig', 'Leipzig', { contact: { phones: [], emails: ['buero@muster.example'] } })
    expect(contactLines(offer, text, mute, 'de', textsFor('de'))).toEqual([
      { of: 'name', text: 'Beratung mit allem' },
      { of: 'area', text: 'Region: Landkreis Leipzig (ohne Borna)' },
      { of: 'office', text: 'Büro Leipzig' },
      { of: 'general', text: 'Eine eigene Nummer für diesen Ort kennen wir nicht. Allgemein:' },
      { of: 'general', text: '0351 1234567 (von 2020)' },
      {
        of: 'general',
        text: 'Büro Leipzig 0341 7654321 (von 2020) – Montag: 10 Uhr bis 12 Uhr – Gasse 2, 04103 Leipzig – leipzig@muster.example',
      },
      { of: 'email', text: 'buero@muster.example' },
      { of: 'address', text: 'Leipzig' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { OfferText } from '../../../../../src/domain/rulebook/index.ts'
import { guideWordsOf } from '../../../../../src/editorial/authoring/index.ts'
import { emailText } from '../../../../../src/screens/helpline/caller/index.ts'
import { textsFor } from '../../../../../src/text/i18n/index.ts'
import { publicRulebook, ruleFiles } from '../../../../support/rules.ts'
import { OFFICES } from '../../../../support/sample-offices.ts'
import { smallOffer } from '../../../../support/small-offer.ts'

const words = (name: string, forYou: string): OfferText => ({
  name,
  shortName: name,
  forYou,
  provider: '',
  notFor: [],
  phoneLabels: [''],
})

/** Monday to Friday, 9 to 16. */
const WEEK = { spans: [0, 1, 2, 3, 4].map((day) => [day * 1440 + 540, day * 1440 + 960] as const), holidays: null }

const hotline = {
  offer: smallOffer('de-hotline', {
    area: 'DE',
    hours: WEEK,
    contact: {
      phones: [{ number: '0800 300 99 44', dial: '+498003009944' }],
      emails: ['info@hotline.example'],
      website: 'https://hotline.example',
    },
  }),
  text: { ...words('Hotline im Amt', 'Wir beraten Sie.'), hoursNote: 'Weitere Zeiten nach Vereinbarung.' },
}
const raa = {
  offer: smallOffer('sn-raa', {
    hours: WEEK,
    contact: {
      phones: [{ number: '0351 1234567', dial: '+493511234567', pageYear: '2020' }],
      emails: ['hilfe@muster.example'],
    },
  }),
  text: words('Beratung Muster', 'Hier hört Ihnen jemand zu.'),
}
const kassel = {
  offer: smallOffer('he-hilfe', {
    area: 'HE',
    contact: { phones: [{ number: '0611 1', dial: '+496111' }], emails: [] },
  }),
  text: words('Opferhilfen in Hessen', 'Hier hilft jemand.'),
  office: OFFICES[1],
}
const steps = [
  { title: 'Drohung', teaser: 'So sichern Sie eine Drohung.' },
  { title: 'Beweise', teaser: 'So sichern Sie Beweise.' },
  { title: 'Familie', teaser: 'So sprechen Sie mit der Familie.' },
  { title: 'Vierter Schritt', teaser: 'Steht nirgends.' },
]
const parts = { handed: [], hotline, steps: [], note: '', today: '2026-11-28' }

describe('the text for an e-mail', () => {
  it('has subject, greeting, each offer with what it does and how it is reached, the hotline without its name', () => {
    expect(emailText({ ...parts, handed: [raa, kassel] }, textsFor('de'), 'de')).toBe(
      `Betreff: Kontakte wie besprochen

Guten Tag,

hier sind die Kontakte, über die wir gesprochen haben. Sie entscheiden, was Sie davon nutzen.

Beratung Muster
Hier hört Ihnen jemand zu.
Sachsen
0351 1234567 (von 2020)
Montag bis Freitag: 9 Uhr bis 16 Uhr
hilfe@muster.example

Opferhilfen in Hessen
Hier hilft jemand.
Hessen
Büro Nord
0381 2009379 (ungeprüft)
Rostock

Sie möchten noch einmal sprechen? So erreichen Sie uns:
0800 300 99 44
Montag bis Freitag: 9 Uhr bis 16 Uhr
Weitere Zeiten nach Vereinbarung.

Stand: 28. November 2026. Angaben aus öffentlichen Quellen.`,
    )
  })

  it.each([
    [
      'en',
      `Subject: Contacts as discussed

Hello,

Here are the contacts we talked about. You decide which of them to use.

Beratung Muster
Hier hört Ihnen jemand zu.
Saxony (Sachsen)
0351 1234567 (from 2020)
Monday to Friday: 9 am to 4 pm
hilfe@muster.example

Would you like to talk again? This is how you reach us:
0800 300 99 44
Monday to Friday: 9 am to 4 pm
Weitere Zeiten nach Vereinbarung.

As of 28 November 2026. From public sources.`,
    ],
    [
      'de-simple',
      `Betreff: Kontakte wie besprochen

Guten Tag,

hier sind die Kontakte. Wir haben darüber gesprochen. Sie entscheiden, was Sie nutzen.

Beratung Muster
Hier hört Ihnen jemand zu.
Sachsen
0351 1234567 (von 2020)
Montag bis Freitag: 9 Uhr bis 16 Uhr
hilfe@muster.example

Sie möchten wieder mit uns sprechen? So erreichen Sie uns:
0800 300 99 44
Montag bis Freitag: 9 Uhr bis 16 Uhr
Weitere Zeiten nach Vereinbarung.

Vom 28. November 2026. Alles steht auf öffentlichen Seiten.`,
    ],
  ] as const)('speaks the language of the page (%s)', (language, expected) => {
    expect(emailText({ ...parts, handed: [raa] }, textsFor(language), language)).toBe(expected)
  })

  it('has steps and a note only where they are handed over: three steps, the note as it was written', () => {
    const note = '  Rückruf am Dienstag, {{name}} $t(site.title)\nzweite Zeile '
    expect(
      emailText({ ...parts, handed: [raa], steps, note }, textsFor('de'), 'de')
        .split('\n\n')
        .slice(4, 6),
    ).toEqual([
      `Erste Schritte, wenn Sie möchten:
1. Drohung – So sichern Sie eine Drohung.
2. Beweise – So sichern Sie Beweise.
3. Familie – So sprechen Sie mit der Familie.`,
      `Notiz aus unserem Gespräch:
Rückruf am Dienstag, {{name}} $t(site.title)
zweite Zeile`,
    ])
    expect(emailText({ ...parts, handed: [raa], steps, note: '' }, textsFor('en'), 'en').split('\n\n')[4]).toMatch(
      /^First steps, if you like:\n1\. Drohung/,
    )
    expect(emailText({ ...parts, handed: [raa], note: ' \n ' }, textsFor('de'), 'de')).not.toContain('Notiz')
  })

  it.each([
    ['de', 'Guten Tag,\n\nhier steht, wie Sie uns wieder erreichen.\n\nSie möchten noch einmal sprechen?'],
    ['de-simple', 'Guten Tag,\n\nso erreichen Sie uns wieder.\n\nSie möchten wieder mit uns sprechen?'],
    ['en', 'Hello,\n\nHere is how you can reach us again.\n\nWould you like to talk again?'],
  ] as const)('promises no contacts where none was handed (%s)', (language, expected) => {
    expect(emailText(parts, textsFor(language), language)).toContain(expected)
  })

  it('ends with the state of the facts where the hotline is none of the offers', () => {
    expect(emailText({ ...parts, hotline: null, handed: [raa] }, textsFor('de'), 'de')).toMatch(
      /hilfe@muster\.example\n\nStand: 28\. November 2026\. Angaben aus öffentlichen Quellen\.$/,
    )
  })

  it('closes with the number and hours of the hotline of today, and names it nowhere', () => {
    const id = publicRulebook.site.hotline
    const offer = publicRulebook.offers.find((one) => one.id === id)
    const text = guideWordsOf(ruleFiles, 'de').offers[id]
    expect(offer && text).toBeDefined()
    const mail = emailText({ ...parts, hotline: { offer: offer!, text: text! } }, textsFor('de'), 'de')
    expect(mail).toContain(
      'So erreichen Sie uns:\n0800 300 99 44\nMontag bis Freitag: 9 Uhr bis 16 Uhr\nWeitere Zeiten nach Vereinbarung.\n',
    )
    expect(mail).not.toMatch(/starke|Stelle|Schutz|Amt/i)
  })
})

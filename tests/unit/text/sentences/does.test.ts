import { describe, expect, it } from 'vitest'
import { HELPS, type NamedBackground } from '../../../../src/domain/rulebook/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { doesWords } from '../../../../src/text/sentences/index.ts'
import { smallOffer } from '../../../support/small-offer.ts'

/** What each help does, in German, English and plain German; of the specialists see below. */
const DOES = {
  'specialist-background': ['Fachberatung', 'specialist advice', 'Fachberatung'],
  'specialist-incident': ['Fachberatung', 'specialist advice', 'Fachberatung'],
  office: ['Anlaufstelle für Menschen im Amt', 'contact point for people in office', 'Hilfe für Menschen im Amt'],
  police: ['Schutz und Beratung', 'protection and advice', 'Schutz und Beratung'],
  prosecution: ['nimmt Anzeigen auf', 'takes criminal complaints', 'nimmt Anzeigen auf'],
  'victim-support': ['Beratung nach Straftaten', 'advice after a crime', 'Beratung nach einer Straftat'],
  'body-advice': ['berät Räte und Verwaltungen', 'advises councils and administrations', 'berät Räte und Ämter'],
  relief: ['hört zu', 'listens', 'hört zu'],
  trauma: ['Hilfe nach einem Trauma', 'help after trauma', 'Hilfe nach einem schlimmen Erlebnis'],
  medical: ['ärztliche Hilfe', 'medical help', 'Hilfe von Ärztinnen und Ärzten'],
  legal: ['rechtliche Hilfe', 'legal help', 'Hilfe mit dem Recht'],
  mediation: ['vermittelt im Streit', 'mediates in disputes', 'hilft bei Streit'],
  antidiscrimination: ['Hilfe bei Diskriminierung', 'help with discrimination', 'Hilfe bei Diskriminierung'],
  reporting: ['nimmt Meldungen an', 'takes reports', 'nimmt Meldungen an'],
  deletion: ['lässt Inhalte löschen', 'gets content deleted', 'lässt Inhalte löschen'],
  money: ['Geld und Entschädigung', 'money and compensation', 'Geld und Entschädigung'],
  address: ['schützt Ihre Adresse', 'protects your address', 'schützt Ihre Adresse'],
  association: ['berät Gemeinden und Kreise', 'advises municipalities and districts', 'berät Gemeinden'],
  information: ['Information', 'information', 'Information'],
  training: ['Schulung', 'training', 'Schulung'],
} as const

const [de, en, simple] = [textsFor('de'), textsFor('en'), textsFor('de-simple')]

describe('what an office does, in a row', () => {
  it.each(HELPS.map((help) => [help, ...DOES[help]] as const))('%s: %s', (help, german, english, plain) => {
    const offer = smallOffer('de-does', { help, background: [], incident: [] })
    expect(doesWords(offer, de)).toBe(german)
    expect(doesWords(offer, en)).toBe(english)
    expect(doesWords(offer, simple)).toBe(plain)
  })

  it.each([
    ['station', 'nimmt Anzeigen auf', 'takes criminal complaints', 'nimmt Anzeigen auf'],
    [
      'victim-protection',
      'Schutz und Hilfe für Betroffene',
      'protection and help for those affected',
      'Schutz und Hilfe für Betroffene',
    ],
    ['advice', 'berät zu Ihrer Sicherheit', 'advises on your safety', 'berät zu Ihrer Sicherheit'],
  ] as const)('the police with the task %s: %s', (policeTask, german, english, plain) => {
    const offer = smallOffer('de-does', { help: 'police', policeTask })
    expect(doesWords(offer, de)).toBe(german)
    expect(doesWords(offer, en)).toBe(english)
    expect(doesWords(offer, simple)).toBe(plain)
  })

  it('a specialist names what it is for, the first always, the others as far as 30 letters go', () => {
    const background = (...of: readonly NamedBackground[]) =>
      doesWords(smallOffer('de-does', { help: 'specialist-background', background: of }), de)
    expect(background('racism')).toBe('Fachberatung: Rassismus')
    expect(background('racism', 'antisemitism')).toBe('Fachberatung: Rassismus, Judenfeindschaft')
    expect(background('racism', 'antisemitism', 'misogyny')).toBe('Fachberatung: Rassismus, Judenfeindschaft')
    expect(background('disability')).toBe('Fachberatung: Feindlichkeit wegen Behinderung')
    expect(background('disability', 'racism')).toBe('Fachberatung: Feindlichkeit wegen Behinderung')
  })

  it('and so does one for what happened', () => {
    const offer = smallOffer('de-does', { help: 'specialist-incident', incident: ['online', 'stalking', 'threat'] })
    expect(doesWords(offer, de)).toBe('Fachberatung: Hass im Internet, Nachstellung')
    expect(doesWords(offer, en)).toBe('Specialist advice: hate online, stalking, threat')
    expect(doesWords(offer, simple)).toBe('Beratung: Hass im Internet, Verfolgung')
  })
})

import { describe, expect, it } from 'vitest'
import { compileOffer, compileOfferText } from '../../../../../src/editorial/authoring/compile/compile.ts'
import { compileHours } from '../../../../../src/editorial/authoring/compile/hours.ts'
import { type OfferFile, offerFile, parseFile } from '../../../../../src/editorial/authoring/index.ts'
import { FULL_OFFER } from '../../../../support/full-offers.ts'
import { SAMPLE, sampleOffers } from '../../../../support/sample-offers.ts'

const read = parseFile(SAMPLE, sampleOffers.get(SAMPLE)!, offerFile)
if ('problems' in read) throw new Error(JSON.stringify(read.problems))
const sample = read.parsed.value
const compiled = (change: Partial<OfferFile> = {}, siblings: readonly string[] = []) =>
  compileOffer({ ...sample, ...change }, siblings, compileHours)
const source = (read: string, pageDate: string | null) => ({
  url: `https://muster.example/${read}`,
  read,
  pageDate,
  supports: ['phone'],
})

describe('compileOffer', () => {
  it('carries every fact of the file', () => {
    expect(compiled()).toMatchObject({
      id: 'sn-muster',
      area: 'SN',
      kind: 'victim-support',
      focus: 'background',
      talks: true,
      roles: ['full-time', 'honorary'],
      incident: ['threat', 'online'],
      background: ['far-right'],
      help: 'specialist-background',
      mayHead: true,
      listOnly: false,
      needs: ['counselling', 'emotional'],
      police: 'independent',
      phases: ['acute', 'aftercare'],
      anonymous: true,
      free: true,
      languages: ['de'],
      status: 'active',
      office: 'by-muster',
      regional: false,
      confidence: 'high',
      read: '2026-11',
      pageDate: '2025-03',
      hours: {
        spans: [
          [540, 960],
          [1980, 2400],
          [3420, 3840],
          [4860, 5280],
          [6300, 6720],
        ],
        holidays: null,
      },
      contact: {
        phones: [{ number: '0351 1234567', dial: '+493511234567' }],
        emails: ['hilfe@muster.example'],
        website: 'https://muster.example',
      },
      notForIncidents: [],
    })
  })

  it('leaves out what the file does not say', () => {
    const absent = ['endsOn', 'closures', 'aliases', 'siblings', 'siblingOf', 'confirmedOn']
    const ofFew = ['policeTask', 'house', 'coversLand', 'alsoForOffice']
    for (const key of [...absent, ...ofFew]) expect(compiled()).not.toHaveProperty(key)
    expect(compiled({ sameAs: undefined })).not.toHaveProperty('office')
    expect(compiled({ sources: [source('2026-11', null)] })).not.toHaveProperty('pageDate')
    expect(compiled({ fits: { ...sample.fits, role: 'all' } })).not.toHaveProperty('roles')
    expect(compiled({ contact: { ...sample.contact, hours: null } })).not.toHaveProperty('hours')
  })

  it('carries days of closing without the reason, hours of one number, and former ids of its offices', () => {
    const [phone] = sample.contact.phones
    const offer = compiled({
      closures: [{ from: '2026-12-21', to: '2027-01-01', why: { de: 'Ferien', en: 'Holidays' }, source: null }],
      contact: { ...sample.contact, phones: [{ ...phone!, hours: 'Sa 10:00-12:00' }] },
      offices: FULL_OFFER.offices,
    })
    expect(offer.closures).toEqual([{ from: '2026-12-21', to: '2027-01-01' }])
    expect(offer.contact.phones[0]?.hours).toEqual({ spans: [[7800, 7920]], holidays: null })
    expect(offer.aliases).toEqual(['sn-alles-leipzig'])
    // Offices come on their own: the guide does not carry them with every offer.
    expect(offer).not.toHaveProperty('offices')
  })

  it('tells what help it is and how it stands beside others, without the editors’ reason', () => {
    const standing = { house: 'muster', coversLand: true, mayHead: false, listOnly: true } as const
    const offer = compiled({ help: 'police', policeTask: 'station', ...standing, because: 'Nur zum Nachlesen.' })
    expect(offer).toMatchObject({ help: 'police', policeTask: 'station', ...standing })
    expect(offer).not.toHaveProperty('because')
    const fits: OfferFile['fits'] = { ...sample.fits, alsoForOffice: ['honorary'] }
    expect(compiled({ fits }).alsoForOffice).toEqual(['honorary'])
  })

  it('shows the newest dates of its sources, whatever their order', () => {
    const dates = (...sources: OfferFile['sources']) => {
      const { read, pageDate } = compiled({ sources })
      return { read, pageDate }
    }
    const old = source('2025-03', '2019-04-01')
    const middle = source('2026-10', '2021')
    const newest = source('2026-11', '2024-05-06')
    expect(dates(old, newest, middle)).toEqual({ read: '2026-11', pageDate: '2024-05-06' })
    expect(dates(newest, middle, old)).toEqual({ read: '2026-11', pageDate: '2024-05-06' })
    expect(dates(old, source('2026-11', null))).toEqual({ read: '2026-11', pageDate: '2019-04-01' })
  })

  it('tells siblings, twins, end and confirmation', () => {
    expect(compiled({}, ['sn-ost', 'sn-west']).siblings).toEqual(['sn-ost', 'sn-west'])
    expect(compiled({ sameAs: ['zz-muster', 'be-muster'] }).office).toBe('be-muster')
    expect(compiled({ id: 'aa-muster', sameAs: ['be-muster'] }).office).toBe('aa-muster')
    const end = { endsOn: '2027-12-31', confirmed: { on: '2026-11-30', by: 'phone' as const } }
    expect(compiled(end)).toMatchObject({ endsOn: '2027-12-31', confirmedOn: '2026-11-30' })
    const notFor = [
      { incident: ['doxing' as const], words: { de: 'Nicht bei Doxing.', en: 'Not for doxing.' } },
      { role: ['staff' as const], words: { de: 'Nicht für Beschäftigte.', en: 'Not for staff.' } },
    ]
    expect(compiled({ notFor }).notForIncidents).toEqual(['doxing'])
  })
})

describe('compileOfferText', () => {
  it('is in the language asked for, in the fallback with its mark', () => {
    expect(compileOfferText(sample, 'en')).toEqual({
      name: 'Musterberatung',
      provider: 'Muster e. V.',
      shortName: 'Sample advice',
      forYou: 'After threats you talk with an adviser here.',
      summary: 'Somebody advises you here.',
      notFor: [],
      phoneLabels: [''],
    })
    const inGerman = {
      shortName: 'Musterberatung',
      forYou: 'Bei Drohungen sprechen Sie hier mit jemandem.',
      summary: 'Hier berät Sie jemand.',
    }
    expect(compileOfferText(sample, 'de')).toMatchObject(inGerman)
    expect(compileOfferText(sample, 'de')).not.toHaveProperty('lang')
    expect(compileOfferText(sample, 'de-simple')).toMatchObject({ ...inGerman, lang: 'de' })
  })
})

import { describe, expect, it } from 'vitest'
import {
  countExposure,
  countOffers,
  findSharedContacts,
  independentByPoliceAnswer,
} from '../../../../src/editorial/statistics/index.ts'
import { rulebookOf, smallOffer } from '../../../support/small-offer.ts'

const TODAY = '2026-12-01'
const contact = (dial: string, emails: readonly string[] = []) => ({
  contact: { phones: [{ number: dial, dial }], emails },
})

const rules = rulebookOf(
  smallOffer('sn-amt'),
  smallOffer('sn-zweites-amt', { police: 'may-forward' }),
  smallOffer('de-bund', { area: 'DE', incident: ['threat'] }),
  smallOffer('de-polizei', { area: 'DE', police: 'police' }),
  smallOffer('de-rassismus', { area: 'DE', focus: 'background', incident: ['threat'], background: ['racism'] }),
  smallOffer('sn-nur-rat', { roles: ['honorary'] }),
  smallOffer('sn-vorbei', { endsOn: '2026-11-30' }),
  smallOffer('sn-heute-zuletzt', { incident: ['attack'], endsOn: '2026-12-01' }),
)

describe('countOffers', () => {
  const { incidents, backgrounds } = countOffers(rules, TODAY)
  const incident = (area: string, subject: string) =>
    incidents.find((cell) => cell.area === area && cell.subject === subject)?.counts
  const background = (area: string, subject: string) =>
    backgrounds.find((cell) => cell.area === area && cell.subject === subject)?.counts

  it('an incident: what runs in the Land and nationwide, for every role that holds an office', () => {
    expect(incident('SN', 'threat')).toEqual({
      independent: { all: 2, own: 1 },
      'may-forward': { all: 1, own: 1 },
      police: { all: 1, own: 0 },
      prosecution: { all: 0, own: 0 },
    })
    expect(incident('SN', 'online')?.independent).toEqual({ all: 1, own: 1 })
    expect(incident('SN', 'attack')?.independent).toEqual({ all: 1, own: 1 })
    expect(incident('BY', 'threat')?.independent).toEqual({ all: 1, own: 0 })
    expect(incident('BY', 'online')?.independent).toEqual({ all: 0, own: 0 })
    expect(incident('DE', 'threat')?.independent).toEqual({ all: 1, own: 0 })
  })

  it('a background: only what is made for it', () => {
    expect(background('SN', 'racism')).toEqual({
      independent: { all: 1, own: 0 },
      'may-forward': { all: 0, own: 0 },
      police: { all: 0, own: 0 },
      prosecution: { all: 0, own: 0 },
    })
    expect(background('SN', 'antisemitism')?.independent).toEqual({ all: 0, own: 0 })
  })

  it('an office listed twice and regional siblings count once', () => {
    const twice = countOffers(
      rulebookOf(
        smallOffer('sn-amt', { office: 'de-amt' }),
        smallOffer('de-amt', { area: 'DE', office: 'de-amt' }),
        smallOffer('sn-mitte', { siblings: ['sn-ost'] }),
        smallOffer('sn-ost', { siblingOf: 'sn-mitte', regional: true }),
      ),
      TODAY,
    )
    const cell = twice.incidents.find(({ area, subject }) => area === 'SN' && subject === 'threat')
    expect(cell?.counts.independent).toEqual({ all: 2, own: 2 })
  })
})

describe('independentByPoliceAnswer', () => {
  const three = rulebookOf(
    smallOffer('sn-amt', { help: 'office', talks: true }),
    smallOffer('sn-hilfe', { help: 'victim-support', roles: ['honorary'] }),
    smallOffer('sn-rat', { help: 'specialist-background', background: ['racism'], alsoForOffice: ['honorary'] }),
    smallOffer('de-polizei', { area: 'DE', help: 'police', police: 'police' }),
  )
  const cells = independentByPoliceAnswer(three, { date: TODAY, minute: 600 })
  const cell = (land: string, incident: string, police: string) => {
    const found = cells.find((one) => one.land === land && one.incident === incident && one.police === police)
    return [found?.independent, found?.least]
  }

  it('counts without a role, and the least over all roles', () => {
    expect(cell('SN', 'threat', 'no')).toEqual([2, 1])
    expect(cell('SN', 'online', 'no')).toEqual([2, 1])
    expect(cell('BY', 'threat', 'no')).toEqual([0, 0])
    expect(cell('skip', 'online', 'no')).toEqual([0, 0])
  })
})

describe('countExposure', () => {
  it('shows reserved offers for every answer set, ended ones for none', () => {
    const few = rulebookOf(smallOffer('sn-vorbei', { endsOn: '2026-11-30' }), smallOffer('de-hotline', { area: 'DE' }))
    const { counts, answerSets } = countExposure(
      { ...few, site: { ...few.site, reserved: ['de-hotline'] } },
      { date: TODAY, minute: 600 },
    )
    expect(counts.get('de-hotline')).toEqual({ listed: answerSets, fits: answerSets })
    expect(counts.get('sn-vorbei')).toEqual({ listed: 0, fits: 0 })
  })
})

describe('findSharedContacts', () => {
  it('names numbers and addresses of different offices, addresses in any case', () => {
    expect(
      findSharedContacts(
        rulebookOf(
          smallOffer('sn-b', contact('+493511', ['Hilfe@muster.example'])),
          smallOffer('sn-a', contact('+493511', ['hilfe@muster.example'])),
          smallOffer('sn-c', contact('+493512')),
        ),
      ),
    ).toEqual([
      { contact: '+493511', offers: ['sn-a', 'sn-b'] },
      { contact: 'hilfe@muster.example', offers: ['sn-a', 'sn-b'] },
    ])
  })

  it('twins and siblings may share', () => {
    expect(
      findSharedContacts(
        rulebookOf(
          smallOffer('sn-a', { ...contact('+493511'), office: 'by-a' }),
          smallOffer('by-a', { ...contact('+493511'), area: 'BY', office: 'by-a' }),
        ),
      ),
    ).toEqual([])
  })
})

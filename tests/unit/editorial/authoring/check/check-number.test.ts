import { describe, expect, it } from 'vitest'
import { numberFault } from '../../../../../src/editorial/authoring/index.ts'
import { replaced } from '../../../../support/mistakes/mistake.ts'
import { problemsOf } from '../../../../support/problems.ts'
import { ruleFiles } from '../../../../support/rules.ts'
import { SAMPLE, smallRules } from '../../../../support/small-rules.ts'

describe('a number that the desk can say', () => {
  it.each([
    '0351 8552223',
    '(0345) 226 70 99',
    '(03901) 305 99 61',
    '0281/107-4420',
    '0391-79293347',
    '069 / 216 558 28',
    '+49 351 855-2223',
    '+49 (0)351 8552223',
    '0049 351 8552223',
    '+49 561 - 282070',
    '+49 152 54648393',
    '0157 32883589',
    '01573 2883589',
    '0800 111 0 550',
    '110',
    '112',
    '115',
    '116 006',
    '116117',
    '116 000',
    '116016',
    '116 111',
    '116 116',
    '116 123',
  ])('%s has a gap behind its area code', (number) => {
    expect(numberFault(number)).toBeNull()
  })

  it.each([
    ['03518552223', '0351 8552223'],
    ['+493518552223', '0351 8552223'],
    ['03 51 8552223', '0351 8552223'],
    ['0511120-8737', '0511 1208737'],
    ['03901305 99 61', '03901 3059961'],
    ['08003009944', '0800 3009944'],
    ['01728674374', '0172 8674374'],
  ])('%s has none, and the message says where it belongs', (number, divided) => {
    expect(numberFault(number)).toBe(
      `Nach der Vorwahl fehlt eine Lücke: Bitte „${divided}“ schreiben. Die Hotline sagt die Nummer in Gruppen.`,
    )
  })

  it('a number that cannot exist is told as that', () => {
    expect(numberFault('0351 12')).toBe(
      '„0351 12“ ist keine mögliche deutsche Telefonnummer. Bitte mit der Quelle vergleichen.',
    )
  })
})

describe('a number that is not written as one German number', () => {
  it.each([
    ['0351 1234567 Durchwahl 12', 'Bitte „Durchwahl“ streichen'],
    ['0351 1234567 App. 12', 'Bitte „App“ streichen'],
    ['0351 1234567 DW 12', 'Bitte „DW“ streichen'],
    ['0351 1234567 ext. 12', 'Bitte „ext“ streichen'],
    ['0351 1234567x12', 'Bitte „x“ streichen'],
    ['0351 1234567 #12', 'Bitte „#“ streichen'],
    ['0351 280270 oder 280271', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['0351 280270, 280271', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['0351 280270; 0351 280271', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['0351 280270/71', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['0351 280270 / 280271', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['0351/280270/71', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['(0351) 280270/71', 'zweite Nummer. Bitte jede Nummer als eigenen Eintrag'],
    ['0800 HILFE', 'keine Buchstaben („HILFE“). Bitte die Ziffern schreiben'],
    ['Tel. 0351 1234567', 'keine Buchstaben („Tel“)'],
    ['tel:+493511234567', 'keine Buchstaben („tel“)'],
    ['0351 1234567 (Büro)', 'keine Buchstaben („Büro“)'],
    ['+43 1 4000', 'Nummer im Ausland. Bitte eine deutsche Nummer eintragen'],
    ['0043 1 4000', 'Nummer im Ausland'],
    ['+1 212 555 0100', 'Nummer im Ausland'],
    ['0351.1234567', 'Das Zeichen „.“'],
    ['0351 – 1234567', 'Das Zeichen „–“'],
    ['0351_1234567', 'Das Zeichen „_“'],
    ['0351*1234567', 'Das Zeichen „*“'],
    ['\u0660351 1234567', 'Das Zeichen „\u0660“'],
    ['0351 +1234567', 'nicht sicher zu lesen. Bitte wie „0351 1234-56“ schreiben'],
    ['0351  1234567', 'nicht sicher zu lesen'],
    ['0351--1234567', 'nicht sicher zu lesen'],
    ['0351 1234567-', 'nicht sicher zu lesen'],
    ['0351 (1234567)', 'nicht sicher zu lesen'],
    ['(0351 1234567', 'nicht sicher zu lesen'],
    ['((0351)) 1234567', 'nicht sicher zu lesen'],
    [' 0351 1234567', 'nicht sicher zu lesen'],
    ['8552223', '„8552223“ hat keine Vorwahl. Bitte wie „0351 1234-56“ schreiben'],
    ['49 351 8552223', 'hat keine Vorwahl'],
    ['116 1170', 'hat keine Vorwahl'],
    ['1 1 0', 'Diese kurze Nummer bitte so schreiben: „110“'],
    ['11-0', 'Diese kurze Nummer bitte so schreiben: „110“'],
    ['(110)', 'Diese kurze Nummer bitte so schreiben: „110“'],
    ['116-117', 'Diese kurze Nummer bitte so schreiben: „116 117“'],
    ['1 16 117', 'Diese kurze Nummer bitte so schreiben: „116 117“'],
    ['116 171', '„116 171“ ist keine vergebene kurze Nummer'],
    ['113', '„113“ ist keine vergebene kurze Nummer'],
    ['110 112', 'hat keine Vorwahl'],
    ['11833', 'Anrufe bei einer Auskunft (118…) kosten extra'],
    ['118 80', 'Anrufe bei einer Auskunft (118…) kosten extra'],
    ['0118 33', 'Anrufe bei einer Auskunft (118…) kosten extra'],
    ['+49 0351 1234567', 'Nach +49 steht die Vorwahl ohne ihre 0'],
    ['0049 0351 1234567', 'Nach +49 steht die Vorwahl ohne ihre 0'],
    ['030 123456 123457', 'mehr Ziffern, als eine Nummer hat. Stehen hier zwei'],
    ['0351 280270-280271', 'mehr Ziffern, als eine Nummer hat. Stehen hier zwei'],
    ['0351 1234567 0351 1234568', 'mehr Ziffern, als eine Nummer hat. Stehen hier zwei'],
    ['0351 O123456', 'keine Buchstaben („O“)'],
    ['*31#0351 1234567', 'Bitte „#“ streichen'],
    ['01033 0351 1234567', 'mehr Ziffern, als eine Nummer hat'],
    ['110/112', 'zweite Nummer'],
    ['', 'nicht sicher zu lesen'],
  ])('%s is refused with what to write instead', (number, says) => {
    expect(numberFault(number)).toContain(says)
  })

  it('is refused as the operator’s telephone, too', () => {
    const texts = new Map(smallRules())
    replaced('site.yaml', '  phone: null', '  phone: "+43 1 4000"')(texts)
    expect(problemsOf(texts).map(({ file, field, message }) => [file, field, message])).toEqual([
      [
        'rules/site.yaml',
        'operatorFacts.phone',
        'Das ist eine Nummer im Ausland. Bitte eine deutsche Nummer eintragen, mit 0 oder +49 am Anfang.',
      ],
    ])
  })

  it('today’s numbers are all written as one', () => {
    const numbers = ruleFiles.offers.flatMap(({ contact, offices }) =>
      [contact, ...(offices ?? []).map((office) => office.contact)].flatMap(({ phones }) => phones),
    )
    expect(numbers.length).toBeGreaterThan(140)
    expect(numbers.filter(({ number }) => numberFault(number) !== null)).toEqual([])
  })
})

describe('a number whose calls cost extra', () => {
  const texts = smallRules()
  const told = (number: string, free: string) => {
    const written = texts.get(SAMPLE)!.replace('0351 1234567', number).replace('free: true', `free: ${free}`)
    return problemsOf(new Map([...texts, [SAMPLE, written]])).map(({ field, message }) => [field, message])
  }

  it.each([
    ['0900 1 234567', '0900'],
    ['0137 1234567', '0137'],
    ['0180 5 123456', '0180'],
    ['+49 180 5123456', '0180'],
    ['0700 12345678', '0700'],
    ['0164 1234567', '0164'],
  ])('%s stands in no offer that is free, or may be', (number, prefix) => {
    const message = `Anrufe bei Nummern mit ${prefix} kosten extra. Bitte eine gewöhnliche Nummer eintragen, oder free: false mit der Seite, die den Preis nennt.`
    expect(told(number, 'true')).toEqual([['contact.phones.0.number', message]])
    expect(told(number, 'null')).toEqual([['contact.phones.0.number', message]])
    expect(told(number, 'false')).toEqual([])
  })

  it('is not the operator’s telephone, who has no price to name', () => {
    const site = new Map(texts)
    replaced('site.yaml', '  phone: null', '  phone: "0180 5 123456"')(site)
    expect(problemsOf(site).map(({ field, message }) => [field, message])).toEqual([
      ['operatorFacts.phone', 'Anrufe bei Nummern mit 0180 kosten extra. Bitte eine gewöhnliche Nummer eintragen.'],
    ])
  })

  it('others may stand in any offer', () => {
    for (const number of ['0800 1110550', '0351 1234567']) expect(told(number, 'true')).toEqual([])
  })
})

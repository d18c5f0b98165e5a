import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recommend } from '../../../../src/domain/matching/index.ts'
import { type Answers, LANGUAGES, type Offer, pressAnswer, readAnswers } from '../../../../src/domain/rulebook/index.ts'
import { guideWordsOf } from '../../../../src/editorial/authoring/index.ts'
import { changeOfTwo, changesFor } from '../../../../src/screens/helpline/changes.ts'
import { handOutText } from '../../../../src/screens/helpline/hand-out-text.ts'
import { answerKeys, JUMP_KEYS, OFFICE_KEY, TOOL_KEYS } from '../../../../src/screens/helpline/keys.ts'
import { glanceAt } from '../../../../src/screens/helpline/overview.ts'
import { searchOffers } from '../../../../src/screens/helpline/search.ts'
import { isHigher, standingOf } from '../../../../src/screens/helpline/section.ts'
import { sayable, spell } from '../../../../src/screens/helpline/spelling.ts'
import { weigh } from '../../../../src/screens/helpline/why.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'
import { rawAnswers } from '../../../support/answers.ts'
import { publicRulebook as rulebook, ruleFiles } from '../../../support/rules.ts'
import { at } from '../../../support/times.ts'

const words = guideWordsOf(ruleFiles, 'de')
const now = at('2026-12-01T10:00')
const offer = (id: string): Offer => {
  const found = rulebook.offers.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no offer ${id}`)
  return found
}

describe('something to say', () => {
  it('addresses are spelled with the cities of DIN 5009:2022', () => {
    expect(spell('info-a@köß.de')).toEqual([
      { is: 'letters', text: 'info', words: ['Ingelheim', 'Nürnberg', 'Frankfurt', 'Offenbach'] },
      { is: 'sign', text: '-', sign: 'hyphen' },
      { is: 'letters', text: 'a', words: ['Aachen'] },
      { is: 'sign', text: '@', sign: 'at' },
      { is: 'letters', text: 'köß', words: ['Köln', 'Umlaut Offenbach', 'Eszett'] },
      { is: 'sign', text: '.', sign: 'dot' },
      { is: 'letters', text: 'de', words: ['Düsseldorf', 'Essen'] },
    ])
  })

  it('the spelling table is the one of DIN 5009:2022-06, to the last letter', () => {
    const cities =
      'Aachen Berlin Chemnitz Düsseldorf Essen Frankfurt Goslar Hamburg Ingelheim Jena Köln Leipzig München Nürnberg Offenbach Potsdam Quickborn Rostock Salzwedel Tübingen Unna Völklingen Wuppertal Xanten Ypsilon Zwickau'
    const [alphabet] = spell('abcdefghijklmnopqrstuvwxyz')
    expect(alphabet).toEqual({ is: 'letters', text: 'abcdefghijklmnopqrstuvwxyz', words: cities.split(' ') })
    const [special] = spell('ÄÖÜß7')
    expect(special).toMatchObject({ words: ['Umlaut Aachen', 'Umlaut Offenbach', 'Umlaut Unna', 'Eszett', '7'] })
  })

  it('every address of every offer can be spelled to its last sign', () => {
    for (const { contact } of rulebook.offers)
      for (const address of [...contact.emails, contact.website, contact.chat, contact.form]) {
        if (address === undefined) continue
        const parts = spell(sayable(address))
        expect(parts.map(({ text }) => text).join('')).toBe(sayable(address))
        expect(parts.filter((part) => part.is === 'sign' && part.sign === 'other')).toEqual([])
      }
  })
})

describe('why and why not', () => {
  it('the trace has a sentence in both languages, whatever was answered', () => {
    const texts = LANGUAGES.map(textsFor)
    fc.assert(
      fc.property(rawAnswers, fc.constantFrom(...rulebook.offers), (answers, one) => {
        for (const { say } of weigh(one, rulebook, answers, now))
          for (const t of texts) expect(t(`desk.why.${say}`)).not.toContain('desk.why')
      }),
      { numRuns: 500 },
    )
  })

  it('each named change is one answer away and does bring the offer up', () => {
    fc.assert(
      fc.property(rawAnswers, fc.constantFrom(...rulebook.offers), (answers, one) => {
        const before = standingOf(one, recommend(rulebook, answers, now), rulebook).section
        for (const { question, answer, section } of changesFor(one, rulebook, answers, now)) {
          const asked = rulebook.questions.find(({ id }) => id === question)!
          const changed = pressAnswer(answers, asked, answer)
          expect(readAnswers(rulebook.questions, changed)).toEqual(changed)
          expect(standingOf(one, recommend(rulebook, changed, now), rulebook).section).toBe(section)
          expect(isHigher(section, before)).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('two named changes together bring the offer into the open lists, where one alone does not', () => {
    const seen: string[] = []
    fc.assert(
      fc.property(rawAnswers, fc.constantFrom(...rulebook.offers), (answers, one) => {
        const two = changeOfTwo(changesFor(one, rulebook, answers, now), one, rulebook, answers, now)
        if (two === null) return
        seen.push(one.id)
        const changed = two.reduce<Answers>(
          (before, { question, answer }) =>
            pressAnswer(before, rulebook.questions.find(({ id }) => id === question)!, answer),
          answers,
        )
        const { section } = standingOf(one, recommend(rulebook, changed, now), rulebook)
        expect(section).toBe(two[1].section)
        expect(['first', 'more']).toContain(section)
        expect(['first', 'more']).not.toContain(two[0].section)
      }),
      { numRuns: 40 },
    )
    expect(seen.length).toBeGreaterThan(0)
  })

  it('an office of a Land needs its Land', () => {
    const answers: Answers = { incident: ['threat'] }
    expect(weigh(offer('sn-lka-zastex'), rulebook, answers, now)).toContainEqual({
      fit: 'open',
      say: 'area.not-asked',
      area: 'SN',
    })
    expect(changesFor(offer('sn-lka-zastex'), rulebook, answers, now)).toContainEqual(
      expect.objectContaining({ question: 'location', answer: 'SN' }),
    )
  })

  it('any offer is found by its name', () => {
    for (const { id } of rulebook.offers) {
      const found = searchOffers(rulebook, words, words.offers[id]!.name)
      const same = rulebook.offers.filter((other) => words.offers[other.id]!.name === words.offers[id]!.name)
      if (same.length <= 8) expect(found.map((one) => one.id)).toContain(id)
    }
    expect(searchOffers(rulebook, words, 'hateaid').length).toBeGreaterThan(0)
    expect(searchOffers(rulebook, words, '  ')).toEqual([])
  })
})

describe('keys', () => {
  it('no two answers of a question share a key, and no letter of a tool or a jump is one of them', () => {
    const letters = [...Object.values(TOOL_KEYS), ...Object.values(JUMP_KEYS), OFFICE_KEY]
    expect(new Set(letters).size).toBe(letters.length)
    for (const question of rulebook.questions) {
      const keys = [...answerKeys(question).values()]
      expect(new Set(keys).size).toBe(keys.length)
      if (question.id !== 'location') expect(keys).toHaveLength(question.answers.length)
      for (const letter of letters) expect(keys).not.toContain(letter)
    }
  })

  it('what happened has a key each, from 1 to f, and what says nothing has 0 in every question', () => {
    const keysOf = (id: string) => Object.fromEntries(answerKeys(rulebook.questions.find((one) => one.id === id)!))
    expect(keysOf('incident')).toEqual({
      insult: '1',
      online: '2',
      threat: '3',
      doxing: '4',
      'at-home': '5',
      stalking: '6',
      damage: '7',
      attack: '8',
      'sexual-harassment': '9',
      'image-abuse': 'a',
      disruption: 'b',
      internal: 'c',
      strain: 'd',
      prevent: 'e',
      skip: '0',
      past: 'f',
    })
    expect(keysOf('background')).toMatchObject({ 'far-right': '1', known: '8', partner: '9', none: '0' })
    expect(keysOf('police')).toEqual({ yes: '1', already: '2', unsure: '0', no: '3' })
    for (const key of answerKeys(rulebook.questions.find(({ id }) => id === 'incident')!).values())
      expect('123456789abcdef0').toContain(key)
  })

  it('pressing gives only answers that a form allows', () => {
    const presses = fc.array(
      fc.constantFrom(
        ...rulebook.questions.flatMap((question) => question.answers.map((answer) => ({ question, answer }))),
      ),
    )
    fc.assert(
      fc.property(presses, (all) => {
        const answers = all.reduce<Answers>((before, { question, answer }) => pressAnswer(before, question, answer), {})
        expect(readAnswers(rulebook.questions, answers)).toEqual(answers)
      }),
    )
  })
})

describe('the landscape at a glance', () => {
  it('counts as open what recommend says is open, and closing only what is open', () => {
    const { open, closing, unconfirmed } = glanceAt(rulebook, at('2026-12-01T15:30'))
    expect(open.map(({ id }) => id)).toContain('de-starke-stelle')
    expect(closing.map(({ id }) => id)).toContain('de-starke-stelle')
    for (const one of closing) expect(open).toContain(one)
    expect(glanceAt(rulebook, at('2026-12-01T14:30')).closing.map(({ id }) => id)).not.toContain('de-starke-stelle')
    expect(unconfirmed.every(({ contact }) => contact.phones.length > 0)).toBe(true)
  })

  it('an ended offer is said to be ended and never open', () => {
    const ended = { ...offer('de-starke-stelle'), status: 'ended' as const }
    const glance = glanceAt({ ...rulebook, offers: [ended] }, now)
    expect(glance).toEqual({ open: [], closing: [], shut: [], unconfirmed: [], ended: [ended] })
  })

  it('an offer that is closed out of turn is said to be, from its first to its last such day', () => {
    const closed = { ...offer('de-starke-stelle'), closures: [{ from: '2026-12-24', to: '2027-01-01' }] }
    const shutAt = (moment: string) => glanceAt({ ...rulebook, offers: [closed] }, at(moment)).shut
    expect(shutAt('2026-12-23T10:00')).toEqual([])
    expect(shutAt('2026-12-24T10:00')).toEqual([closed])
    expect(shutAt('2027-01-01T23:00')).toEqual([closed])
    expect(shutAt('2027-01-02T10:00')).toEqual([])
  })
})

describe('the hand-out', () => {
  it('holds contacts and no reason, whatever was answered', () => {
    const t = textsFor('de')
    const one = offer('de-hateaid')
    const text = handOutText([{ offer: one, text: words.offers[one.id]! }], '2026-12-01', t, 'de')
    expect(text).toContain(one.contact.phones[0]!.number)
    expect(text).toContain('1. Dezember 2026')
    expect(text).not.toMatch(/Passt zu|Eigens|für:/)
  })
})

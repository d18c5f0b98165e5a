import { describe, expect, it } from 'vitest'
import {
  ANSWERS,
  type Answers,
  LANGUAGES,
  type Language,
  pressAnswer,
  QUESTIONS,
} from '../../../../../src/domain/rulebook/index.ts'
import { toldAnswers, transferText } from '../../../../../src/screens/helpline/caller/index.ts'
import { textsFor } from '../../../../../src/text/i18n/index.ts'
import { ANSWERS_TOLD } from '../../../../support/answers-told.ts'
import { rulebook } from '../../../../support/rules.ts'

const everything = () => true
const say = (answers: Answers, language: Language, allows: (question: string, answer: string) => boolean, note = '') =>
  transferText(toldAnswers(rulebook.questions, answers, allows), note, textsFor(language), language)

/** A call of which one answer is known: `incident:threat`. */
function only(id: string): Answers {
  const [name, answer] = id.split(':')
  const question = rulebook.questions.find((one) => one.id === name)
  if (question === undefined || answer === undefined) throw new Error(`${id} is no answer`)
  return pressAnswer({}, question, answer)
}

const WHOLE: Answers = {
  danger: 'worried',
  incident: ['online', 'threat', 'strain', 'past'],
  background: ['far-right', 'racism', 'known'],
  location: 'SN',
  role: 'honorary',
  police: 'no',
}

describe('the text for a transfer', () => {
  it.each([
    [
      'de',
      'Ich habe hier jemanden aus Sachsen. Die Person macht sich Sorgen um die Sicherheit. Die Person ist ehrenamtlich im Amt. Es geht um Hass im Netz und eine Drohung. Als Hintergrund nennt die Person Rechtsextreme oder Reichsbürger, Rassismus und jemanden aus dem eigenen Umfeld. Der Person geht es sehr schlecht. Was passiert ist, liegt schon länger zurück. Die Polizei soll zurzeit nicht davon erfahren. Darf ich verbinden?',
    ],
    [
      'de-simple',
      'Ich habe hier einen Menschen aus Sachsen. Die Person macht sich Sorgen um die Sicherheit. Die Person hat ein Ehrenamt oder ist im Rat. Es geht um Hass im Internet und eine Drohung. Die Person sagt: Dahinter steckt eine rechtsextreme Gruppe oder Reichsbürger, Rassismus und ein Mensch, den die Person kennt. Der Person geht es sehr schlecht. Es ist schon länger her. Die Polizei soll jetzt nicht davon erfahren. Darf ich verbinden?',
    ],
    [
      'en',
      'I have someone on the line from Saxony. They are worried about safety. They hold unpaid office. It is about hate online and a threat. As the background they name the far right or Reichsbürger, racism and someone they know. They are in a very bad way. What happened was some time ago. They do not want the police to know about it at the moment. May I put them through?',
    ],
  ] as const)('says all that was allowed, about a third person (%s)', (language, expected) => {
    expect(say(WHOLE, language, everything)).toBe(expected)
  })

  it.each([
    ['de', 'Ich habe hier jemanden, der Hilfe sucht. Darf ich verbinden?'],
    ['de-simple', 'Ich habe hier einen Menschen. Er sucht Hilfe. Darf ich verbinden?'],
    ['en', 'I have someone on the line who is looking for help. May I put them through?'],
  ] as const)('asks also where nothing was allowed or answered (%s)', (language, expected) => {
    expect(say(WHOLE, language, () => false)).toBe(expected)
    expect(say({}, language, everything)).toBe(expected)
  })

  it('leaves out each answer for itself, also one of several to a question', () => {
    expect(say(WHOLE, 'de', (_, answer) => answer === 'threat' || answer === 'SN')).toBe(
      'Ich habe hier jemanden aus Sachsen. Es geht um eine Drohung. Darf ich verbinden?',
    )
    expect(say(WHOLE, 'de', (question) => question === 'police')).toBe(
      'Ich habe hier jemanden, der Hilfe sucht. Die Polizei soll zurzeit nicht davon erfahren. Darf ich verbinden?',
    )
    expect(say(WHOLE, 'de', (_, answer) => answer === 'past')).toBe(
      'Ich habe hier jemanden, der Hilfe sucht. Was passiert ist, liegt schon länger zurück. Darf ich verbinden?',
    )
  })

  it.each([
    ['de', 'Ich habe hier jemanden, der Hilfe sucht.\nAußerdem: spricht {{lng}} leise\nDarf ich verbinden?'],
    [
      'de-simple',
      'Ich habe hier einen Menschen. Er sucht Hilfe.\nUnd noch etwas: spricht {{lng}} leise\nDarf ich verbinden?',
    ],
    ['en', 'I have someone on the line who is looking for help.\nAlso: spricht {{lng}} leise\nMay I put them through?'],
  ] as const)('says a note as it was written, before it asks (%s)', (language, expected) => {
    expect(say({}, language, everything, ' spricht {{lng}} leise\n')).toBe(expected)
    expect(say({}, language, everything, ' \n')).not.toContain('\n')
  })
})

describe('each answer about a third person', () => {
  /** What says nothing; written out, so that a change of the questions is noticed. */
  const SAYS_NOTHING = [
    'danger:skip',
    'incident:skip',
    'background:none',
    'location:skip',
    'role:skip',
    'police:unsure',
  ]
  const all = QUESTIONS.flatMap((question) => ANSWERS[question].map((answer) => `${question}:${answer}`))

  it('has its words here: every answer of every question that says something', () => {
    expect(Object.keys(ANSWERS_TOLD)).toEqual(all.filter((one) => !SAYS_NOTHING.includes(one)))
  })

  it.each(Object.entries(ANSWERS_TOLD))('%s', (id, told) => {
    const [de, en, simple] = id.startsWith('location:')
      ? ['', '', '']
      : [
          'Ich habe hier jemanden, der Hilfe sucht. ',
          'I have someone on the line who is looking for help. ',
          'Ich habe hier einen Menschen. Er sucht Hilfe. ',
        ]
    expect(LANGUAGES.map((language) => say(only(id), language, everything))).toEqual([
      `${de}${told.de} Darf ich verbinden?`,
      `${en}${told.en} May I put them through?`,
      `${simple}${told['de-simple']} Darf ich verbinden?`,
    ])
  })

  it.each(SAYS_NOTHING)('is never told where it says nothing (%s)', (id) => {
    expect(Object.values(toldAnswers(rulebook.questions, only(id), everything)).flat()).toEqual([])
  })

  it('is not told where its question is no longer asked, but a “no” to the police is', () => {
    const told = toldAnswers(
      rulebook.questions,
      { incident: ['prevent'], background: ['racism'], police: 'yes' },
      everything,
    )
    expect([told.incident, told.background, told.police]).toEqual([['prevent'], ['racism'], []])
    const strain = toldAnswers(rulebook.questions, { incident: ['strain'], background: ['racism'] }, everything)
    expect(strain.background).toEqual([])
    expect(toldAnswers(rulebook.questions, { incident: ['prevent'], police: 'no' }, everything).police).toEqual(['no'])
  })
})

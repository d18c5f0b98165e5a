import { describe, expect, it } from 'vitest'
import { callbackSentence, closingSentence } from '../../../../../src/screens/helpline/caller/index.ts'
import { TEXTS, textsFor } from '../../../../../src/text/i18n/index.ts'

describe('the sentence for a callback', () => {
  it.each([
    [
      'de',
      'Sollen wir Sie wieder anrufen? Wann und unter welcher Nummer erreichen wir Sie ungestört? Dürfen wir auf den Anrufbeantworter sprechen? Wir sagen dort nicht, wer wir sind und worum es geht.',
    ],
    [
      'de-simple',
      'Sollen wir Sie wieder anrufen? Wann können Sie in Ruhe sprechen? Welche Nummer sollen wir anrufen? Dürfen wir auf den Anrufbeantworter sprechen? Dort sagen wir nicht, wer wir sind. Und wir sagen nicht, worum es geht.',
    ],
    [
      'en',
      'Shall we call you again? When, and on which number, can you talk undisturbed? May we leave a voicemail? We will not say there who we are or what it is about.',
    ],
  ] as const)('asks when, where and for the answering machine (%s)', (language, expected) => {
    expect(callbackSentence(textsFor(language))).toBe(expected)
    // No value of the operator is filled in, so no name of the hotline can stand there.
    expect(TEXTS[language].desk.caller.callback.sentence).not.toContain('{{')
  })
})

describe('the closing sentence', () => {
  const names = ['HateAid', 'RAA Sachsen', 'WEISSER RING', 'Opferhilfe', 'E', 'F', 'G', 'H']

  it.each([
    [
      'de',
      [
        'Sie können gern wieder anrufen. Möchten Sie, dass wir uns wieder melden?',
        'Wir haben über diese Stelle gesprochen: HateAid. Sie bekommen die Kontakte als Text. Möchten Sie, dass wir uns wieder melden?',
        'Wir haben über diese Stellen gesprochen: HateAid und RAA Sachsen. Sie bekommen die Kontakte als Text. Möchten Sie, dass wir uns wieder melden?',
        'Wir haben über diese Stellen gesprochen: HateAid, RAA Sachsen und WEISSER RING. Sie bekommen die Kontakte als Text. Möchten Sie, dass wir uns wieder melden?',
        'Wir haben über diese Stellen gesprochen: HateAid, RAA Sachsen, WEISSER RING und eine weitere. Sie bekommen die Kontakte als Text. Möchten Sie, dass wir uns wieder melden?',
        'Wir haben über diese Stellen gesprochen: HateAid, RAA Sachsen, WEISSER RING und 5 weitere. Sie bekommen die Kontakte als Text. Möchten Sie, dass wir uns wieder melden?',
      ],
    ],
    [
      'de-simple',
      [
        'Sie können gern wieder anrufen. Sollen wir uns wieder bei Ihnen melden?',
        'Wir haben über diese Stelle gesprochen: HateAid. Sie bekommen die Kontakte als Text. Sollen wir uns wieder bei Ihnen melden?',
        'Wir haben über diese Stellen gesprochen: HateAid und RAA Sachsen. Sie bekommen die Kontakte als Text. Sollen wir uns wieder bei Ihnen melden?',
        'Wir haben über diese Stellen gesprochen: HateAid, RAA Sachsen und WEISSER RING. Sie bekommen die Kontakte als Text. Sollen wir uns wieder bei Ihnen melden?',
        'Wir haben über diese Stellen gesprochen: HateAid, RAA Sachsen, WEISSER RING und 1 weitere. Sie bekommen die Kontakte als Text. Sollen wir uns wieder bei Ihnen melden?',
        'Wir haben über diese Stellen gesprochen: HateAid, RAA Sachsen, WEISSER RING und 5 weitere. Sie bekommen die Kontakte als Text. Sollen wir uns wieder bei Ihnen melden?',
      ],
    ],
    [
      'en',
      [
        'You are welcome to call again. Would you like us to get in touch again?',
        'We talked about this service: HateAid. You will get the contacts as a text. Would you like us to get in touch again?',
        'We talked about these services: HateAid and RAA Sachsen. You will get the contacts as a text. Would you like us to get in touch again?',
        'We talked about these services: HateAid, RAA Sachsen and WEISSER RING. You will get the contacts as a text. Would you like us to get in touch again?',
        'We talked about these services: HateAid, RAA Sachsen, WEISSER RING and one more. You will get the contacts as a text. Would you like us to get in touch again?',
        'We talked about these services: HateAid, RAA Sachsen, WEISSER RING and 5 more. You will get the contacts as a text. Would you like us to get in touch again?',
      ],
    ],
  ] as const)('names up to three offers in their order and counts the others (%s)', (language, expected) => {
    expect(
      [0, 1, 2, 3, 4, 8].map((count) => closingSentence(names.slice(0, count), textsFor(language), language)),
    ).toEqual(expected)
  })
})

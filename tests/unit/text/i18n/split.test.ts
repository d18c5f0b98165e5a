import { describe, expect, it } from 'vitest'
import { splitTexts } from '../../../../src/text/i18n/split.ts'
import { TEXTS } from '../../../../src/text/i18n/texts.ts'

const groups = (part: object) => Object.keys(part).toSorted()

describe('the texts of a language by when they are needed', () => {
  it('the first screens have what they show, and of the result only its frame', () => {
    const parts = splitTexts(TEXTS.de)
    expect(groups(parts.first)).toEqual([
      'call',
      'dataAge',
      'day',
      'emergency',
      'errorCard',
      'hotline',
      'link',
      'loading',
      'nav',
      'open',
      'question',
      'result',
      'site',
      'start',
    ])
    expect(groups(parts.first.result!)).toEqual(['lead', 'restart', 'restartHint', 'title'])
  })

  it('the offers bring the rest of the result, with the words of their cards and the names of Länder', () => {
    const parts = splitTexts(TEXTS.de)
    for (const group of ['card', 'copyPrint', 'kind', 'land', 'need', 'offer', 'police', 'reasons', 'roleName', 'talk'])
      expect(groups(parts.result)).toContain(group)
    for (const text of ['lead', 'restart', 'restartHint', 'title']) expect(parts.result.result).not.toHaveProperty(text)
    expect(groups({ ...parts.first.result, ...parts.result.result })).toEqual(groups(TEXTS.de.result))
  })

  it('frame, desk and files have their own groups, and these alone', () => {
    const parts = splitTexts(TEXTS.de)
    expect(groups(parts.frame)).toEqual(['frame'])
    expect(groups(parts.desk)).toEqual(['desk'])
    expect(groups(parts.files)).toEqual(['help', 'openData'])
  })

  it('the pages beside the guide have what no other part has, but for two groups of names', () => {
    const parts = splitTexts(TEXTS.de)
    expect(groups(parts.pages)).toContain('directory')
    expect(groups(parts.pages)).toContain('monitoring')
    const others = [parts.first, parts.result, parts.frame, parts.desk, parts.files].flatMap(groups)
    expect(groups(parts.pages).filter((group) => others.includes(group))).toEqual(['land', 'roleName'])
  })

  it('no group is lost but the search words, which are never shown', () => {
    const parts = splitTexts(TEXTS.de)
    const given = Object.values(parts).flatMap(groups)
    expect(groups(TEXTS.de).filter((group) => !given.includes(group))).toEqual(['searchWords'])
  })

  it('texts are the same as in the file', () => {
    const parts = splitTexts(TEXTS.de)
    expect(parts.pages.directory).toBe(TEXTS.de.directory)
    expect(parts.desk.desk).toBe(TEXTS.de.desk)
    expect(parts.first.result?.title).toBe(TEXTS.de.result.title)
  })
})

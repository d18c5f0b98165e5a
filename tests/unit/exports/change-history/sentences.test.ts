import { describe, expect, it } from 'vitest'
import {
  type Change,
  changeWords,
  historyOf,
  noHistoryWords,
  partWords,
} from '../../../../src/exports/change-history/index.ts'
import { textsFor } from '../../../../src/text/i18n/index.ts'

const change = (kind: Change['kind'], from: string | null, to: string | null): Change => ({
  date: '2026-12-02',
  offer: 'sn-alles',
  name: 'Alles',
  kind,
  from,
  to,
})

describe('a change as a sentence', () => {
  it.each<[Change, string, string]>([
    [change('added', null, null), 'Neu aufgenommen', 'New in the list'],
    [change('phone', null, null), 'Telefonnummern geändert', 'Telephone numbers changed'],
    [change('paused', 'active', 'paused'), 'Die Hilfe pausiert', 'The service is paused'],
    [change('hours', 'Mo 09:00-12:00', null), 'Zeiten geändert', 'Times changed'],
    [
      change('ends-on', null, '2026-10-31'),
      'Letzter Tag der Hilfe: keine Angabe → 31. Oktober 2026',
      'Last day of the service: not stated → 31 October 2026',
    ],
    [change('anonymous', 'false', 'true'), 'Anonymität geändert: nein → ja', 'Anonymity changed: no → yes'],
    [change('free', 'true', null), 'Kosten geändert: ja → keine Angabe', 'Costs changed: yes → not stated'],
    [
      change('area', 'DE', 'SN'),
      'Gebiet geändert: Bundesweit → Sachsen',
      'Area changed: Nationwide → Saxony (Sachsen)',
    ],
    [change('area', 'XX', 'SN'), 'Gebiet geändert: XX → Sachsen', 'Area changed: XX → Saxony (Sachsen)'],
    [
      change('police', 'independent', 'gone'),
      'Verhältnis zur Polizei geändert: unabhängig von der Polizei → gone',
      'Relation to the police changed: independent of the police → gone',
    ],
    [change('name', 'Alt', 'Neu'), 'Name geändert: Alt → Neu', 'Name changed: Alt → Neu'],
  ])('%j', (one, de, en) => {
    expect(changeWords(one, textsFor('de'), 'de')).toBe(de)
    expect(changeWords(one, textsFor('en'), 'en')).toBe(en)
  })
})

describe('the history', () => {
  const START = { date: '2026-11-22', offers: 7 }

  it('begins with its first day, and ends there while nothing changed', () => {
    expect(historyOf(START, [])).toEqual({
      known: true,
      since: '2026-11-22',
      until: '2026-11-22',
      offersAtStart: 7,
      changes: [],
      parts: [],
    })
  })

  it('counts the files of the other parts, the newest day first, without guides for editors', () => {
    const day = (date: string, ...paths: readonly string[]) => ({ date, paths, before: [], after: [] })
    const { until, parts } = historyOf(START, [
      day('2026-11-30', 'steps/threat.yaml', 'steps/past.yaml', 'policy.yaml', 'offers/de/de-x.yaml'),
      day('2026-12-02', 'articles/README.md', 'articles/a.de.md', 'questions.yaml.bak', 'other/policy.yaml'),
    ])
    expect(until).toBe('2026-12-02')
    expect(parts).toEqual([
      { date: '2026-12-02', part: 'articles', files: 1 },
      { date: '2026-11-30', part: 'steps', files: 2 },
      { date: '2026-11-30', part: 'policy', files: 1 },
    ])
    expect(partWords(parts[1]!, textsFor('de'))).toBe('2 Karten mit ersten Schritten geändert')
  })

  it('says why nothing is known', () => {
    const words = (['shallow', 'no-repository'] as const).map((reason) =>
      noHistoryWords({ known: false, reason }, textsFor('de')),
    )
    expect(new Set(words).size).toBe(2)
    for (const sentence of words) expect(sentence).toContain('nicht bekannt')
  })
})

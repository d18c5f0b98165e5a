import { describe, expect, it } from 'vitest'
import { explainAnswers } from '../../../src/cli/explain-answers.ts'
import { loadRules } from '../../../src/cli/rules-load.ts'
import { onlySamplesRun } from '../../support/small-rules.ts'
import { openWorkshop } from '../../support/workshop.ts'

const loaded = loadRules('rules:explain', onlySamplesRun())
const NOW = { date: '2026-11-30', minute: 600 }
const explain = (asked: Parameters<typeof explainAnswers>[0]) => explainAnswers(asked, 'So geht es.', () => loaded, NOW)
const asked = (answers: object, offer?: string) =>
  explain({ answers: JSON.stringify(answers), at: '2026-12-01T10:00', offer })
const THREAT = { incident: ['threat'], location: 'SN', police: 'no' }

describe('why offers are shown', () => {
  it('of the open sections: each offer with its name and its reasons', () => {
    expect(asked(THREAT)).toEqual({
      out: `Antworten: Drohung · Sachsen · ohne Polizei.

Diese Stellen passen am besten:
  sn-muster – Musterberatung
    Passt zu: Drohung. Zuständig für Sachsen. Gehört nicht zur Polizei.

Weitere Hilfe:`,
    })
  })

  it('of one that is shown: its section, its reasons, and each judgement', () => {
    expect(asked(THREAT, 'sn-muster')).toEqual({
      out: `Antworten: Drohung · Sachsen · ohne Polizei.

sn-muster – Musterberatung: steht unter „Diese Stellen passen am besten“.
  Passt zu: Drohung. Zuständig für Sachsen. Gehört nicht zur Polizei.
  läuft: ja
  Hilfe: Beratung für Betroffene (victim-support)
  Gebiet (SN): passt
  Rolle (alle): passt
  Thema: über den Vorfall
  Polizei (independent): höchstens „Diese Stellen passen am besten“`,
    })
  })

  it('of one that is not: what does not fit, and the smallest change that would show it', () => {
    expect(asked({ incident: ['damage'], role: 'staff' }, 'by-muster')).toEqual({
      out: `Antworten: Sachbeschädigung · beschäftigt.

by-muster – Musterberatung: wird nicht gezeigt.
  läuft: ja
  Hilfe: Beratung für Betroffene (victim-support)
  Gebiet (BY): keine Angabe
  Rolle (alle): passt
  Thema: passt nicht (Vorfälle: threat, online; Hintergründe: keine)
  Polizei (independent): höchstens „Diese Stellen passen am besten“

Kleinste Änderung, mit der es offen steht:
  Was ist passiert? „Sachbeschädigung“ → „Hass im Internet“ und „Sachbeschädigung“
  In welchem Bundesland ist das Amt oder der Arbeitsplatz? keine Antwort → „Bayern“`,
    })
  })

  it.each([
    ['rests: that no change shows it', 'de-hateaid', 'Keine Änderung von bis zu drei Antworten bringt es'],
    ['has a card of its own: that it is in no section', 'de-starke-stelle', 'Es gehört zur Notruf- oder Hotline-Karte'],
  ])('of one that %s', (_, offer, sentence) => {
    const explained = asked(THREAT, offer)
    const out = 'out' in explained ? explained.out : explained.refused
    expect(out).toContain('wird nicht gezeigt.\n  läuft: nein\n')
    expect(out).toContain(`\n${sentence}`)
    expect(out).not.toContain('Kleinste Änderung')
  })

  const GIVEN = { answers: JSON.stringify(THREAT) }
  it.each<[string, Parameters<typeof explainAnswers>[0], string]>([
    ['no answers', {}, '--answers fehlt.\nSo geht es.'],
    ['broken JSON', { answers: '{' }, '--answers ist kein gültiges JSON.'],
    ['an unknown answer', { answers: '{"location":"XX"}' }, 'XX'],
    ['an unknown offer', { ...GIVEN, offer: 'xx' }, 'Das Angebot „xx“ gibt es nicht.'],
    ['a time that is none', { ...GIVEN, at: 'morgen' }, '--at morgen ist keine Zeit.'],
  ])('refuses %s', (_, wrong, words) => {
    expect(explain(wrong)).toEqual({ refused: expect.stringContaining(words) })
  })

  it('as a command: on standard output, and a wrong call on standard error with 2', { timeout: 60_000 }, async () => {
    const workshop = openWorkshop(onlySamplesRun())
    const [right, wrong] = await Promise.all([
      workshop.run('rules-explain', ['--answers', '{"location":"SN"}', '--at', '2026-12-01T10:00']),
      workshop.run('rules-explain', ['--answers', '{']),
    ])
    workshop.close()
    expect({ ...right, out: right.out.split('\n')[0] }).toEqual({ code: 0, out: 'Antworten: Sachsen.', err: '' })
    expect(wrong).toEqual({ code: 2, out: '', err: 'rules:explain: --answers ist kein gültiges JSON.\n' })
  })
})

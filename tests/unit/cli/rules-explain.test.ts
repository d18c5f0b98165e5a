import { afterAll, describe, expect, it } from 'vitest'
import { onlySamplesRun } from '../../support/small-rules.ts'
import { openWorkshop } from '../../support/workshop.ts'

const WAIT = 60_000
const workshop = openWorkshop(onlySamplesRun())
afterAll(() => workshop.close())

const explain = (...args: readonly string[]) => workshop.run('rules-explain', args)
const asked = (answers: object, ...args: readonly string[]) =>
  explain('--answers', JSON.stringify(answers), '--at', '2026-12-01T10:00', ...args)
const THREAT = { incident: ['threat'], location: 'SN', police: 'no' }

describe.concurrent('why offers are shown', { timeout: WAIT }, () => {
  it('of the open sections: each offer with its name and its reasons', async () => {
    expect(await asked(THREAT)).toEqual({
      code: 0,
      err: '',
      out: `Antworten: Drohung · Sachsen · ohne Polizei.

Diese Stellen passen am besten:
  sn-muster – Musterberatung
    Passt zu: Drohung. Zuständig für Sachsen. Gehört nicht zur Polizei.

Weitere Hilfe:
`,
    })
  })

  it('of one that is shown: its section, its reasons, and each judgement', async () => {
    expect(await asked(THREAT, '--offer', 'sn-muster')).toEqual({
      code: 0,
      err: '',
      out: `Antworten: Drohung · Sachsen · ohne Polizei.

sn-muster – Musterberatung: steht unter „Diese Stellen passen am besten“.
  Passt zu: Drohung. Zuständig für Sachsen. Gehört nicht zur Polizei.
  läuft: ja
  Hilfe: Beratung für Betroffene (victim-support)
  Gebiet (SN): passt
  Rolle (alle): passt
  Thema: über den Vorfall
  Polizei (independent): höchstens „Diese Stellen passen am besten“
`,
    })
  })

  it('of one that is not: what does not fit, and the smallest change that would show it', async () => {
    expect(await asked({ incident: ['damage'], role: 'staff' }, '--offer', 'by-muster')).toEqual({
      code: 0,
      err: '',
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
  In welchem Bundesland ist das Amt oder der Arbeitsplatz? keine Antwort → „Bayern“
`,
    })
  })

  it.each([
    ['rests: that no change shows it', 'de-hateaid', 'Keine Änderung von bis zu drei Antworten bringt es'],
    ['has a card of its own: that it is in no section', 'de-starke-stelle', 'Es gehört zur Notruf- oder Hotline-Karte'],
  ])('of one that %s', async (_, offer, sentence) => {
    const { code, out } = await asked(THREAT, '--offer', offer)
    expect(code).toBe(0)
    expect(out).toContain('wird nicht gezeigt.\n  läuft: nein\n')
    expect(out).toContain(`\n${sentence}`)
    expect(out).not.toContain('Kleinste Änderung')
  })

  const GIVEN = ['--answers', JSON.stringify(THREAT)]
  it.each<[string, readonly string[], string]>([
    ['no answers', [], '--answers fehlt.'],
    ['broken JSON', ['--answers', '{'], '--answers ist kein gültiges JSON.'],
    ['an unknown answer', ['--answers', '{"location":"XX"}'], 'XX'],
    ['an unknown offer', [...GIVEN, '--offer', 'xx'], 'Das Angebot „xx“ gibt es nicht.'],
    ['a time that is none', [...GIVEN, '--at', 'morgen'], '--at morgen ist keine Zeit.'],
  ])('refuses %s', async (_, args, words) => {
    const { code, err } = await explain(...args)
    expect(code).toBe(2)
    expect(err).toContain(`rules:explain: `)
    expect(err).toContain(words)
  })
})

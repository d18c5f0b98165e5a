import { afterAll, describe, expect, it } from 'vitest'
import { sayCoverage } from '../../../src/cli/coverage-words.ts'
import { loadRules } from '../../../src/cli/rules-load.ts'
import { onlySamplesRun } from '../../support/small-rules.ts'
import { openWorkshop } from '../../support/workshop.ts'

const WAIT = 60_000
const workshop = openWorkshop(onlySamplesRun())
afterAll(() => workshop.close())
const loaded = loadRules('rules:coverage', onlySamplesRun())
const coverage = (below = 3, json = false) => sayCoverage(loaded, { date: '2026-12-01', minute: 600 }, below, json)

// 16 Länder and "not said", 16 answers to what happened, four to the police question.
const CELLS = 17 * 16 * 4

describe('the table of independent offers', { timeout: WAIT }, () => {
  it('lists the gaps, the emptiest first', () => {
    const { out, hasEmpty } = coverage()
    expect(hasEmpty).toBe(true)
    const lines = out.split('\n')
    expect(lines[0]).toBe(
      `Lücken: ${CELLS} von ${CELLS} Feldern mit weniger als 3 unabhängigen Angeboten für mindestens eine Rolle.`,
    )
    expect(lines[1]).toBe('  0 (0)  Baden-Württemberg · Beleidigung · mit Polizei')
    // The two sample offers, each after two incidents whatever is said of the police, stand last.
    const found = lines.slice(1, CELLS + 1).filter((line) => !line.startsWith('  0 (0)  '))
    expect(found).toHaveLength(16)
    expect(found).toEqual(lines.slice(CELLS - 15, CELLS + 1))
    expect(found[0]).toBe('  1 (1)  Bayern · Hass im Internet · mit Polizei')
    expect(found.at(-1)).toBe('  1 (1)  Sachsen · Drohung · ohne Polizei')
    expect(lines[CELLS + 1]).toBe(
      'Ohne Polizeikontakt für Amtstragende: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH.',
    )
  })

  it('shows every field in a table for each answer to the police question', () => {
    const { out } = coverage()
    const tables = out.split('\n\n').slice(1)
    expect(tables.map((table) => table.split('\n')[0])).toEqual([
      'Polizei: mit Polizei',
      'Polizei: Anzeige ist erstattet',
      'Polizei: Polizei: noch offen',
      'Polizei: ohne Polizei',
    ])
    for (const table of tables) {
      const rows = table.trimEnd().split('\n').slice(2)
      expect(rows.map((row) => row.split(/\s/)[0])).toEqual([
        ...'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH skip'.split(' '),
      ])
      expect(rows.find((row) => row.startsWith('SN'))).toMatch(/^SN {4}0 \(0\) {5}1 \(1\) {5}1 \(1\) {5}0 \(0\) /)
      expect(rows.find((row) => row.startsWith('SH'))).not.toContain('1')
    }
  })

  it('counts as a gap what the editor calls one', () => {
    const { out } = coverage(1)
    expect(out.split('\n')[0]).toBe(
      `Lücken: ${CELLS - 16} von ${CELLS} Feldern mit weniger als 1 unabhängigen Angeboten für mindestens eine Rolle.`,
    )
  })

  it('gives every field as JSON', () => {
    const { out } = coverage(3, true)
    const { cells, withoutPoliceForOfficials } = JSON.parse(out)
    expect(cells).toHaveLength(CELLS)
    expect(cells[0]).toEqual({ land: 'BW', incident: 'insult', police: 'yes', independent: 0, least: 0 })
    expect(cells).toContainEqual({ land: 'SN', incident: 'threat', police: 'no', independent: 1, least: 1 })
    expect(cells).toContainEqual({ land: 'skip', incident: 'threat', police: 'no', independent: 0, least: 0 })
    expect(withoutPoliceForOfficials).toHaveLength(16)
  })

  it('as a command ends with 1 where a field is empty, and refuses an unknown option', async () => {
    const ended = await workshop.run('rules-coverage', ['--below', '1'])
    expect({ ...ended, out: ended.out.slice(0, 9) }).toEqual({ code: 1, out: 'Lücken: 1', err: '' })
    const { code, out, err } = await workshop.run('rules-coverage', ['--over', '3'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('rules:coverage: ')
    expect(err).toContain('--below')
  })
})

import { buffer } from 'node:stream/consumers'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readRules } from '../../../src/editorial/authoring/index.ts'
import { expectAccessible, unfoldAll } from '../../support/axe.ts'
import { expectNoSideways, NARROW } from '../../support/narrow.ts'
import { ruleTexts } from '../../support/rules.ts'
import { visit } from '../../support/visit.ts'

const DESK = { width: 1100, height: 900 }
/** Reading all rules for the first time takes a while on a busy machine. */
const LONG = { timeout: 60_000 }

async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Formular öffnen' }).click()
  await page.getByRole('heading', { name: 'Was möchten Sie ändern?' }).waitFor(LONG)
}

async function openOffer(page: Page, id: string): Promise<void> {
  await page.getByRole('searchbox').fill(id)
  await page.locator('.form-found').getByRole('button').first().click()
  await page
    .getByText(`Datei rules/offers/${id.slice(0, 2)}/${id}.yaml`)
    .first()
    .waitFor()
}

const back = (page: Page) => page.getByRole('button', { name: 'Anderes wählen' }).click()

/** Types into a field and leaves it, as somebody with a keyboard does. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first()
  await field.fill(text)
  await field.blur()
}

const sound = (page: Page) => page.getByText('Die Prüfung findet keinen Fehler.').waitFor(LONG)

/** The files of the download, by their path below the rules folder. */
async function downloaded(page: Page): Promise<ReadonlyMap<string, string>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /herunterladen/ }).click(),
  ])
  const bytes = await buffer(await download.createReadStream())
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, one]) => [path.replace('rules/', ''), strFromU8(one)] as const,
  )
  return new Map(files)
}

/** The lines that a file lost and won. */
function difference(path: string, after: string): readonly string[] {
  const [old, now] = [(ruleTexts.get(path) ?? '').split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}

test('the editor’s day: two numbers, a pause, Christmas, an event, five calls; one download that the check passes', {
  timeout: 120_000,
}, async () => {
  const page = await visit('/monitoring/bearbeiten', { viewport: DESK, reducedMotion: 'reduce' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openForm(page)
  expect(asked.filter((url) => /workshop|published/.test(url))).toHaveLength(2)

  await openOffer(page, 'bw-lka-ansprechstelle')
  await type(page, 'Telefonnummer', '0711 5401 Durchwahl 3')
  await page.getByText('Eine Durchwahl steht ohne Wort hinter der Nummer').waitFor()
  await type(page, 'Telefonnummer', '0711 5401-3004')
  await page.getByText('Die alte Nummer 0711 5401-3003 steht noch in:').waitFor()
  await page.getByRole('button', { name: 'Dort auch ändern' }).click()
  await back(page)

  await openOffer(page, 'sn-raa-support')
  await page.getByRole('combobox', { name: 'Betrieb' }).selectOption('paused')
  await page.getByText('läuft → ausgesetzt').waitFor()
  await back(page)

  await openOffer(page, 'de-hateaid')
  await page.getByText('Geschlossen außer der Reihe').click()
  await page.getByRole('button', { name: 'Schließung hinzufügen' }).click()
  await type(page, 'Erster Tag', '2026-12-24')
  await type(page, 'Letzter Tag', '2027-01-01')
  await sound(page)
  await page.locator('[data-offer=de-hateaid]').waitFor()
  await back(page)

  await page.getByText('Neuer Termin', { exact: true }).click()
  await page.getByLabel('Titel des Termins, auf Deutsch').fill('Sprechstunde für den Rat')
  await page.getByLabel(/^Beginn: Tag/).fill('2026-12-07T18:00')
  await page.getByRole('button', { name: 'Anlegen und ausfüllen' }).first().click()
  await page.getByText(/Die Prüfung findet \d+ Fehler/).waitFor(LONG)
  const english = page.getByLabel('Dasselbe auf Englisch')
  for (const [index, text] of ['Consultation hour for councils', 'A talk online.'].entries()) {
    await english.nth(index).fill(text)
    await english.nth(index).blur()
  }
  await type(page, 'Worum geht es?, auf Deutsch', 'Ein Gespräch im Netz.')
  await type(page, 'Wer lädt ein?', 'Beispielverband')
  await type(page, 'Titel der Seite', 'Beispielverband: Termine')
  await sound(page)
  await back(page)

  await page.getByRole('button', { name: 'Angaben nach Anrufen bestätigen' }).click()
  for (let call = 1; call <= 5; call++) {
    await page.getByText(`Anruf ${call} von`).waitFor()
    await page.getByRole('button', { name: 'Stimmt', exact: true }).click()
  }
  await page.getByText('Bestätigt: 5. Nicht erreicht: 0.').waitFor()
  await page.getByRole('button', { name: 'Nicht erreicht' }).click()
  await unfoldAll(page)
  await expectAccessible(page, 'the calls')
  await back(page)
  await sound(page)

  const files = await downloaded(page)
  readRules(new Map([...ruleTexts, ...files]))
  const event = 'events/de-sprechstunde-fuer-den-rat-2026.yaml'
  const changed = Object.fromEntries([...files].map(([path, text]) => [path, difference(path, text)]))
  const number = ['-   - number: "0711 5401-3003"', '+   - number: "0711 5401-3004"']
  expect(changed).toMatchObject({
    'offers/bw/bw-lka-ansprechstelle.yaml': number,
    'offers/bw/bw-lka-psychosoziale-beratung.yaml': number,
    'offers/sn/sn-raa-support.yaml': ['- status: active', '+ status: paused'],
    'offers/de/de-hateaid.yaml': [
      '+ closures:',
      '+ - from: "2026-12-24"',
      '+   to: "2027-01-01"',
      '+   why:',
      '+     de: Betriebsferien',
      '+     en: Closed for the holidays',
      '+   source: null',
    ],
  })
  expect(files.get(event)).toContain('title: {de: "Sprechstunde für den Rat", en: "Consultation hour for councils"}\n')
  const confirmed = Object.entries(changed).filter(([, lines]) => lines.some((line) => /confirmed: \{/.test(line)))
  expect(confirmed.flatMap(([, lines]) => lines.filter((line) => line.startsWith('+')))).toHaveLength(5)
  expect(files.size).toBe(5 + confirmed.length)
  // Nothing was asked for that the first click did not bring.
  expect(asked.filter((url) => !/\/assets\//.test(url) && !url.startsWith('blob:'))).toEqual([])
})

test('on a phone: a change is taken back, leaving is asked about, and nobody scrolls sideways', async () => {
  const page = await visit('/monitoring/bearbeiten', { viewport: NARROW, reducedMotion: 'reduce' })
  await expectAccessible(page, '/monitoring/bearbeiten')
  await openForm(page)
  await openOffer(page, 'sn-raa-support')
  await unfoldAll(page)
  await sound(page)
  await expectAccessible(page, 'the form')
  await expectNoSideways(page, 'the form')
  await type(page, 'Zeiten, zu denen jemand da ist', 'Mo-Fr 9-16')
  await page.getByText('Bitte Stunden und Minuten schreiben').waitFor()
  await page.getByText('Noch keine.').waitFor()
  await type(page, 'Zeiten, zu denen jemand da ist', 'Mo-Fr 09:00-16:00; PH off')
  await page.getByText('Mo–Fr 9–16 Uhr; Feiertage zu').waitFor()
  await page.getByText('nichts → Mo-Fr 09:00-16:00; PH off').waitFor()
  await page.getByText('Die Prüfung findet einen Fehler.').waitFor(LONG)

  const said: string[] = []
  page.once('dialog', (dialog) => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  await page.getByRole('link', { name: /Zurück zu/ }).click()
  expect(said).toEqual(['Ihre Änderungen in diesem Tab gehen dabei verloren. Trotzdem verlassen?'])
  await page.getByRole('button', { name: /^Zurücknehmen/ }).click()
  await page.getByText('Noch keine.').waitFor()
  await sound(page)
  await page.getByRole('link', { name: /Zurück zu/ }).click()
  await page.getByRole('heading', { level: 1, name: /Hilfe|Monitoring/ }).waitFor()
})

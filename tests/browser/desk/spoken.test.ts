import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openWholeDesk } from './at-the-desk.ts'

/** What a screen reader has to say after a key: the control with the focus, and every status that is not empty. */
async function said(page: Page): Promise<{ readonly focus: string; readonly status: readonly string[] }> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  type Node = (typeof nodes)[number]
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const property = (node: Node, name: string) => node.properties?.find((one) => one.name === name)?.value.value
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node.childIds ?? []).map((id) => textOf(byId.get(id)!)).join('')
  const focus = nodes.filter((node) => property(node, 'focused') === true && node.role?.value !== 'RootWebArea').at(-1)
  const state = focus && property(focus, 'checked') === 'true' ? ', checked' : ''
  return {
    focus: focus === undefined ? '' : `${focus.role?.value}: ${focus.name?.value}${state}`,
    status: nodes
      .filter((node) => !node.ignored && node.role?.value === 'status')
      .map(textOf)
      .filter(Boolean),
  }
}

test('what is said after each key', async () => {
  const page = await openWholeDesk({
    before: (context) => context.clock.install({ time: new Date('2026-12-01T10:00:00+01:00') }),
  })
  expect((await said(page)).focus).toBe('radio: ja, jetzt')
  await page.keyboard.press('3')
  expect((await said(page)).focus).toBe('radio: nein, checked')
  await page.keyboard.press('x')
  expect((await said(page)).status).toContain('„x“ hat hier keine Bedeutung. Alle Tasten: ?')
  await page.keyboard.press('Enter')
  expect((await said(page)).focus).toBe('checkbox: Beleidigung')
  await page.keyboard.press('2')
  expect((await said(page)).focus).toBe('checkbox: Hass im Netz, checked')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect((await said(page)).focus).toBe('combobox: Name, Ort, PLZ, Thema oder Code')

  await page.keyboard.type('12529')
  await page.keyboard.press('Enter')
  const open = await said(page)
  expect(open.focus).toBe('combobox: Name, Ort, PLZ, Thema oder Code')
  expect([...open.status].sort()).toEqual([
    'Das kann mehreres heißen. Bitte wählen: 1 bis 2, oder Escape.',
    'Noch offen: „12529“',
  ])
  await page.keyboard.press('2')
  expect((await said(page)).focus).toBe('radio: hauptamtlich')

  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('0')
  await page.keyboard.press('Enter')
  const result = await said(page)
  expect(result.focus).toBe('button: HateAid')
  expect(result.status).toHaveLength(1)
  expect(result.status[0]).toMatch(/^Zuerst 3 Stellen: HateAid, .+\. \d weitere\.$/)
  await page.keyboard.press('+')
  expect((await said(page)).status).toContain('HateAid wird mitgegeben (1).')
  await page.keyboard.press('+')
  expect((await said(page)).status).toContain('HateAid wird nicht mitgegeben (0).')
  await page.keyboard.press('9')
  expect((await said(page)).status).toContain('„9“ hat hier keine Bedeutung. Alle Tasten: ?')

  await page.keyboard.press('k')
  expect((await said(page)).focus).toBe('heading: Code')
  await page.keyboard.press('Escape')
  await page.clock.runFor(100)
  expect((await said(page)).focus).toBe('button: HateAid')
  await page.keyboard.press('F8')
  expect((await said(page)).focus).toBe('button: Nein, weiter im Gespräch')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linksIn, linkTable } from '../../../../src/editorial/link-check/index.ts'
import { at } from '../../../support/loopback.ts'
import { type Misbehaving, misbehaving } from '../../../support/misbehaving-server.ts'
import { ruleTexts } from '../../../support/rules.ts'
import { openWorkshop } from '../../../support/workshop.ts'

let bad: Misbehaving
beforeAll(async () => {
  bad = await misbehaving()
})
afterAll(() => bad.close())

describe('the links of the rules', () => {
  it('are each found once, with every place', () => {
    const texts = new Map([
      [
        'offers/sn/sn-a.yaml',
        'id: sn-a\ncontact:\n  form: https://a.example/form#oben\nsources:\n- url: https://a.example/\n- { url: "https://b.example/x" }\n',
      ],
      ['articles/rat.de.md', '---\ntitle: Rat\n---\nSiehe [hier](https://b.example/x) und https://a.example/form.\n'],
      ['README.md', 'https://nie.example'],
    ])
    expect(
      linksIn(texts).map(({ url, mentions }) => [
        url,
        mentions.map(({ owner, line, column, field }) => [owner, line, column, field]),
      ]),
    ).toEqual([
      [
        'https://b.example/x',
        [
          ['rat', 4, 14, ''],
          ['sn-a', 6, 10, 'sources.1.url'],
        ],
      ],
      [
        'https://a.example/form',
        [
          ['rat', 4, 39, ''],
          ['sn-a', 3, 9, 'contact.form'],
        ],
      ],
      ['https://a.example/', [['sn-a', 5, 8, 'sources.0.url']]],
    ])
  })

  it('hold every website, form, chat and source of today’s files', () => {
    const urls = new Set(linksIn(ruleTexts).map(({ url }) => url))
    for (const [path, text] of ruleTexts) {
      if (!path.endsWith('.yaml')) continue
      for (const [, url] of text.matchAll(/^\s*(?:- )?(?:website|chat|form|url|source): "?(https?:[^\s"#]+)/gm))
        expect(urls).toContain(url)
    }
    expect(urls.size).toBeGreaterThan(500)
  })

  it('are told by offer, with file, line, field and what to do', () => {
    const found = { ...at('https://a.example/x'), state: 'moved' as const, status: 200, message: 'Bitte ersetzen.' }
    const fine = { ...at('https://a.example/y'), state: 'fine' as const, message: '' }
    expect(linkTable([fine, found])).toBe(
      `sn-muster
  umgezogen      rules/offers/sn/sn-muster.yaml:7:3 sources.0.url
                 https://a.example/x (200)
                 Bitte ersetzen.

2 Links: 0 kaputt, 0 geparkt, 0 zweifelhaft, 0 nicht geprüft, 1 umgezogen, 0 weitergeleitet, 1 in Ordnung.`,
    )
  })
})

describe('npm run rules:links', { timeout: 120_000 }, () => {
  const workshop = openWorkshop()
  const folder = mkdtempSync(join(tmpdir(), 'lotse-'))
  afterAll(() => {
    workshop.close()
    rmSync(folder, { recursive: true })
  })

  it('asks the servers that the files name, prints what it found, and ends with 1 where a link is broken', async () => {
    writeFileSync(join(folder, 'site.yaml'), 'feedbackMail: hinweise@muster.example\n')
    writeFileSync(join(folder, 'a.yaml'), `form: ${bad.origin}/good.pdf\n`)
    const fine = await workshop.run('rules-links', ['--folder', folder, '--json'])
    expect(fine.code).toBe(0)
    expect(JSON.parse(fine.out)).toMatchObject([
      { state: 'fine', mentions: [{ owner: 'a', line: 1, column: 7, field: 'form' }] },
    ])
    writeFileSync(join(folder, 'b.yaml'), `website: ${bad.origin}/gone\n`)
    const broken = await workshop.run('rules-links', ['b', '--folder', folder])
    expect(broken.code).toBe(1)
    expect(broken.out).toContain('b.yaml:1:10 website')
    expect(broken.out).toContain('1 Links: 1 kaputt')
    writeFileSync(join(folder, 'c.yaml'), `website: ${bad.origin.replace('http:', 'https:')}/\n`)
    const alone = await workshop.run('rules-links', ['c', '--folder', folder])
    expect(alone).toMatchObject({ code: 1, err: expect.stringContaining('Verbindung zum Netz') })
    const unknown = await workshop.run('rules-links', ['x', '--folder', folder])
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('„x“ gibt es nicht') })
  })
})

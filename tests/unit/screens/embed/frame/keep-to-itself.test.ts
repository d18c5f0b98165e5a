// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { hideNames, keepAddress } from '../../../../../src/screens/embed/frame/keep-to-itself.ts'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

describe('names of what can have the focus', () => {
  test('are other ones in each visit, and labels go with them; other names stay', async () => {
    document.body.innerHTML =
      '<h2 id="first">x</h2><label for="a">A</label><input id="a" aria-describedby="said"><p id="said">y</p>'
    const [input] = document.getElementsByTagName('input')
    const [label] = document.getElementsByTagName('label')
    const end = hideNames(document)
    expect(input!.id).toMatch(/^n\d+-a$/)
    expect([label!.control, label!.htmlFor]).toEqual([input, input!.id])
    expect([...document.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['first', input!.id, 'said'])
    end()
    document.body.innerHTML = '<input id="a">'
    const endAgain = hideNames(document)
    expect(document.getElementsByTagName('input')[0]!.id).not.toBe(input!.id)
    // What comes later is renamed, too, and nothing twice.
    document.body.insertAdjacentHTML('beforeend', '<main id="main" tabindex="-1"></main>')
    await Promise.resolve()
    expect(document.querySelector('main')!.id).toMatch(/^n\d+-main$/)
    const names = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    document.body.append(document.createElement('p'))
    await Promise.resolve()
    expect([...document.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(names)
    endAgain()
  })
})

describe('a link in a frame', () => {
  const click = (html: string) => {
    document.body.innerHTML = html
    const link = document.querySelector('a')!
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    // jsdom would say that it cannot go there.
    const stop = (late: Event) => late.preventDefault()
    window.addEventListener('click', stop)
    const end = keepAddress(document)
    let kept = false
    const look = () => {
      kept = event.defaultPrevented
    }
    document.addEventListener('click', look)
    link.dispatchEvent(event)
    for (const [place, listener] of [
      [window, stop],
      [document, look],
    ] as const)
      place.removeEventListener('click', listener)
    end()
    return { kept, target: link.target, rel: link.rel }
  }

  test('to a file opens a tab; to a place further down scrolls to it and makes no entry', () => {
    expect(click('<a href="/daten/v1/angebote.json">x</a>')).toEqual({
      kept: false,
      target: '_blank',
      rel: 'noopener noreferrer',
    })
    const scroll = vi.spyOn(window, 'scrollBy').mockReturnValue()
    expect(click('<a href="#further">x</a><p id="further">y</p>')).toEqual({ kept: true, target: '', rel: '' })
    expect(scroll).toHaveBeenCalledOnce()
    expect(click('<a href="#nowhere">x</a>').kept).toBe(true)
    expect(history.length).toBe(1)
  })

  test.each(['<a href="tel:110">x</a>', '<a href="mailto:a@b.example">x</a>', '<a href="/x" target="_top">x</a>'])(
    'of another kind stays as it is: %s',
    (html) => {
      const { target } = click(html)
      expect(target).toBe(html.includes('_top') ? '_top' : '')
    },
  )
})

test('nothing that a frame may show scrolls by means that move the page around', () => {
  const files = ['src/screens', 'src/app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  // The desk and drafts are for staff and in no frame; the element is in the host's page.
  const framed = files.filter((file) => /\.tsx?$/.test(file) && !/screens\/(helpline|draft|embed\/host)\//.test(file))
  expect(framed.length).toBeGreaterThan(100)
  for (const file of framed) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\.scrollIntoView\(|\.focus\(\)/)
})

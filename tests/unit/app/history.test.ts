import { expect, it } from 'vitest'
import { type HistoryWindow, type Move, makeHistory } from '../../../src/app/history.ts'

/** A window with nothing but a history, which may refuse. */
function windowAt(pathname: string, refuses = false) {
  const kept: unknown[] = []
  const loaded: string[] = []
  const location = { pathname, search: '', hash: '', assign: (href: string) => loaded.push(href) }
  const write = (state: unknown, _: string, href: string) => {
    if (refuses) throw new Error('The operation is insecure.')
    kept.push(state)
    history.state = state
    location.pathname = href
  }
  const history = { state: null as unknown, pushState: write, replaceState: write, go: () => {} }
  const page: HistoryWindow = { location, history, addEventListener() {}, removeEventListener() {} }
  const moves: Move[] = []
  const made = makeHistory(page)
  made.listen((move) => moves.push(move))
  return { made, moves, kept, loaded, page }
}

it('writes an entry for each step: what the step says, a random key, how many came before', () => {
  const { made, moves, kept } = windowAt('/')
  made.push('/', 1)
  made.push({ pathname: '/angebote' })
  made.replace('/termine')
  expect(kept).toEqual([
    { usr: 1, key: expect.stringMatching(/^\w{4,8}$/), idx: 1 },
    { usr: null, key: expect.stringMatching(/^\w{4,8}$/), idx: 2 },
    { usr: null, key: expect.stringMatching(/^\w{4,8}$/), idx: 2 },
  ])
  expect(moves.map(({ action, location }) => [action, location.pathname, location.state])).toEqual([
    ['PUSH', '/', { step: 1 }],
    ['PUSH', '/angebote', { step: null }],
    ['REPLACE', '/termine', { step: null }],
  ])
})

it('goes on without an entry where the browser refuses one, and lets it load any other page', () => {
  const { made, moves, loaded } = windowAt('/', true)
  made.push('/', 1)
  made.push('/', 2)
  expect(moves.map(({ action, location }) => [action, location.pathname, location.state])).toEqual([
    ['PUSH', '/', { step: 1 }],
    ['PUSH', '/', { step: 2 }],
  ])
  expect(loaded).toEqual([])
  made.push({ pathname: '/angebote', search: '?x=1' })
  expect(loaded).toEqual(['/angebote?x=1'])
  expect(moves).toHaveLength(2)
})

it.each(['text', 7, null, { idx: 'x' }])('bears an entry that somebody else wrote: %j', (state) => {
  const { made, kept, page } = windowAt('/')
  Object.assign(page.history, { state })
  expect(made.location()).toEqual({ pathname: '/', search: '', hash: '', state: { step: null }, key: 'default' })
  made.push('/', 1)
  expect(kept).toEqual([{ usr: 1, key: expect.stringMatching(/^\w{4,8}$/), idx: 1 }])
})

it('says where it is anew each time, so that a step forward and at once back is a move as well', () => {
  const { made } = windowAt('/')
  made.push('/', 1)
  expect(made.location().state).toEqual({ step: 1 })
  expect(made.location().state).not.toBe(made.location().state)
})

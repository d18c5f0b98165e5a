import { describe, expect, it } from 'vitest'
import { ask, Interrupted, rehearse, type Terminal } from '../../../../../src/editorial/editor-tools/index.ts'

const word = (answer: string) =>
  /^\p{L}+$/u.test(answer) ? { value: answer } : { wrong: 'Bitte "ein Wort" in Anführungszeichen.' }

/** Three questions, the last of which hangs on the second. */
async function three(terminal: Terminal) {
  const name = await ask(terminal, 'Name?', word)
  const kind = await ask(terminal, 'Art?', word)
  return [name, kind, await ask(terminal, `Warum ${kind}?`, word)]
}

/** Runs the questions with what is typed. */
async function run(lines: readonly string[], earlier: readonly string[] = []) {
  const said: string[] = []
  let kept: readonly string[] = []
  const left = [...lines]
  const terminal = { say: (line: string) => void said.push(line), line: async () => left.shift() ?? null }
  const result = await rehearse(terminal, earlier, three, (answers) => {
    kept = answers
  }).catch((error: unknown) => error)
  return { result, said, kept }
}

describe('an interview', () => {
  it('goes back one question, as often as one wants, and asks what hangs on it anew', async () => {
    const { result, said } = await run([
      'Muster',
      'alt',
      'zurück',
      'neu',
      'Zurück',
      'zurück',
      'Beispiel',
      'ganz',
      'darum',
    ])
    expect(result).toEqual(['Beispiel', 'ganz', 'darum'])
    expect(said).toEqual([
      'Name?',
      'Art?',
      'Warum alt?',
      'Eine Frage zurück.',
      'Art?',
      'Warum neu?',
      'Eine Frage zurück.',
      'Art?',
      'Eine Frage zurück.',
      'Name?',
      'Art?',
      'Warum ganz?',
    ])
  })

  it('stays at the first question, where there is none before', async () => {
    expect((await run(['zurück', 'A', 'B', 'C'])).result).toEqual(['A', 'B', 'C'])
  })

  it('keeps every answer that was taken, and goes on where it was broken off', async () => {
    const first = await run(['Muster', '12', 'alt'])
    expect(first.result).toBeInstanceOf(Interrupted)
    expect(first.kept).toEqual(['Muster', 'alt'])
    const then = await run(['darum'], first.kept)
    expect(then.result).toEqual(['Muster', 'alt', 'darum'])
    expect(then.said).toEqual(['Warum alt?'])
    expect(then.kept).toEqual(['Muster', 'alt', 'darum'])
  })

  it('asks from the first answer on that is no longer right', async () => {
    const { result, said } = await run(['neu', 'darum'], ['Muster', '12', 'warum'])
    expect(result).toEqual(['Muster', 'neu', 'darum'])
    expect(said.at(-1)).toBe('Warum neu?')
  })

  it('asks for no quotation marks, and takes answers with them', async () => {
    const { result, said } = await run(['"Muster"', '1 2', "'alt'", 'darum'])
    expect(result).toEqual(['Muster', 'alt', 'darum'])
    expect(said).toContain('  Bitte ein Wort.')
  })
})

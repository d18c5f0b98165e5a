import { Back, type Terminal } from './terminal.ts'

/**
 * Runs an interview that can go back and go on: it is asked from the beginning, silently, with the answers that were
 * taken before. The interview itself knows nothing of that.
 * @param earlier answers of an interview that was broken off; empty for a new one
 * @param run the interview; asked again it asks the same
 * @param keep told of all answers after each one, so that they can be kept
 * @throws whatever the interview throws, but for `Back`
 */
export async function rehearse<T>(
  terminal: Terminal,
  earlier: readonly string[],
  run: (terminal: Terminal) => Promise<T>,
  keep: (answers: readonly string[]) => void = () => {},
): Promise<T> {
  let known = [...earlier]
  for (;;) {
    const given: string[] = []
    let at = 0
    try {
      return await run({
        say: (line) => {
          if (at >= known.length) terminal.say(line)
        },
        line: async () => (at < known.length ? known[at++]! : terminal.line()),
        accepted: (answer) => {
          given.push(answer)
          if (at >= known.length) keep([...given])
        },
        // An answer of before is no longer right: from here on everything is asked.
        rejected: () => {
          known = known.slice(0, Math.min(at, given.length))
        },
      })
    } catch (error) {
      if (!(error instanceof Back)) throw error
      known = given.slice(0, -1)
      keep(known)
      terminal.say('Eine Frage zurück.')
    }
  }
}

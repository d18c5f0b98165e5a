import { readdirSync, readFileSync } from 'node:fs'
import { rulebook, words } from './walk.ts'

const FOLDER = 'dist/assets'

/** The address of the only script whose text has all that is wanted. */
function scriptWith(...wanted: readonly string[]): string {
  const found = readdirSync(FOLDER)
    // The page for drafts carries the files of all rules as text.
    .filter((file) => file.endsWith('.js') && !file.startsWith('published-'))
    .filter((file) => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8')
      return wanted.every((part) => text.includes(part))
    })
  if (found.length !== 1) throw new Error(`${wanted.join(' and ')}: in ${found.length} scripts`)
  return `/assets/${found[0]}`
}

const offer = rulebook.offers.find(({ id }) => id === 'de-hateaid')!

/** What the result needs and no question does: its screen, the rules, their words. */
export const RESULT_CHUNKS = {
  screen: scriptWith('beforeprint'),
  rules: scriptWith(`"${offer.id}"`, 'hotlineFirst'),
  // A language that falls back on German tells the offers alike, not the cards.
  words: scriptWith(words.de.guide.offers[offer.id]!.forYou, words.de.guide.steps.threat!.teaser),
}

/** What English needs for its questions. */
export const ENGLISH = scriptWith(words.en.questions.danger!.help)

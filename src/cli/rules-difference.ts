import type { WallTime } from '../domain/matching/index.ts'
import type { QuestionWords } from '../domain/rulebook/index.ts'
import {
  compileOffer,
  compileRulebook,
  questionWordsOf,
  type RuleTexts,
  readOffer,
  readRulesTwice,
} from '../editorial/authoring/index.ts'
import { compareInParallel, type RulebookDifference, standing } from '../editorial/comparison/index.ts'
import { type ChangedFile, changedFiles } from '../editorial/editor-tools/index.ts'

/** What differs between two versions of the rules. */
export interface RulesDifference {
  /** The files that differ, with the facts that were changed. */
  readonly files: readonly ChangedFile[]
  /** Who is recommended otherwise; null where nothing was changed that a recommendation reads. */
  readonly meaning: { readonly difference: RulebookDifference; readonly words: QuestionWords } | null
}

/** Folders whose files no recommendation reads; of a card it reads when it comes, which no offer hangs on. */
const NOT_READ = /^(?:articles|events|schema|steps)\/|^known-exceptions\.yaml$/

/** Whether an offer stands alike in both versions: what `recommend` reads of it is the same. */
function standsAlike(path: string, before: string, after: string, day: string): boolean {
  const [was, is] = [before, after].map((text) => {
    const file = readOffer(path, text)
    // Hours are judged by `readOffer`; no recommendation hangs on them.
    return JSON.stringify(
      standing(
        compileOffer(file, [], () => ({ message: '' })),
        day,
      ),
    )
  })
  return was === is
}

function mayChangeRecommendations({ path, what }: ChangedFile, before: RuleTexts, after: RuleTexts, day: string) {
  if (NOT_READ.test(path) || path.endsWith('.md')) return false
  return (
    what !== 'changed' || !path.startsWith('offers/') || !standsAlike(path, before.get(path)!, after.get(path)!, day)
  )
}

/**
 * Compares two versions of the rules: the facts that were changed, and what they change of the recommendations. Where
 * no recommendation reads what was changed, only the changed files are read.
 * @param names what the two versions are called in the error, if one is broken
 * @param now German wall time; decides which offers are running
 * @throws BrokenRules where a version is broken
 */
export async function differenceOf(
  before: RuleTexts,
  after: RuleTexts,
  names: readonly [string, string],
  now: WallTime,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<RulesDifference> {
  const files = changedFiles(before, after)
  if (!files.some((file) => mayChangeRecommendations(file, before, after, now.date))) return { files, meaning: null }
  const [was, is] = readRulesTwice([before, after], names)
  const words = questionWordsOf(is, 'de')
  const difference = await compareInParallel(compileRulebook(was), compileRulebook(is), now, onProgress)
  return { files, meaning: { difference, words } }
}

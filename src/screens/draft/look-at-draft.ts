import type {
  Core,
  Coverage,
  GuideWords,
  Language,
  OfficeBook,
  Published,
  QuestionWords,
  Rulebook,
} from '../../domain/rulebook/index.ts'
import {
  coreOf,
  guideWordsOf,
  officesOf,
  type Problem,
  questionWordsOf,
  type RuleFiles,
} from '../../editorial/authoring/browser.ts'
import { type Difference, differencesOf } from '../../editorial/editing/index.ts'
import { countOffers } from '../../editorial/statistics/browser.ts'
import { type Change, historyOf, type PartChange } from '../../exports/change-history/index.ts'
import { type Checked, checkDraft } from './check-draft.ts'
import { type DraftFiles, type DroppedFile, layOver } from './draft-files.ts'

/** The files of a draft that the form chooses from. */
export type RulesOfDraft = Pick<RuleFiles, 'offers' | 'events' | 'site'>

/** Everything about a sound draft that the page shows. */
export interface SoundDraft {
  readonly before: Rulebook
  readonly after: Rulebook
  /** The files behind `after`. */
  readonly rules: RulesOfDraft
  readonly core: Core
  readonly questionWords: QuestionWords
  readonly words: GuideWords
  readonly offices: OfficeBook
  /** Names of offers that are gone in the draft, too. */
  readonly names: { readonly [offer: string]: string }
  readonly changes: readonly Change[]
  readonly parts: readonly PartChange[]
  /** Facts of changed files, old and new, by the file's path. */
  readonly facts: readonly { readonly file: string; readonly differences: readonly Difference[] }[]
  readonly coverage: { readonly before: Coverage; readonly after: Coverage }
  /** Opening hours that the build alone can check. */
  readonly uncheckedHours: readonly string[]
}

export interface LookedAt {
  readonly files: DraftFiles
  readonly problems: readonly Problem[]
  /** Null where there is a problem: a draft that would not ship is not shown as if it did. */
  readonly sound: SoundDraft | null
}

/** The offers of two sets of files that are not the same, as the history compares them. */
function changedOffers(before: RuleFiles, after: RuleFiles, paths: readonly string[], today: string) {
  const written = (files: RuleFiles) => new Map(files.offers.map((offer) => [offer.id, JSON.stringify(offer)]))
  const [old, fresh] = [written(before), written(after)]
  const differs = ({ id }: { readonly id: string }) => old.get(id) !== fresh.get(id)
  const day = { date: today, paths, before: before.offers.filter(differs), after: after.offers.filter(differs) }
  return historyOf({ date: today, offers: before.offers.length }, [day])
}

/** More facts of one file nobody reads. */
const MOST_FACTS = 40

/** The facts of changed files, old and new. Articles are texts, not facts. */
function factsOf(texts: ReadonlyMap<string, string>, { changed, texts: fresh }: DraftFiles): SoundDraft['facts'] {
  return changed
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      file,
      differences: differencesOf(texts.get(file) ?? '', fresh.get(file) ?? '').slice(0, MOST_FACTS),
    }))
}

/** Lets the page draw and answer before work goes on. */
const afterOthers = () => new Promise<void>((resolve) => setTimeout(resolve))

/** The published rules as they were read the first time: of draft to draft they stay the same. */
const readBefore = new WeakMap<Published, Checked>()

async function checkedOnce(published: Published, texts: ReadonlyMap<string, string>): Promise<Checked> {
  const known = readBefore.get(published)
  if (known !== undefined) return known
  const checked = await checkDraft(texts, published.hours, afterOthers)
  readBefore.set(published, checked)
  return checked
}

/**
 * Lays dropped files over the published rules, checks the whole, and puts both side by side.
 * @param today ISO date, German calendar
 */
export async function lookAtDraft(
  published: Published,
  dropped: readonly DroppedFile[],
  language: Language,
  today: string,
): Promise<LookedAt> {
  const texts = new Map(Object.entries(published.texts))
  const files = layOver(texts, dropped)
  const checked = await checkDraft(files.texts, published.hours, afterOthers)
  const problems = [...files.problems, ...(checked.is === 'broken' ? checked.problems : [])]
  const now = await checkedOnce(published, texts)
  if (problems.length > 0 || checked.is === 'broken' || now.is === 'broken') return { files, problems, sound: null }
  const paths = [...files.changed, ...files.added, ...files.removed]
  await afterOthers()
  const { changes, parts } = changedOffers(now.files, checked.files, paths, today)
  await afterOthers()
  return {
    files,
    problems,
    sound: {
      before: now.rulebook,
      after: checked.rulebook,
      rules: checked.files,
      core: coreOf(checked.files),
      questionWords: questionWordsOf(checked.files, language),
      words: guideWordsOf(checked.files, language),
      offices: officesOf(checked.files, language),
      names: Object.fromEntries([...now.files.offers, ...checked.files.offers].map(({ id, name }) => [id, name])),
      changes,
      parts,
      facts: factsOf(texts, files),
      coverage: { before: countOffers(now.rulebook, today), after: countOffers(checked.rulebook, today) },
      uncheckedHours: checked.uncheckedHours,
    },
  }
}

import deskTexts from 'virtual:lotse/by-language/desk-texts'
import results from 'virtual:lotse/by-language/result'
import summariesIn from 'virtual:lotse/by-language/summaries'
import core from 'virtual:lotse/core'
import { unpackGuide } from '../domain/rulebook/index.ts'
import type { English } from '../screens/helpline/index.ts'
import { createTexts } from '../screens/ui/index.ts'
import { loadGuide, loadOffices } from './guide.ts'
import { loadLanguage } from './language.ts'
import type { Page } from './page.ts'
import { loadSearch } from './search.ts'

/** The helpline's desk: the questions at once, everything else behind them, the same for everybody. */
export const DESK_PAGE: Page = {
  pattern: '/beratung',
  words: deskTexts,
  load: async (language, texts) => {
    const [{ Desk }, pack] = await Promise.all([import('../screens/helpline/index.ts'), loadLanguage(language)])
    // The offers come after the questions: the first key is answered without them.
    const load = () =>
      Promise.all([
        loadGuide(language, texts),
        summariesIn[language](),
        import('virtual:lotse/spoken'),
        loadOffices(language),
      ]).then(([guide, summaries, spoken, offices]) => ({
        ...guide,
        summaries: summaries.default,
        spoken: spoken.default[language],
        offices,
      }))
    const loadTopics = async () => {
      const { find } = await loadSearch(language, texts, await loadGuide(language, texts))
      return (typed: string) => find(typed)?.ids ?? []
    }
    return () => (
      <Desk
        core={core}
        words={pack.questions}
        load={load}
        loadTopics={loadTopics}
        loadEnglish={language === 'en' ? null : loadEnglish}
      />
    )
  },
}

/** What one says in English to a caller: the questions, and what each offer does. */
async function loadEnglish(): Promise<English> {
  const [{ closingSentence, spokenSentence }, asked, packed, { default: result }, spoken] = await Promise.all([
    import('../screens/helpline/index.ts'),
    deskTexts.en(),
    import('virtual:lotse/guide'),
    results.en(),
    import('virtual:lotse/spoken'),
  ])
  const t = createTexts('en', asked.default).getFixedT('en')
  const { words } = unpackGuide(packed.default, result.words)
  return {
    asks: Object.fromEntries(core.questions.map(({ id }) => [id, t(`desk.ask.${id}`)])),
    closing: (names) => closingSentence(names, t, 'en'),
    says: Object.fromEntries(
      Object.entries(words.offers).map(([id, text]) => [id, spokenSentence(id, text, spoken.default.en)]),
    ),
  }
}

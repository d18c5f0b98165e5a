import type { i18n } from 'i18next'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import type { Language, QuestionWords } from '../domain/rulebook/index.ts'
import { type LanguageTrouble, pathIn } from '../screens/ui/index.ts'
import { loadLanguage } from './language.ts'
import { loadPage } from './load-page.ts'
import type { LoadState } from './load-state.ts'

/** What is drawn in one language. */
export interface Shown {
  readonly language: Language
  readonly words: QuestionWords
  /** The page that came with the language, and its path; the guide has none. */
  readonly path: string
  readonly page: LoadState<ComponentType | null>
  /** It came with the document, not by a link. */
  readonly first: boolean
}

/**
 * Follows the language of the address. Everything that the page needs in it arrives first, and is drawn at one go: no
 * name of a text is seen in the place of its words. Where it does not arrive, page, answers and address stay as they
 * are.
 * @param first what is drawn at the beginning
 * @param loadGuide loads what else the guide shows now, and gives what has to be set together with the language; stable
 * between renders
 */
export function useShownLanguage(
  texts: i18n,
  first: Shown,
  wanted: Language,
  path: string,
  loadGuide: (language: Language) => Promise<() => void>,
): readonly [Shown, LanguageTrouble | null] {
  const navigate = useNavigate()
  const [shown, setShown] = useState(first)
  const [failed, setFailed] = useState<Language | null>(null)
  const { language } = shown

  useEffect(() => {
    if (wanted === language) return
    let current = true
    const load = async () => {
      const [pack, page] = await Promise.all([
        loadLanguage(wanted),
        path === '/' ? null : loadPage(wanted, path, texts),
      ])
      texts.addResourceBundle(wanted, 'translation', pack.texts, true)
      const setGuide = await loadGuide(wanted)
      if (!current) return
      document.documentElement.lang = wanted
      flushSync(() => {
        void texts.changeLanguage(wanted)
        setGuide()
        setFailed(null)
        setShown({
          language: wanted,
          words: pack.questions,
          path,
          page: path === '/' ? { is: 'coming' } : { is: 'there', value: page },
          first: false,
        })
      })
    }
    load().catch(() => {
      if (!current) return
      setFailed(wanted)
      void navigate(pathIn(language, path), { replace: true })
    })
    return () => {
      current = false
    }
  }, [wanted, language, path, texts, loadGuide, navigate])

  const retry = useCallback(() => {
    if (failed !== null) void navigate(pathIn(failed, path))
  }, [failed, path, navigate])
  return [shown, failed === null ? null : { language: failed, retry }]
}

import type { i18n } from 'i18next'
import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import type { Language, QuestionWords } from '../domain/rulebook/index.ts'
import { type LanguageTrouble, pathIn } from '../screens/ui/index.ts'
import type { ResultData } from './guide.ts'
import { loadLanguage } from './language.ts'
import { loadPage } from './load-page.ts'
import type { LoadState } from './load-state.ts'

/** What is drawn in one language. */
export interface Drawn {
  readonly language: Language
  readonly words: QuestionWords
  /** The page that came with the language, and its path; on the guide there is none. */
  readonly path: string
  readonly page: LoadState<ComponentType | null>
  /** What came for the guide with the language. */
  readonly guide: ResultData | null
  /** It came with the document, not by a link. */
  readonly first: boolean
}

/**
 * Follows the language of the address. Everything that the page needs in it arrives first, and is drawn at one go: no
 * name of a text is seen in the place of its words. Where it does not arrive, page, answers and address stay as they
 * are.
 * @param draw sets what is drawn
 * @param loadGuide loads what else the guide shows now; null where it shows no more than questions
 * @returns the language that did not arrive
 */
export function useLanguageOfAddress(
  texts: i18n,
  { language }: Drawn,
  draw: (drawn: Drawn) => void,
  wanted: Language,
  path: string,
  loadGuide: ((language: Language, texts: i18n) => Promise<ResultData>) | null,
): LanguageTrouble | null {
  const navigate = useNavigate()
  const [failed, setFailed] = useState<Language | null>(null)

  useEffect(() => {
    if (wanted === language) return
    let current = true
    const onGuide = path === '/'
    Promise.all([
      loadLanguage(wanted),
      onGuide ? null : loadPage(wanted, path, texts),
      onGuide && loadGuide ? loadGuide(wanted, texts) : null,
    ]).then(
      ([{ texts: first, questions: words }, value, guide]) => {
        texts.addResourceBundle(wanted, 'translation', first, true)
        if (!current) return
        document.documentElement.lang = wanted
        flushSync(() => {
          void texts.changeLanguage(wanted)
          setFailed(null)
          const page = onGuide ? ({ is: 'coming' } as const) : ({ is: 'there', value } as const)
          draw({ language: wanted, words, path, page, guide, first: false })
        })
      },
      () => {
        if (!current) return
        setFailed(wanted)
        void navigate(pathIn(language, path), { replace: true })
      },
    )
    return () => {
      current = false
    }
  }, [wanted, language, path, texts, draw, loadGuide, navigate])

  return failed && { language: failed, retry: () => void navigate(pathIn(failed, path)) }
}

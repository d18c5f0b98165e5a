import core from 'virtual:lotse/core'
import { useActorRef } from '@xstate/react'
import type { i18n } from 'i18next'
import { type ComponentType, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useHref, useLocation } from 'react-router'
import type { Language, OfficeBook, QuestionWords } from '../domain/rulebook/index.ts'
import { HotlineCard, LoadingCard } from '../screens/cards/index.ts'
import type { FrameParts } from '../screens/embed/index.ts'
import { forgetOnLeave, leave } from '../screens/leaving/index.ts'
import { LanguageTroubleContext, pathIn, readPath } from '../screens/ui/index.ts'
import { createWizard, type GuideState, loadResult, Wizard } from '../screens/wizard/index.ts'
import { Boundary } from './boundary.tsx'
import { PageFrame } from './frame.tsx'
import { type GuideData, loadGuide, loadOffices } from './guide.ts'
import { loadOrGo } from './load-or-go.ts'
import { loadPage } from './load-page.ts'
import { type LoadState, useLoaded } from './load-state.ts'
import { Missing } from './missing.tsx'
import { titleOf } from './title.ts'
import { useShownLanguage } from './use-shown-language.ts'

const machine = createWizard(core.questions)

export interface AppProps {
  readonly texts: i18n
  readonly words: QuestionWords
  /**
   * The page of the address, loaded before the first render so that it is whole at once; `coming` on the guide itself.
   */
  readonly page: LoadState<ComponentType | null>
  readonly reloaded: boolean
  /** What is different inside a partner's page. */
  readonly frame?: FrameParts | undefined
  /** Called once when the page answers. */
  readonly onReady?: () => void
}

/**
 * The whole site: one frame, the guide on `/`, other pages beside it. The guide's state lives here, so that it survives
 * a look at another page.
 */
export function App({ texts, words: firstWords, page: firstPage, reloaded, frame, onReady }: AppProps) {
  const actor = useActorRef(machine)
  const { pathname } = useLocation()
  const { language, path } = readPath(pathname)
  const guideNow = useRef<LoadState<ResultData>>({ is: 'coming' })
  const setGuide = useRef<(state: LoadState<ResultData>) => void>(() => {})
  const loadGuideIn = useCallback(
    async (language: Language) => {
      // What is not there yet comes in the new language afterwards.
      if (guideNow.current.is !== 'there') return () => setGuide.current({ is: 'coming' })
      const value = await loadAll(language, texts)
      return () => setGuide.current({ is: 'there', value })
    },
    [texts],
  )
  const first = { language, words: firstWords, path, page: firstPage, first: true }
  const [drawn, trouble] = useShownLanguage(texts, first, language, path, loadGuideIn)

  useEffect(() => onReady?.(), [onReady])
  useEffect(() => {
    if (path === '/') name(path, null, texts)
  }, [path, texts])
  // The prerendered page knows of no reload, and the first render has to be the same as that page.
  const [saysReloaded, setSaysReloaded] = useState(false)
  useEffect(() => setSaysReloaded(reloaded), [reloaded])
  useEffect(() => forgetOnLeave(window, () => actor.send({ type: 'restart' })), [actor])

  const shown = drawn.language
  const [guide, retry, putGuide] = useLoaded(
    useCallback(() => whenIdle().then(() => loadAll(shown, texts)), [shown, texts]),
    undefined,
    path === '/',
  )
  useEffect(() => {
    guideNow.current = path === '/' ? guide : { is: 'coming' }
    setGuide.current = putGuide
  }, [path, guide, putGuide])
  const exit = useCallback(
    () => leave(window, () => actor.send({ type: 'restart' }), core.site.exit[shown]),
    [actor, shown],
  )

  const note = saysReloaded ? texts.t('start.reloaded') : undefined
  const end = frame && <frame.End {...{ machine, actor, core, path, note, Wizard }} words={drawn.words} onExit={exit} />

  return (
    <I18nextProvider i18n={texts}>
      <LanguageTroubleContext value={trouble}>
        <PageFrame core={core} onExit={exit} end={end} wide={path === '/beratung'}>
          <Boundary key={path} core={core}>
            {path === '/' ? (
              <Wizard
                actor={actor}
                core={core}
                words={drawn.words}
                guide={guideState(guide)}
                onRetry={retry}
                Choice={frame?.Land}
                note={note}
              />
            ) : (
              <OtherPage
                key={shown + path}
                language={shown}
                path={path}
                texts={texts}
                initial={path === drawn.path ? drawn.page : { is: 'coming' }}
                cameByLink={!drawn.first || path !== drawn.path}
              />
            )}
          </Boundary>
        </PageFrame>
      </LanguageTroubleContext>
    </I18nextProvider>
  )
}

/** Names the page in tab and history. One that is being left stays without a name. */
function name(path: string, heading: string | null | undefined, texts: i18n): void {
  if (!document.documentElement.hidden) document.title = titleOf(path, heading, texts.t)
}

type ResultData = GuideData & { readonly offices: OfficeBook } & Awaited<ReturnType<typeof loadResult>>

/** Everything the result needs; the same requests in the same order for everyone. */
async function loadAll(language: Language, texts: i18n): Promise<ResultData> {
  const [guide, parts, offices] = await Promise.all([loadGuide(language, texts), loadResult(), loadOffices(language)])
  return { ...guide, ...parts, offices }
}

function guideState(state: LoadState<ResultData>): GuideState {
  return state.is === 'there' ? { is: 'there', ...state.value } : state
}

/** Resolves when the browser is idle, after one second at the latest. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 200)
  })
}

/** Pages for partners, editors, the law and the hotline itself: its card would say nothing new there. */
const WITHOUT_HOTLINE = /^\/(beratung|einbetten|impressum|kontakt|monitoring)(\/|$)/

/** A page beside the guide. The first one comes with the address; others load when they are opened. */
function OtherPage({
  language,
  path,
  texts,
  initial,
  cameByLink,
}: {
  readonly language: Language
  readonly path: string
  readonly texts: i18n
  readonly initial: LoadState<ComponentType | null>
  readonly cameByLink: boolean
}) {
  const address = useHref(pathIn(language, path))
  const load = useMemo(() => loadOrGo(() => loadPage(language, path, texts), address), [language, path, texts, address])
  const [state, retry] = useLoaded(load, initial, initial.is !== 'there')
  // A page reached by a link within the site begins at its heading, for eyes and screen readers alike; the first one
  // leaves focus alone.
  useEffect(() => {
    if (state.is !== 'there') return
    const heading = document.querySelector<HTMLElement>('main h1')
    name(path, heading?.textContent, texts)
    if (!cameByLink) return
    window.scrollTo(0, 0)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [cameByLink, state.is, path, texts])
  if (state.is !== 'there')
    return <LoadingCard what="page" failed={state.is === 'failed'} onRetry={retry} core={core} />
  const Page = state.value
  if (Page === null) return <Missing core={core} />
  return (
    <>
      <Page />
      {!WITHOUT_HOTLINE.test(path) && <HotlineCard core={core} />}
    </>
  )
}

import core from 'virtual:lotse/core'
import { useActorRef } from '@xstate/react'
import type { i18n } from 'i18next'
import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useHref, useLocation } from 'react-router'
import type { Language, QuestionWords } from '../domain/rulebook/index.ts'
import { HotlineCard, LoadingCard } from '../screens/cards/index.ts'
import type { FrameParts } from '../screens/embed/index.ts'
import { type Application, leave } from '../screens/leaving/index.ts'
import { LanguageTroubleContext, pathIn, readPath } from '../screens/ui/index.ts'
import { beginAt, createWizard, type EarlySteps, type GuideState, loadResult, Wizard } from '../screens/wizard/index.ts'
import { Boundary } from './boundary.tsx'
import { PageFrame } from './frame.tsx'
import { loadGuide, loadOffices, type ResultData } from './guide.ts'
import { loadOrGo } from './load-or-go.ts'
import { loadPage } from './load-page.ts'
import { type LoadState, useLoaded } from './load-state.ts'
import { Missing } from './missing.tsx'
import { titleOf } from './title.ts'
import { type Drawn, useLanguageOfAddress } from './use-language-of-address.ts'

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
  /** The whole that this is drawn for; absent where it is only written into a file. */
  readonly application?: Application
  /** Where somebody stands who has not waited for the application. */
  readonly early?: () => EarlySteps | undefined
  /** Called once when the page answers. */
  readonly onReady?: () => void
}

/**
 * The whole site: one frame, the guide on `/`, other pages beside it. The guide's state lives here, so that it survives
 * a look at another page.
 */
export function App({ texts, words, page, reloaded, frame, application, early, onReady }: AppProps) {
  const [steps] = useState(early)
  const actor = useActorRef(machine, steps && { snapshot: machine.resolveState(beginAt(core.questions, steps)) })
  const { pathname } = useLocation()
  const { language, path } = readPath(pathname)
  const [drawn, draw] = useState<Drawn>({ language, words, path, page, guide: null, first: true })

  useEffect(() => onReady?.(), [onReady])
  useEffect(() => {
    if (path === '/') name(path, null, texts)
  }, [path, texts])
  // The prerendered page knows of no reload, and the first render has to be the same as that page.
  const [saysReloaded, setSaysReloaded] = useState(false)
  useEffect(() => setSaysReloaded(reloaded), [reloaded])

  const shown = drawn.language
  const [loaded, retry] = useLoaded(
    useCallback(() => whenIdle().then(() => loadAll(shown, texts)), [shown, texts]),
    undefined,
    path === '/' && drawn.guide === null,
  )
  const guide = guideIn(drawn, loaded)
  const trouble = useLanguageOfAddress(texts, drawn, draw, language, path, guide.is === 'there' ? loadAll : null)
  const exit = useCallback(() => application && leave(window, application, core.site.exit[shown]), [application, shown])

  const note = saysReloaded ? texts.t('start.reloaded') : undefined
  const end = frame && <frame.End {...{ actor, core, path }} onExit={exit} />

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
                guide={guide}
                onRetry={retry}
                Choice={frame?.Land}
                note={note}
                early={steps}
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

/** Everything the result needs; the same requests in the same order for everyone. */
async function loadAll(language: Language, texts: i18n): Promise<ResultData> {
  const [guide, parts, offices] = await Promise.all([loadGuide(language, texts), loadResult(), loadOffices(language)])
  return { ...guide, ...parts, offices, language }
}

/** The guide in the language that is drawn: it came with that, or afterwards. */
function guideIn({ guide, language }: Drawn, loaded: LoadState<ResultData>): GuideState {
  if (guide !== null) return { is: 'there', ...guide }
  if (loaded.is !== 'there') return loaded
  return loaded.value.language === language ? { is: 'there', ...loaded.value } : { is: 'coming' }
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

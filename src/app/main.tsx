import { type ComponentType, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadFrame } from '../screens/embed/index.ts'
import { createTexts, readPath } from '../screens/ui/index.ts'
import { Address } from './address.tsx'
import { App } from './app.tsx'
import { keepChoices } from './early-choice.ts'
import { replayEarlyPress } from './early-press.ts'
import { bearForeignNodes } from './foreign-nodes.ts'
import { keepPage } from './kept-page.ts'
import { loadLanguage } from './language.ts'
import { loadPage } from './load-page.ts'
import type { LoadState } from './load-state.ts'
import { isAsking } from './title.ts'
import './styles.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
const { language, path } = readPath(location.pathname.slice(base.length).replace(/(.)\/$/, '$1') || '/')
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]

/**
 * Makes the prerendered page answer. A function, because other chunks import from this one: while a module awaits at
 * its top level, its importers wait too, and it would wait for them.
 * @throws where the page or its words do not arrive; the page then stays as it was written
 */
async function start(): Promise<void> {
  const pack = await loadLanguage(language)
  const texts = createTexts(language, pack.texts)
  const page: LoadState<ComponentType | null> =
    path === '/' ? { is: 'coming' } : { is: 'there', value: await loadPage(language, path, texts) }
  // In a partner's page. Where that part does not arrive, the guide works as on its own.
  const frame =
    window.parent === window
      ? undefined
      : await loadFrame().then(
          (start) => start(window, texts, base),
          () => undefined,
        )
  const Router = frame?.Router ?? Address
  const place = document.getElementById('app')
  if (place !== null) {
    const kept = keepPage(window, place, isAsking(path), () => root.unmount())
    const chooseAgain = keepChoices(place)
    // Where something threw while the page was being made, the written one is back by then.
    const ready = () =>
      queueMicrotask(() => kept.answers() && replayEarlyPress(window, navigation?.type === 'navigate', chooseAgain))
    bearForeignNodes(place)
    const root = hydrateRoot(
      place,
      <StrictMode>
        <Router basename={base}>
          <App
            texts={texts}
            words={pack.questions}
            page={page}
            reloaded={navigation?.type === 'reload'}
            frame={frame}
            onReady={ready}
          />
        </Router>
      </StrictMode>,
      kept.onErrors,
    )
  }
}

void start()

import type { ComponentType } from 'react'
import { loadFrame } from '../screens/embed/index.ts'
import { createTexts, readPath } from '../screens/ui/index.ts'
import { Address } from './address.tsx'
import { App } from './app.tsx'
import { run } from './application.ts'
import { loadLanguage } from './language.ts'
import { loadPage } from './load-page.ts'
import type { LoadState } from './load-state.ts'
import { isAsking } from './title.ts'
import './styles.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

const here = () => readPath(location.pathname.slice(base.length).replace(/(.)\/$/, '$1') || '/')

// Not awaited here, because other chunks import from this one: while a module awaits at its top level, its importers
// wait too, and it would wait for them.
run(
  window,
  () => isAsking(here().path),
  async (visit) => {
    const { language, path } = here()
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
    return (
      <Router basename={base}>
        <App {...visit} {...{ texts, page, frame }} words={pack.questions} />
      </Router>
    )
  },
)

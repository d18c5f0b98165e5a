import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { createTexts } from '../i18n/index.ts'
import { readPath } from '../ui/index.ts'
import { App } from './app.tsx'
import { replayEarlyPress } from './early-press.ts'
import { loadLanguage } from './language.ts'
import { loadPage } from './pages.tsx'
import './styles.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
const { language, path } = readPath(location.pathname.slice(base.length).replace(/(.)\/$/, '$1') || '/')
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]

const [pack, page] = await Promise.all([loadLanguage(language), path === '/' ? null : loadPage(language, path)])
const ready = () => replayEarlyPress(window, navigation?.type === 'navigate')
const root = document.getElementById('app')
if (root !== null) {
  hydrateRoot(
    root,
    <StrictMode>
      <BrowserRouter basename={base}>
        <App
          texts={createTexts(language, pack.texts)}
          words={pack.questions}
          page={page}
          reloaded={navigation?.type === 'reload'}
          onReady={ready}
        />
      </BrowserRouter>
    </StrictMode>,
  )
}

import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { createTexts } from '../screens/ui/index.ts'
import { App } from './app.tsx'
import { loadLanguage } from './language.ts'
import './styles.css'

// One file without a server: addresses stay in memory, because a page opened from a disk may not change its own.
const pack = await loadLanguage('de')
const [navigation] = performance.getEntriesByType('navigation')
const root = document.getElementById('app')
if (root !== null) {
  hydrateRoot(
    root,
    <StrictMode>
      <MemoryRouter>
        <App
          texts={createTexts('de', pack.texts)}
          words={pack.questions}
          page={{ is: 'coming' }}
          reloaded={navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload'}
        />
      </MemoryRouter>
    </StrictMode>,
  )
}

import { MemoryRouter } from 'react-router'
import { createTexts } from '../screens/ui/index.ts'
import { App } from './app.tsx'
import { run } from './application.ts'
import { loadLanguage } from './language.ts'
import './styles.css'

// One file without a server: addresses stay in memory, because a page opened from a disk may not change its own.
run(
  window,
  () => true,
  async (visit) => {
    const pack = await loadLanguage('de')
    return (
      <MemoryRouter>
        <App {...visit} texts={createTexts('de', pack.texts)} words={pack.questions} page={{ is: 'coming' }} />
      </MemoryRouter>
    )
  },
)

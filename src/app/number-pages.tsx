import numbersIn from 'virtual:lotse/by-language/monitoring'
import dataIn from 'virtual:lotse/by-language/open-data'
import core from 'virtual:lotse/core'
import { wallTimeOf } from '../domain/matching/index.ts'
import { loadGuide } from './guide.ts'
import { loadLanguage } from './language.ts'
import type { Page } from './page.ts'

/** The texts of the rules, for the pages for editors: asked for with the first file or click. */
const published = () => import('virtual:lotse/published').then((module) => module.default)
const today = () => wallTimeOf(new Date()).date

/** Pages about the help network as a whole. Their numbers come with them and with no other page. */
export const NUMBER_PAGES: readonly Page[] = [
  {
    pattern: '/monitoring',
    load: async (language) => {
      const [{ MonitoringPage }, numbers, { questions }] = await Promise.all([
        import('../screens/monitoring/index.ts'),
        numbersIn[language](),
        loadLanguage(language),
      ])
      return () => <MonitoringPage monitoring={numbers.default} words={questions} site={core.site} />
    },
  },
  {
    pattern: '/monitoring/laender',
    load: async (language) => {
      const [{ LandNumbersPage }, numbers, { questions }] = await Promise.all([
        import('../screens/monitoring/index.ts'),
        numbersIn[language](),
        loadLanguage(language),
      ])
      return () => <LandNumbersPage monitoring={numbers.default} words={questions} />
    },
  },
  {
    pattern: '/monitoring/frische',
    load: async (language) => {
      const [{ FreshnessPage }, numbers] = await Promise.all([
        import('../screens/monitoring/index.ts'),
        numbersIn[language](),
      ])
      return () => <FreshnessPage monitoring={numbers.default} />
    },
  },
  {
    pattern: '/monitoring/aenderungen',
    load: async () => {
      const [{ ChangesPage }, history] = await Promise.all([
        import('../screens/monitoring/index.ts'),
        import('virtual:lotse/history'),
      ])
      return () => <ChangesPage history={history.default} />
    },
  },
  {
    pattern: '/monitoring/daten',
    load: async (language) => {
      const [{ DataPage }, data] = await Promise.all([import('../screens/monitoring/index.ts'), dataIn[language]()])
      return () => <DataPage about={data.default} />
    },
  },
  {
    pattern: '/monitoring/entwurf',
    load: async (language, texts) => {
      // The guide's own words come with its offers; the draft brings offers of its own.
      const [{ DraftPage }] = await Promise.all([import('../screens/draft/index.ts'), loadGuide(language, texts)])
      return () => <DraftPage load={published} today={today} />
    },
  },
  {
    pattern: '/monitoring/bearbeiten',
    load: async (language, texts) => {
      const [{ EditPage }] = await Promise.all([import('../screens/draft/index.ts'), loadGuide(language, texts)])
      return () => <EditPage load={published} today={today} />
    },
  },
]

/** Their paths. */
export const NUMBER_PATHS = NUMBER_PAGES.map(({ pattern }) => pattern)

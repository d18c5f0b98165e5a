import articlesIn from 'virtual:lotse/by-language/articles'
import eventWords from 'virtual:lotse/by-language/event-words'
import core from 'virtual:lotse/core'
import { SHEETS } from '../domain/rulebook/index.ts'
import { loadGuide } from './guide.ts'
import type { Page } from './page.ts'

/**
 * Pages to read: first steps and sheets for paper, articles, dates. Each comes with its own data; none of it comes with
 * the guide.
 */
export const READING_PAGES: readonly Page[] = [
  {
    pattern: '/erste-schritte',
    load: async (language, texts) => {
      const [{ Steps }, guide, facts] = await Promise.all([
        import('../screens/guidance/index.ts'),
        loadGuide(language, texts),
        import('virtual:lotse/step-facts'),
      ])
      return () => <Steps {...guide} facts={facts.default} />
    },
  },
  {
    pattern: '/erste-schritte/:id',
    load: async (language, texts, { id = '' }) => {
      const [{ EvidenceSheet, IncidentLog, StepPage }, { words }, facts] = await Promise.all([
        import('../screens/guidance/index.ts'),
        loadGuide(language, texts),
        import('virtual:lotse/step-facts'),
      ])
      const sheet = Object.entries(SHEETS).find(([name]) => name === id)
      if (sheet !== undefined)
        return sheet[1] === 'log' ? IncidentLog : () => <EvidenceSheet evidence={words.steps.evidence} />
      const known = facts.default[id]
      return known === undefined ? null : () => <StepPage id={id} words={words} facts={known} />
    },
  },
  {
    pattern: '/ratgeber',
    load: async (language) => {
      const [{ Articles }, articles] = await Promise.all([
        import('../screens/guidance/index.ts'),
        articlesIn[language](),
      ])
      return () => <Articles articles={articles.default} />
    },
  },
  {
    pattern: '/ratgeber/:slug',
    load: async (language, _, { slug }) => {
      const [{ ArticlePage }, articles] = await Promise.all([
        import('../screens/guidance/index.ts'),
        articlesIn[language](),
      ])
      const article = articles.default.find((candidate) => candidate.slug === slug)
      return article === undefined ? null : () => <ArticlePage article={article} />
    },
  },
  {
    pattern: '/termine',
    load: async (language) => {
      const [{ Dates }, events, words] = await Promise.all([
        import('../screens/dates/index.ts'),
        import('virtual:lotse/events'),
        eventWords[language](),
      ])
      return () => <Dates events={events.default} texts={words.default} ahead={core.datesAhead} />
    },
  },
]

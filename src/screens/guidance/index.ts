/** First steps on pages of their own, sheets for paper, articles. */
export { ArticlePage } from './article-page.tsx'
export { Articles } from './articles.tsx'
export { EvidenceSheet } from './evidence-sheet.tsx'
export { IncidentLog } from './incident-log.tsx'
export { StepPage, type StepPageProps } from './step-page.tsx'
export { Steps, type StepsProps } from './steps.tsx'

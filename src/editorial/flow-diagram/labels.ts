import type { Language, QuestionWords } from '../../domain/rulebook/index.ts'
import { textsFor } from '../../text/i18n/index.ts'
import type { DiagramLabels } from './layout.ts'

/**
 * The texts of the diagram in one language.
 * @param questions the texts of the questions in the same language
 */
export function diagramLabels(questions: QuestionWords, language: Language): DiagramLabels {
  const t = textsFor(language)
  return {
    questions,
    title: t('monitoring.flow.title'),
    description: t('monitoring.flow.description'),
    onlyIf: t('monitoring.flow.onlyIf'),
    unless: t('monitoring.flow.unless'),
    emergency: t('monitoring.flow.emergency'),
    result: t('monitoring.flow.result'),
    or: t('monitoring.flow.or'),
    quotes: [t('monitoring.flow.quoteBefore'), t('monitoring.flow.quoteBehind')],
  }
}

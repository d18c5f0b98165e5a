import type { TFunction } from 'i18next'
import type { Area, QuestionWords } from '../../domain/rulebook/index.ts'

/** A Land by its name; `DE` stands for somebody who names none. */
export function areaName(area: Area, t: TFunction): string {
  return area === 'DE' ? t('monitoring.anywhere') : t(`directory.land.${area}`)
}

/** An answer in few words, as the questions have it. */
export function answerName(words: QuestionWords, question: 'incident' | 'background', answer: string): string {
  return words[question]?.answers[answer]?.short ?? answer
}

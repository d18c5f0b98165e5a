import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { recommend } from '../../domain/matching/index.ts'
import type { Answers, Core } from '../../domain/rulebook/index.ts'
import { EnterCode, HandoverCode } from '../answer-code/index.ts'
import { type DeskData, DeskDataProvider } from './desk-data.ts'
import { DeskResult } from './desk-result.tsx'
import { HandOut } from './hand-out.tsx'
import type { Extras } from './lazy-chunk.ts'
import { GlancePanel } from './overview-panel.tsx'
import { SearchPanel } from './search-panel.tsx'

export interface RightProps {
  readonly core: Core
  readonly data: DeskData
  readonly extras: Extras | null
  readonly onAnswers: (answers: Answers) => void
}

/**
 * The right half: live result, search, hand-out, code, landscape. It asks `recommend` as `/` and the command line do.
 */
export function Right({ core, data, extras, onAnswers }: RightProps) {
  const { t } = useTranslation()
  const { rulebook, words, answers, now } = data
  const result = useMemo(() => recommend(rulebook, answers, now), [rulebook, answers, now])
  const names = (offers: readonly { readonly offer: string }[]) =>
    offers.map(({ offer }) => words.offers[offer]?.shortName ?? offer).join(', ')
  return (
    <DeskDataProvider value={data}>
      <p role="status" className="sr" data-live="">
        {t('desk.live', { first: result.first.length, more: result.more.length, names: names(result.first) })}
      </p>
      <DeskResult core={core} result={result} />
      <SearchPanel />
      <section aria-labelledby="desk-code" data-region="code">
        <h2 id="desk-code">{t('desk.code')}</h2>
        <EnterCode questions={core.questions} onAnswers={onAnswers} />
        <HandoverCode questions={core.questions} answers={answers} for="caller" />
      </section>
      <HandOut extras={extras} />
      <GlancePanel />
      <p className="quiet-text">{t('desk.credits')}</p>
    </DeskDataProvider>
  )
}

import { useTranslation } from 'react-i18next'
import type { Listed } from '../../domain/matching/index.ts'
import type { GuideWords, Land, Rulebook } from '../../domain/rulebook/index.ts'
import { OfferList } from './offer-list.tsx'

/** Every offer that fits Land and role, folded: “Alle 61 Stellen in Sachsen und bundesweit”. */
export function AllOffers({
  land,
  all,
  rulebook,
  words,
}: {
  /** The Land that was answered, or that none was. */
  readonly land: Land | 'skip'
  readonly all: readonly Listed[]
  readonly rulebook: Rulebook
  readonly words: GuideWords
}) {
  const { t } = useTranslation()
  return (
    <details className="further">
      <summary>
        {land === 'skip'
          ? t('result.allNationwide', { count: all.length })
          : t('result.all', { count: all.length, land: t(`land.${land}`) })}
      </summary>
      <OfferList listed={all} section="all" rulebook={rulebook} words={words} />
    </details>
  )
}

import { useTranslation } from 'react-i18next'
import type { Offer } from '../../domain/rulebook/index.ts'
import { freshnessWords } from '../../text/contact/index.ts'
import { useLanguage } from '../ui/index.ts'

/** Who learns of it, whether anonymous, whether free: words in small frames. */
export function Badges({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation()
  const official = offer.police !== 'independent'
  return (
    <ul className="badges">
      <li className={official ? 'p' : undefined}>{t(`badge.${offer.police}`)}</li>
      {offer.anonymous && <li>{t('badge.anonymous')}</li>}
      {offer.free && <li>{t('badge.free')}</li>}
    </ul>
  )
}

/** How fresh the facts are, in plain words (docs/promises.md#6). */
export function Freshness({ offer }: { readonly offer: Pick<Offer, 'read' | 'pageDate' | 'confirmedOn'> }) {
  const { t } = useTranslation()
  return freshnessWords(offer, useLanguage(), t)
}

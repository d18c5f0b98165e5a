import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GuideWords } from '../../domain/rulebook/index.ts'

/** The offers that the caller gets, in the order in which they were chosen. */
export interface Handed {
  readonly handed: readonly string[]
  readonly setHanded: (offers: readonly string[]) => void
  /** Hands an offer over, or takes it back, and says which. */
  readonly handOver: (offer: string) => void
}

/**
 * What was chosen for the caller.
 * @param words names of the offers; null until they have come
 * @param say has to stay the same function
 */
export function useHanded(words: GuideWords['offers'] | null, say: (said: string) => void): Handed {
  const { t } = useTranslation()
  const [handed, setHanded] = useState<readonly string[]>([])
  const handOver = useCallback(
    (offer: string) => {
      const isNew = !handed.includes(offer)
      const now = isNew ? [...handed, offer] : handed.filter((other) => other !== offer)
      setHanded(now)
      const name = words?.[offer]?.shortName ?? offer
      say(t(isNew ? 'desk.said.handed' : 'desk.said.taken', { name, count: now.length }))
    },
    [handed, words, say, t],
  )
  return { handed, setHanded, handOver }
}

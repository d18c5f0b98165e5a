import { useTranslation } from 'react-i18next'
import type { GuideWords, Rulebook } from '../rulebook/index.ts'

export interface DirectoryProps {
  readonly rulebook: Rulebook
  readonly words: GuideWords
}

/** The page of all offers. */
export function Directory({ rulebook, words }: DirectoryProps) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('directory.title')}</h1>
      <ul className="plain">
        {rulebook.offers.map(({ id }) => (
          <li key={id}>{words.offers[id]?.name}</li>
        ))}
      </ul>
    </>
  )
}

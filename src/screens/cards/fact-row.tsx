import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OutLink } from '../ui/index.ts'
import { readableUrl } from './names.ts'

/** A row of a list of facts. Renders a term and its value; stands inside `<dl className="facts">`. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** A row with several values. Nothing where there is none. */
export function FactList({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <Fact term={term}>
      <ul className="plain">
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </Fact>
  )
}

/** A link whose text is the address itself, marked where the connection is not encrypted. */
export function WebAddress({ url }: { readonly url: string }) {
  const { t } = useTranslation()
  return (
    <>
      <OutLink href={url}>{readableUrl(url)}</OutLink>
      {url.startsWith('http:') && <span className="quiet-text"> {t('card.insecure')}</span>}
    </>
  )
}

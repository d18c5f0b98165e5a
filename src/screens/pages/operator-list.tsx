import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperatorFact, OperatorWords } from '../../domain/rulebook/index.ts'
import type { TextName } from '../../text/i18n/index.ts'
import { Gap } from './gap.tsx'

function said(fact: OperatorFact, { facts, dial }: OperatorWords): ReactNode {
  const value = facts[fact]
  if (value === null) return <Gap />
  if (fact === 'phone' && dial !== undefined) return <a href={`tel:${dial}`}>{value}</a>
  if (fact === 'mail' || fact === 'accessibilityMail') return <a href={`mailto:${value}`}>{value}</a>
  return value
}

/**
 * Facts of the operator as terms and values, the open ones marked as gaps; what is known of it otherwise stands before
 * them.
 */
export function OperatorList({
  operator,
  show,
  children,
}: {
  readonly operator: OperatorWords
  readonly show: readonly (OperatorFact & TextName<'operator'>)[]
  readonly children?: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <dl className="facts">
      {children}
      {show.map((fact) => (
        <Fragment key={fact}>
          <dt>{t(`operator.${fact}`)}</dt>
          <dd>{said(fact, operator)}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

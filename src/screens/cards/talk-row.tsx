import { useTranslation } from 'react-i18next'
import type { Opening, WallTime } from '../../domain/matching/index.ts'
import type { Phone } from '../../domain/rulebook/index.ts'
import { CallButton } from './actions.tsx'

export interface TalkRowProps {
  readonly name: string
  readonly lang?: string | undefined
  /** What the line is, in a few words. */
  readonly what: string
  readonly phone: Phone | undefined
  readonly opening: Opening
  readonly now: WallTime | null
  /** The two words on how old the number is. */
  readonly age: string | undefined
}

/** Somebody to talk to: who, and the number with from when somebody answers. Stands inside an element of its own. */
export function TalkRow({ name, lang, what, phone, opening, now, age }: TalkRowProps) {
  const { t } = useTranslation()
  const answers = now !== null && opening.open === true
  return (
    <>
      <p>
        <b lang={lang}>{name}</b>{' '}
        <span className="quiet-text" lang={lang}>
          {what}
        </span>{' '}
        {answers && opening.closesAt === null && <span className="state on">{t('open.always')}</span>}{' '}
        {age && <span className="age">{age}</span>}
      </p>
      {phone && <CallButton phone={phone} name={name} opening={opening} now={now} main={answers} />}
    </>
  )
}

import { useTranslation } from 'react-i18next'
import type { Opening, WallTime } from '../../domain/matching/index.ts'
import type { Phone } from '../../domain/rulebook/index.ts'
import { CallButton } from './actions.tsx'
import { OpeningState } from './opening-state.tsx'

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
  /** A way for who cannot telephone. */
  readonly mail?: string | undefined
}

/** Somebody to talk to: who, and the number with from when somebody answers. Stands inside an element of its own. */
export function TalkRow({ name, lang, what, phone, opening, now, age, mail }: TalkRowProps) {
  const { t } = useTranslation()
  const answers = now !== null && opening.open === true
  return (
    <>
      <p>
        <b lang={lang}>{name}</b>
      </p>
      {phone && <CallButton phone={phone} name={name} opening={opening} now={now} main={answers} />}
      <p>
        <span className="quiet-text" lang={lang}>
          {what}
        </span>{' '}
        {answers && <OpeningState opening={opening} now={now} />}{' '}
        {mail && (
          <a href={`mailto:${mail}`}>
            {t('hotline.mail')}
            <span className="sr"> – {name}</span>
          </a>
        )}{' '}
        {age && <span className="age">{age}</span>}
      </p>
    </>
  )
}

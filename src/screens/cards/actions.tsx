import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Opening, WallTime } from '../../domain/matching/index.ts'
import type { Contact, Offer, OfferText, Phone } from '../../domain/rulebook/index.ts'
import { callWords } from '../../text/sentences/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'

type Written = 'write' | 'form' | 'chat'

/** One way to an offer, as a button. */
type Way =
  | { readonly is: 'call'; readonly phone: Phone; readonly now: boolean }
  | { readonly is: Written | 'website'; readonly href: string; readonly now: boolean }

/** A card shows so many ways beside each other; all others stand in its fold. */
const SHOWN = 2

/** The way for who cannot telephone: mail, else a form, else a chat; undefined where the offer has none. */
export function writtenWay({
  emails,
  form,
  chat,
}: Contact): { readonly is: Written; readonly href: string } | undefined {
  const [mail] = emails
  if (mail !== undefined) return { is: 'write', href: `mailto:${mail}` }
  if (form !== undefined) return { is: 'form', href: form }
  return chat === undefined ? undefined : { is: 'chat', href: chat }
}

/**
 * The ways that a card shows: what works at this moment first, then the others. Where there is a number and a written
 * way, both are shown: not everybody can telephone. A chat is answered at hours that no source tells apart, so that it
 * never counts as working now.
 * @param answers whether somebody answers the telephone now
 */
function waysOf({ contact }: Offer, answers: boolean): readonly Way[] {
  const [phone] = contact.phones
  const call: Way[] = phone === undefined ? [] : [{ is: 'call', phone, now: answers }]
  const way = writtenWay(contact)
  const written: Way[] = way === undefined ? [] : [{ ...way, now: way.is !== 'chat' }]
  const website: Way[] = contact.website === undefined ? [] : [{ is: 'website', href: contact.website, now: true }]
  const ways = [...call, ...written, ...website].slice(0, SHOWN)
  return [...ways.filter(({ now }) => now), ...ways.filter(({ now }) => !now)]
}

/** The written ways and the website that the card of an offer does not show as buttons. */
export function foldedWays(offer: Offer): readonly (Written | 'website')[] {
  const shown = waysOf(offer, false).map(({ is }) => is)
  const { emails, form, chat, website } = offer.contact
  const all = { write: emails[0], form, chat, website }
  return (['write', 'form', 'chat', 'website'] as const).filter((is) => all[is] !== undefined && !shown.includes(is))
}

export interface ActionsProps {
  readonly offer: Offer
  readonly text: OfferText
  /** When somebody answers the telephone. */
  readonly opening: Opening
  /** Null on a device that cannot tell the time: nothing is said then of who answers. */
  readonly now: WallTime | null
  /** A choice that stands beside the ways. */
  readonly children?: React.ReactNode
}

/** The ways to an offer as buttons: what works now is filled and first, a closed number says from when. */
export function Actions({ offer, text, opening, now, children }: ActionsProps) {
  const { t } = useTranslation()
  const ways = waysOf(offer, now !== null && opening.open === true)
  const insecure = ways.some(({ is }) => is !== 'call' && is !== 'write' && offer.contact.insecure?.includes(is))
  if (ways.length === 0 && children === undefined)
    return <p className="quiet-text">{text.hint ?? t('card.noContact')}</p>
  return (
    <>
      <div className="act">
        {ways.map((way, index) => {
          const main = index === 0 && way.now
          return (
            // A space after each, or whoever copies them gets one long number.
            <Fragment key={way.is}>
              {way.is === 'call' ? (
                <CallButton phone={way.phone} name={text.shortName} {...{ opening, now, main }} />
              ) : (
                <WayButton {...way} name={text.shortName} lang={text.lang} main={main} />
              )}{' '}
            </Fragment>
          )
        })}
        {children}
      </div>
      {insecure && <p className="quiet-text">{t('card.insecure')}</p>}
    </>
  )
}

/** A number as a button, with from when it answers. */
export function CallButton({
  phone,
  name,
  opening,
  now,
  main,
}: {
  readonly phone: Phone
  readonly name: string
  readonly opening: Opening
  readonly now: WallTime | null
  /** Filled: it is the thing to do at this moment. */
  readonly main: boolean
}) {
  const { t } = useTranslation()
  const words = callWords(opening, now, useLanguage(), t)
  return (
    <a className={main ? 'tel main' : 'tel sec'} href={`tel:${phone.dial}`}>
      {phone.number} {words && <small>{words}</small>}
      <span className="sr"> – {name}</span>
    </a>
  )
}

function WayButton({
  is,
  href,
  name,
  lang,
  main,
}: {
  readonly is: Written | 'website'
  readonly href: string
  readonly name: string
  readonly lang: string | undefined
  readonly main: boolean
}) {
  const { t } = useTranslation()
  const words = (
    <>
      {t(`way.${is}`)} {is !== 'website' && <small>{t(`way.${is}How`)}</small>}
      <span className="sr" lang={lang}>
        {' '}
        – {name}
      </span>
    </>
  )
  const className = main ? 'main' : 'sec'
  return is === 'write' ? (
    <a className={className} href={href}>
      {words}
    </a>
  ) : (
    <OutLink className={className} href={href}>
      {words}
    </OutLink>
  )
}

import { useTranslation } from 'react-i18next'
import { hasHours, type Opening, openingOf, type Recommended, type Talk } from '../../domain/matching/index.ts'
import type { Contact, OfferText } from '../../domain/rulebook/index.ts'
import { ageWords, reachedAt, ringingFirst } from '../../text/contact/index.ts'
import { callWords, doesWords } from '../../text/sentences/index.ts'
import { hostOf } from '../cards/index.ts'
import { useLanguage } from '../ui/index.ts'
import { type FoundOffer, useDesk, useOffer } from './desk-data.ts'
import { HAND_KEY, OFFICE_KEY } from './keys.ts'
import type { English } from './lazy-chunk.ts'
import type { Opened } from './opened.ts'
import { spokenSentence } from './read-aloud.ts'
import { sayNumber } from './spelling.ts'

interface LineProps {
  readonly recommended: Recommended
  /** Its place in the whole list, from 1: the key that hands it over. */
  readonly number: number
  readonly onOpen: (panel: Opened) => void
}

/**
 * Where an offer works within its Land, without what stands in brackets.
 * @returns undefined where it works everywhere, or its name says where
 */
function regionOf({ shortName, region }: OfferText): string | undefined {
  const area = region?.replace(/ \(.*\)$/, '')
  return area !== undefined && shortName.includes(area) ? undefined : area
}

/** One of the first doors: a sentence to say, whether somebody is there, how to reach them. */
export function DoorLine({
  recommended,
  number,
  english,
  onOpen,
}: LineProps & { readonly english: English | undefined }) {
  const { t } = useTranslation()
  const { spoken } = useDesk()
  const found = useOffer(recommended.offer)
  if (found === null) return null
  const { offer, text } = found
  const facts = [t(`badge.${offer.police}`), offer.free && t('badge.free'), regionOf(text)]
  return (
    <li className="door-line" data-offer={offer.id} data-section="first">
      <span className="nr">{number}</span>
      <div className="name">
        <Name found={found} onOpen={onOpen} /> <small>{facts.filter(Boolean).join(' · ')}</small>
      </div>
      <Reach found={found} />
      <p className="say" lang={text.lang}>
        „{spokenSentence(offer.id, text, spoken)}“
      </p>
      {english?.says[offer.id] && (
        <p className="say" lang="en">
          “{english.says[offer.id]}”
        </p>
      )}
      <div className="state-line">
        <State found={found} onOpen={onOpen} />
        <Give found={found} />
      </div>
    </li>
  )
}

/** A further offer on one line. */
export function RowLine({ recommended, number, onOpen }: LineProps) {
  const { t } = useTranslation()
  const { now } = useDesk()
  const found = useOffer(recommended.offer)
  if (found === null) return null
  const { offer, text, office } = found
  const reached = ringingFirst(reachedAt(offer, text, office), now)
  const [phone] = reached.offer.contact.phones
  const opening = openingOf(reached.offer, now)
  const facts = [
    offer.police === 'independent' ? undefined : t(`desk.police.${offer.police}`),
    doesWords(offer, t),
    office?.town,
    regionOf(text),
    phone && ageWords(reached.offer, phone, t),
  ].filter(Boolean)
  return (
    <li className="row-line" data-offer={offer.id} data-section="more">
      <span className="nr">{number}</span>
      <span className="name">
        <Name found={found} onOpen={onOpen} />{' '}
        <small>
          {facts.join(' · ')} {phone && opening.open === true && <AnswersFrom opening={opening} />}
        </small>
      </span>
      <Reach found={found} short />
      <Give found={found} short />
    </li>
  )
}

/** Somebody else to talk to, on one line: who, whether they answer now, which number. */
export function TalkLine({ offer: id, opening }: Talk) {
  const { t } = useTranslation()
  const found = useOffer(id)
  if (found === null) return null
  const [phone] = found.offer.contact.phones
  return (
    <p className="row-line" data-talk={id}>
      <span className="nr" />
      <span className="name">
        {t('desk.talk')} {found.text.shortName}{' '}
        <small>
          <AnswersFrom opening={opening} />
        </small>
      </span>
      <b className="digits">{phone && sayNumber(phone.number)}</b>
    </p>
  )
}

/** The name, which opens everything that is known of the offer. */
function Name({ found, onOpen }: { readonly found: FoundOffer; readonly onOpen: (panel: Opened) => void }) {
  const { offer, text } = found
  return (
    <button
      type="button"
      className="link"
      data-stop=""
      lang={text.nameLang ?? text.lang}
      onClick={() => onOpen({ is: 'offer', id: offer.id })}
    >
      {text.shortName}
    </button>
  )
}

/** Whether somebody is there, how else one reaches them, how old the number is, and which office is the caller's. */
function State({ found, onOpen }: { readonly found: FoundOffer; readonly onOpen: (panel: Opened) => void }) {
  const { t } = useTranslation()
  const { now, place } = useDesk()
  const { offer, text, office, offices, byPlace } = found
  const reached = ringingFirst(reachedAt(offer, text, office), now)
  const [phone] = reached.offer.contact.phones
  const { emails, form, chat } = reached.offer.contact
  const written = [
    emails.length > 0 && t('row.write'),
    form !== undefined && t('row.form'),
    chat !== undefined && t('row.chat'),
  ]
  const facts = [...(phone ? written : []), phone && ageWords(reached.offer, phone, t)].filter(Boolean)
  return (
    <p>
      {phone && hasHours(reached.offer) && <AnswersFrom opening={openingOf(reached.offer, now)} />} {facts.join(' · ')}{' '}
      {offices.length > 0 && (
        <>
          {office && (byPlace ? t('desk.office.byPlace', { name: office.name, place }) : office.name)}{' '}
          <button
            type="button"
            className="link"
            aria-keyshortcuts={OFFICE_KEY}
            onClick={() => onOpen({ is: 'offer', id: offer.id, at: 'office' })}
          >
            {t(office ? 'desk.office.other' : 'desk.office.choose', { count: offices.length })} <kbd>{OFFICE_KEY}</kbd>
          </button>
        </>
      )}
    </p>
  )
}

/** Whether somebody answers the telephone now, else from when: a shape and as few words as it takes. */
function AnswersFrom({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { now } = useDesk()
  const shape = opening.open === true ? 'on' : opening.open === false ? 'off' : 'unsure'
  const words = opening.open === true ? t('desk.open') : t('desk.phone', { when: callWords(opening, now, language, t) })
  return <span className={`state ${shape}`}>{words}</span>
}

/** How to reach an offer in one word or number. */
function wayOf({ emails, form, chat, website }: Contact): 'write' | 'form' | 'chat' | 'website' | undefined {
  if (emails.length > 0) return 'write'
  if (form !== undefined) return 'form'
  if (chat !== undefined) return 'chat'
  return website === undefined ? undefined : 'website'
}

/** The number to call, else the address to give. */
function Reach({ found, short = false }: { readonly found: FoundOffer; readonly short?: boolean }) {
  const { t } = useTranslation()
  const { now } = useDesk()
  const { contact } = ringingFirst(reachedAt(found.offer, found.text, found.office), now).offer
  const [phone] = contact.phones
  if (phone !== undefined) return <b className="digits">{sayNumber(phone.number)}</b>
  const way = wayOf(contact)
  if (way === undefined) return <span />
  if (short) return <span>{t(way === 'website' ? 'card.website' : `row.${way}`)}</span>
  return <b className="host">{way === 'write' ? contact.emails[0] : hostOf(contact[way] ?? '')}</b>
}

/** Whether the caller gets this offer. */
function Give({ found, short = false }: { readonly found: FoundOffer; readonly short?: boolean }) {
  const { t } = useTranslation()
  const { handed, onHand } = useDesk()
  const { offer, text } = found
  return (
    <label className="give">
      <input
        type="checkbox"
        checked={handed.includes(offer.id)}
        aria-keyshortcuts={HAND_KEY}
        onChange={() => onHand(offer.id)}
      />
      {short ? (
        <span className="sr">{t('desk.handOut.give')} </span>
      ) : (
        <>
          {t('desk.handOut.give')} <kbd>{HAND_KEY}</kbd>
        </>
      )}
      <span className="sr">{text.shortName}</span>
    </label>
  )
}

import { useTranslation } from 'react-i18next'
import { numberToCall, openingOf, type Recommended, type WallTime } from '../../domain/matching/index.ts'
import type { GuideWords, OfficeBook, Rulebook } from '../../domain/rulebook/index.ts'
import { ageWords, type ChosenOffices, chosenOffice, reachedAt, shortArea } from '../../text/contact/index.ts'
import { callWords, doesWords } from '../../text/sentences/index.ts'
import { OutLink, useLanguage } from '../ui/index.ts'
import { OfficeChoice } from './office-choice.tsx'
import { OfferNumbers, OfficeFacts, OfficeName } from './office-facts.tsx'
import { Paper } from './paper.tsx'

export interface MoreRowProps {
  readonly recommended: Recommended
  readonly rulebook: Rulebook
  readonly words: GuideWords
  readonly offices: OfficeBook
  readonly chosen: ChosenOffices
  /** Gets the ids of an offer and of its office; no office: empty. */
  readonly onOffice: (offer: string, office: string) => void
  readonly now: WallTime | null
}

/** A further offer in two lines: its name and number, what the office does, who learns of it, and a way in writing. */
export function MoreRow({ recommended, rulebook, words, offices, chosen, onOffice, now }: MoreRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const offer = rulebook.offers.find(({ id }) => id === recommended.offer)
  const text = words.offers[recommended.offer]
  if (offer === undefined || text === undefined) return null
  const ofOffer = offices[offer.id] ?? []
  const office = chosenOffice(offer.id, offices, chosen)
  const reached = reachedAt(offer, text, office)
  const { phones, emails, form, chat, website } = reached.offer.contact
  const phone = phones[now === null ? 0 : numberToCall(reached.offer, now)]
  const [mail] = emails
  const link = website ?? form ?? chat
  const name = <span lang={text.nameLang ?? text.lang}>{text.shortName}</span>
  const age = phone && ageWords(reached.offer, phone, t)
  const opening = now === null || office === undefined ? recommended.opening : openingOf(reached.offer, now)
  // That hours are unknown is no news in a row: there is the number.
  const state =
    now === null || opening.open === null
      ? undefined
      : opening.open
        ? t('call.open')
        : callWords(opening, now, language, t)
  const said = [
    doesWords(offer, t),
    ...(text.region === undefined ? [] : [shortArea(offer, text, t)]),
    ...(phone && state !== undefined ? [state] : []),
    ...(age === undefined ? [] : [age]),
  ].filter((part) => part !== undefined)
  return (
    <li data-offer={offer.id} data-section="more">
      <div className="top1">
        <h3>{link === undefined ? name : <OutLink href={link}>{name}</OutLink>}</h3>
        {phone && (
          <a href={`tel:${phone.dial}`}>
            {phone.number}
            <span className="sr"> – {reached.text.shortName}</span>
          </a>
        )}
        {ofOffer.length > 0 && (
          <OfficeChoice
            offer={offer}
            offices={ofOffer}
            chosen={office?.id ?? ''}
            onChoose={(id) => onOffice(offer.id, id)}
          />
        )}
      </div>
      <p>
        <b className={offer.police === 'independent' ? undefined : 'p'}>{t(`badge.${offer.police}`)}</b>
        {said.map((part) => ` · ${part}`)}
        {mail && (
          <>
            {' · '}
            <a href={`mailto:${mail}`}>
              {t('offer.mail')}
              <span className="sr"> – {text.shortName}</span>
            </a>
          </>
        )}
        {!mail && form && website && (
          <>
            {' · '}
            <OutLink href={form}>
              {t('more.form')}
              <span className="sr"> – {text.shortName}</span>
            </OutLink>
          </>
        )}
      </p>
      {ofOffer.length > 0 && <OfficeName office={office} />}
      {reached.office && <OfficeFacts reached={{ ...reached, office: reached.office }} />}
      <OfferNumbers offer={offer} text={text} office={office} />
      <Paper offer={offer} text={text} office={office} />
    </li>
  )
}

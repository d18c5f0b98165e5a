import { type Offer, type Rulebook, runs } from '../../domain/rulebook/index.ts'

/** A number that stands for any. */
const PHONE = { number: '', dial: '' }

/**
 * An offer as far as it decides who stands where: which ways lead there, not where they lead; whether it runs, not
 * until when. Texts, sources, hours and closures are no part of it: the clock only chooses who answers.
 * @param day ISO date, German calendar
 */
export function standing(offer: Offer, day: string): Offer {
  const { hours: _, closures: __, endsOn: ___, pageDate: ____, aliases: _____, siblings: ______, ...rest } = offer
  const { phones, emails, website, chat, form } = offer.contact
  return {
    ...rest,
    status: runs(offer, day) ? 'active' : 'ended',
    anonymous: null,
    free: null,
    languages: [],
    read: '',
    ...(offer.confirmedOn !== undefined && { confirmedOn: '' }),
    contact: {
      phones: phones.length > 0 ? [PHONE] : [],
      emails: emails.length > 0 ? [''] : [],
      ...(website !== undefined && { website: '' }),
      ...(chat !== undefined && { chat: '' }),
      ...(form !== undefined && { form: '' }),
    },
  }
}

const byId = (offers: readonly Offer[]) => new Map(offers.map((offer) => [offer.id, offer]))

/**
 * Two rulebooks as far as they decide who stands where. Offers that stand alike in both are one object: whoever
 * compares them needs to look at the others alone. An offer whose lead stands otherwise does so too, because it shares
 * the lead's card.
 * @param day ISO date, German calendar
 */
export function standingPair(before: Rulebook, after: Rulebook, day: string): readonly [Rulebook, Rulebook] {
  const [was, is] = [before, after].map(({ offers }) => offers.map((offer) => standing(offer, day))) as [
    Offer[],
    Offer[],
  ]
  const old = byId(was)
  const text = (offer: Offer | undefined) => JSON.stringify(offer)
  const current = byId(is)
  const isAlike = (id: string) => text(old.get(id)) === text(current.get(id))
  const shared = is.map((offer) => {
    const alike = isAlike(offer.id) && (offer.siblingOf === undefined || isAlike(offer.siblingOf))
    return alike ? (old.get(offer.id) ?? offer) : offer
  })
  return [
    { ...before, offers: was },
    { ...after, offers: shared },
  ]
}

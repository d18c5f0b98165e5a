import { formatWallTime } from '../../../domain/matching/index.ts'
import { DAYS_OF_WEEK, type DayOfWeek, type Hours, type Language } from '../../../domain/rulebook/index.ts'
import { type FixedTexts, fillTexts, formatTime, type SiteValues, TEXTS, textsFor } from '../../../text/i18n/index.ts'
import { textIn } from '../read/localised.ts'
import { compileRulebook, type RuleFiles } from './compile.ts'

const DAY = 1440
/** Any day; only the time of day is used. */
const SOME_DAY = '2026-01-01'

/** Opening hours as a phrase (`Montag bis Freitag, 9 bis 16 Uhr`): consecutive days with equal times are grouped. */
export function hoursPhrase({ spans }: Hours, language: Language): string {
  const t = textsFor(language)
  const time = (minute: number) => formatTime(formatWallTime(SOME_DAY, minute), language)
  const ofDay = (day: number) =>
    spans
      .filter(([from]) => Math.floor(from / DAY) === day)
      // German says "Uhr" once per span: `9 bis 16 Uhr`.
      .map(([from, to]) =>
        t('hotline.span', { from: time(from % DAY).replace(/ Uhr$/, ''), to: time(((to - 1) % DAY) + 1) }),
      )
      .join(', ')
  const groups: { first: DayOfWeek; last: DayOfWeek; times: string }[] = []
  for (const day of DAYS_OF_WEEK) {
    const times = ofDay(day)
    const before = groups.at(-1)
    if (before?.times === times && before.last === day - 1) before.last = day
    else if (times !== '') groups.push({ first: day, last: day, times })
  }
  if (groups.length === 1 && groups[0]?.last === 6 && spans.every(([from, to]) => to - from === DAY))
    return t('open.always')
  return groups
    .map(({ first, last, times }) => {
      const [from, to] = [t(`day.${first}`), t(`day.${last}`)]
      return `${first === last ? from : t('hotline.days', { from, to })}, ${times}`
    })
    .join('; ')
}

/** Values of `site.yaml` and of the hotline's offer that the fixed texts contain. */
export function siteValues(files: RuleFiles, language: Language): SiteValues {
  const { brand, hotline } = files.site
  const t = textsFor(language)
  const offer = compileRulebook(files).offers.find(({ id }) => id === hotline.offer)
  const name = textIn(hotline.name, language)
  const facts = offer?.free ? (offer.anonymous ? 'freeAnonymous' : 'free') : offer?.anonymous ? 'anonymous' : null
  return {
    brand: brand.name,
    operator: files.site.operator,
    hotline: name,
    hotlineFirst: name.charAt(0).toUpperCase() + name.slice(1),
    hotlineFacts: facts === null ? '' : t(`hotline.${facts}`),
    hotlineHours: offer?.hours === undefined ? '' : hoursPhrase(offer.hours, language),
    hotlineAbout: textIn(hotline.about, language),
    hotlineExpect: textIn(hotline.expect, language),
  }
}

/** The fixed texts of one language with these values filled in. */
export function siteTexts(files: RuleFiles, language: Language): (typeof TEXTS)[Language] & FixedTexts {
  return fillTexts(TEXTS[language], siteValues(files, language))
}

import { startTransition, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Land, Offer } from '../../domain/rulebook/index.ts'
import { useNow } from '../cards/index.ts'
import { focusHere } from '../ui/index.ts'
import { type Choice, EVERYTHING } from './choice.ts'
import { isEverything, LandChoice, MoreFilters } from './filters.tsx'
import { LandLinks } from './land-links.tsx'
import { type DirectoryProps, listOffers, readTyped } from './listing.ts'
import { FoldedMap } from './map/folded-map.tsx'
import { Nothing } from './nothing.tsx'
import { OfferGroups, OfferList } from './offer-groups.tsx'
import { NearPlaces, PlaceNote } from './place-note.tsx'
import { useKept } from './use-kept.ts'
import { useSearch } from './use-search.ts'
import { useSettled } from './use-settled.ts'

/** Long enough to type on, short enough not to be waited for. */
const REST = 700

/**
 * The list of the directory. As it is written: the nationwide offers, and beside them a page for each Land. With a
 * script: search and choices beside the list. Both are there again for whoever comes back to the list from an offer's
 * page, and end with the visit. What was pressed or typed is shown at once, the list when there is time.
 * @param listed the offers that are listed today
 */
export function Finder({
  rulebook,
  words,
  loadSearch,
  listed,
}: DirectoryProps & { readonly listed: readonly Offer[] }) {
  const { t } = useTranslation()
  const now = useNow()
  const [scripted, setScripted] = useState(false)
  useEffect(() => startTransition(() => setScripted(true)), [])
  const search = useSearch(loadSearch)
  const [choice, setChoice] = useKept<Choice>('choice', EVERYTHING)
  const [typed, setTyped] = useKept('typed', '')
  const looked = useDeferredValue(typed)
  const field = useRef<HTMLInputElement>(null)
  const count = useRef<HTMLParagraphElement>(null)
  const hint = useId()
  const ready = typeof search === 'object' ? search : null
  const asked = useMemo(() => readTyped(choice, looked, ready), [choice, looked, ready])
  const find = ready?.find ?? null
  // Only “open now” asks for the clock; without it the list need not be made anew every minute.
  const clock = choice.openNow ? now : null
  const listing = useMemo(() => listOffers(listed, asked, find, clock), [listed, asked, find, clock])
  /** The written list, until there is a script. */
  const nationwide = useMemo(() => listed.filter(({ area }) => area === 'DE'), [listed])
  const shown = listing.offers.length
  const all = isEverything(asked.choice) && !listing.ranked
  const said = all
    ? t('directory.count', { count: shown })
    : t('directory.countOf', { found: shown, count: listed.length })
  const aloud = useSettled(said, REST)
  /** What was pressed is gone; the number of offers says what came of it. */
  const toCount = () => focusHere(count.current)
  /** What the controls show: a Land that was typed, else what was chosen. */
  const chosen = asked.meant === null ? choice : asked.choice
  /** A Land that is chosen takes the place of one that was typed. */
  const choose = (next: Choice) => {
    setChoice(next)
    if (asked.meant !== null && next.area !== chosen.area) setTyped('')
  }
  const goToLand = (land: Land) => {
    setChoice({ ...choice, area: land })
    setTyped('')
    toCount()
  }
  if (!scripted)
    return (
      <>
        <LandLinks offers={listed} className="finder" />
        <div className="found">
          <OfferGroups key="groups" offers={nationwide} words={words} area="" />
        </div>
      </>
    )
  return (
    <>
      <search className="finder" aria-label={t('directory.filters')}>
        <label className="field">
          {t('directory.find')}
          <input
            ref={field}
            type="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={200}
            aria-describedby={hint}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <p className="quiet-text" id={hint}>
          {t(search === 'failed' ? 'directory.searchFailed' : 'directory.findHint')}
        </p>
        <LandChoice choice={chosen} onChoose={choose} />
        <FoldedMap chosen={chosen.area} onChoose={(land) => choose({ ...choice, area: land })} />
        <MoreFilters choice={choice} onChoose={setChoice} offers={listed} />
      </search>
      <div className="found">
        <div className="bar">
          <p ref={count} tabIndex={-1} className="count">
            {said}
          </p>
          {!(all && typed === '') && (
            <button
              type="button"
              className="link"
              onClick={() => {
                setChoice(EVERYTHING)
                setTyped('')
                focusHere(field.current)
              }}
            >
              {t('directory.reset')}
            </button>
          )}
        </div>
        <p role="status" className="sr">
          {aloud === t('directory.count', { count: listed.length }) ? '' : aloud}
        </p>
        <PlaceNote meant={asked.meant} onLand={goToLand} />
        {listing.loose && shown > 0 && <p className="note">{t('directory.loose')}</p>}
        {shown === 0 && (asked.meant?.lands.length ?? 0) < 2 && (
          <Nothing
            choice={choice}
            searching={listing.ranked}
            rulebook={rulebook}
            words={words}
            onChoose={(less) => {
              setChoice(less)
              toCount()
            }}
            onDropSearch={() => {
              setTyped('')
              toCount()
            }}
          >
            <NearPlaces near={(asked.meant === null && ready?.near(looked)) || []} onLand={goToLand} />
          </Nothing>
        )}
        {listing.ranked ? (
          shown > 0 && (
            <section aria-labelledby="found">
              <h2 id="found">{t('directory.found')}</h2>
              <OfferList offers={listing.offers} words={words} />
            </section>
          )
        ) : (
          <OfferGroups key="groups" offers={listing.offers} words={words} area={asked.choice.area} />
        )}
      </div>
    </>
  )
}

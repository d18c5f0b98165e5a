import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '../cards/index.ts'
import { type Choice, EVERYTHING } from './choice.ts'
import { isEverything, LandChoice, MoreFilters } from './filters.tsx'
import type { DirectoryProps } from './listing.ts'
import { listedOffers, listOffers } from './listing.ts'
import { FoldedMap } from './map/folded-map.tsx'
import { Nothing } from './nothing.tsx'
import { OfferGroups, OfferList } from './offer-groups.tsx'
import { useSearch } from './use-search.ts'
import { useSettled } from './use-settled.ts'

/** Long enough to type on, short enough not to be waited for. */
const REST = 700

/**
 * The directory with a script: search and choices beside the list. Both live in this component alone and end with it.
 */
export function Finder({ rulebook, words, loadSearch }: DirectoryProps) {
  const { t } = useTranslation()
  const now = useNow()
  const search = useSearch(loadSearch)
  const [choice, setChoice] = useState<Choice>(EVERYTHING)
  const [typed, setTyped] = useState('')
  const looked = useDeferredValue(typed)
  const field = useRef<HTMLInputElement>(null)
  const count = useRef<HTMLParagraphElement>(null)
  const hint = useId()
  const { offers } = rulebook
  const day = now?.date ?? null
  const listed = useMemo(() => listedOffers(offers, day), [offers, day])

  // A page that the browser keeps and shows again has forgotten what was looked for.
  useEffect(() => {
    const forget = () => {
      setChoice(EVERYTHING)
      setTyped('')
    }
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [])

  const find = typeof search === 'function' ? search : null
  // Only “open now” asks for the clock; without it the list need not be made anew every minute.
  const clock = choice.openNow ? now : null
  const listing = useMemo(() => listOffers(listed, choice, looked, find, clock), [listed, choice, looked, find, clock])
  const shown = listing.offers.length
  const all = isEverything(choice) && !listing.ranked
  const said = all
    ? t('directory.count', { count: shown })
    : t('directory.countOf', { found: shown, count: listed.length })
  const aloud = useSettled(said, REST)
  /** What was pressed is gone; the number of offers says what came of it. */
  const toCount = () => count.current?.focus()
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
        <LandChoice choice={choice} onChoose={setChoice} />
        <FoldedMap chosen={choice.area} onChoose={(land) => setChoice({ ...choice, area: land })} />
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
                field.current?.focus()
              }}
            >
              {t('directory.reset')}
            </button>
          )}
        </div>
        <p role="status" className="sr">
          {aloud === t('directory.count', { count: listed.length }) ? '' : aloud}
        </p>
        {listing.loose && shown > 0 && <p className="note">{t('directory.loose')}</p>}
        {shown === 0 && (
          <Nothing
            choice={choice}
            searching={listing.ranked}
            rulebook={rulebook}
            onChoose={(less) => {
              setChoice(less)
              toCount()
            }}
            onDropSearch={() => {
              setTyped('')
              toCount()
            }}
          />
        )}
        {listing.ranked ? (
          shown > 0 && (
            <section aria-labelledby="found">
              <h2 id="found">{t('directory.found')}</h2>
              <OfferList offers={listing.offers} words={words} />
            </section>
          )
        ) : (
          <OfferGroups offers={listing.offers} words={words} area={choice.area} />
        )}
      </div>
    </>
  )
}

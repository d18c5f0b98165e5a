import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Answers, answersTo, tagOf } from '../../domain/rulebook/index.ts'
import { useLanguage } from '../ui/index.ts'
import { compareGuides } from './compare-guides.ts'
import type { SoundDraft } from './look-at-draft.ts'
import { useSlices } from './use-slices.ts'

/** Noon, so that no clock changes the day. */
const NOON = 720

/** Whom the draft recommends differently: counted over many answer sets, with the first example of each. */
export function GuideChanges({ sound, today }: { readonly sound: SoundDraft; readonly today: string }) {
  const { t } = useTranslation()
  const tag = tagOf(useLanguage())
  const { before, after, names, questionWords } = sound
  const work = useSlices(
    useCallback(() => compareGuides(before, after, { date: today, minute: NOON }), [before, after, today]),
  )
  if (work.is === 'working') {
    return (
      <p>
        {t('draft.comparing')} <progress max={1} value={work.share} aria-label={t('draft.comparing')} />
      </p>
    )
  }
  const { sets, doors, door, shifts } = work.result
  const number = (value: number) => value.toLocaleString(tag)
  const name = (id: string | undefined) => (id === undefined ? t('draft.nobody') : (names[id] ?? id))
  const say = (answers: Answers) =>
    after.questions
      .flatMap(({ id }) =>
        answersTo(answers, id)
          .filter((answer) => answer !== 'skip')
          .map((answer) => questionWords[id]?.answers[answer]?.short ?? answer),
      )
      .join(' · ')
  return (
    <>
      <p>{t('draft.compared', { count: sets, sets: number(sets) })}</p>
      <p role="status">
        {doors + shifts.length === 0 ? t('draft.noDoors') : t('draft.doors', { count: doors, doors: number(doors) })}
      </p>
      {door && (
        <p>{t('draft.door', { answers: say(door.answers), before: name(door.before), after: name(door.after) })}</p>
      )}
      {shifts.length > 0 && (
        <ul className="plain list">
          {shifts.map(({ offer, gained, lost, example }) => (
            <li key={offer}>
              <b>{name(offer)}</b>
              <span>
                {[
                  ...(gained > 0 ? [t('draft.gained', { count: gained, gained: number(gained) })] : []),
                  ...(lost > 0 ? [t('draft.lost', { count: lost, lost: number(lost) })] : []),
                ].join(' · ')}
              </span>
              <span className="quiet-text">{t('draft.example', { answers: say(example) })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet-text">{t('draft.exact')}</p>
    </>
  )
}

import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offered, Refusal } from './offered.ts'
import { offeredByDrop, offeredByField } from './read-dropped.ts'

/** Takes files by dropping, or by the two fields, which work from a keyboard. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly Offered[] | Refusal) => void }) {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const id = useId()
  const hover = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(inside)
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles(await offeredByDrop(event.dataTransfer))
  }
  const field = (name: 'files' | 'folder', folder: boolean) => (
    <p>
      <label htmlFor={`${id}${name}`}>{t(`draft.${name}`)}</label>
      <input
        id={`${id}${name}`}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.yaml,.md' })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null && currentTarget.files.length > 0)
            onFiles(offeredByField(currentTarget.files))
          // The same file, changed once more, has to be heard of again.
          currentTarget.value = ''
        }}
      />
    </p>
  )
  return (
    <section
      className="drop"
      data-over={over || undefined}
      aria-labelledby={`${id}drop`}
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={drop}
    >
      <h2 id={`${id}drop`}>{t('draft.drop')}</h2>
      {field('files', false)}
      {field('folder', true)}
    </section>
  )
}

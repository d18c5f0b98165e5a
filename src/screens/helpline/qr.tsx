import { useTranslation } from 'react-i18next'
import type { Extras } from './lazy-chunk.ts'

/** A QR code of a public address, drawn as one path: no markup from strings, which the page's policy forbids. */
export function QrCode({
  extras,
  url,
  name,
}: {
  readonly extras: Extras
  readonly url: string
  readonly name: string
}) {
  const { t } = useTranslation()
  const { data, size } = extras.encode(url, { border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <figure className="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('desk.handOut.qrOf', { name })}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={dark} fill="#000" />
      </svg>
      <figcaption>{url}</figcaption>
    </figure>
  )
}

import { useTranslation } from 'react-i18next'
import type { FlowLayout } from '../../domain/rulebook/index.ts'
import './flow.css'

const ENDS = ['emergency', 'results']

/** The course of the questions as a picture, and beside it the same as a list. */
export function Flow({ flow }: { readonly flow: FlowLayout }) {
  const { t } = useTranslation()
  const { width, height, edge, padding, boxes } = flow
  return (
    <div className="flow">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('monitoring.flow.picture')}>
        {boxes.map(({ id, y, height, lines }, index) => {
          const next = boxes[index + 1]
          return (
            <g key={id} className={ENDS.includes(id) ? 'end' : undefined}>
              <rect x={edge} y={y} width={width - 2 * edge} height={height} rx="10" />
              {lines.map(({ text, y, condition }) => (
                <text key={y} x={edge + padding} y={y} className={condition ? 'condition' : undefined}>
                  {text}
                </text>
              ))}
              {next && <path d={`M${width / 2} ${y + height}V${next.y - 2}m-6-7 6 7 6-7`} />}
            </g>
          )
        })}
      </svg>
      <div>
        <h3>{t('monitoring.flow.list')}</h3>
        <ol>
          {boxes.map(({ id, title, condition }) => (
            <li key={id}>
              <b>{title}</b>
              <span className="quiet-text">{condition === '' ? t('monitoring.flow.always') : condition}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

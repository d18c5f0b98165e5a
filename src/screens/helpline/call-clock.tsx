import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const SECOND = 1000

/** Minutes and seconds of a span: 462 → “07:42”. */
export function spanOf(seconds: number): string {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/**
 * How long this call has lasted since its first key or press. It lives here and goes with the call; screen readers find
 * it when they look for it and are not told each second.
 * @param since milliseconds of the browser's clock; null: nothing has been pressed yet
 */
export function CallClock({ since }: { readonly since: number | null }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(since ?? 0)
  useEffect(() => {
    if (since === null) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [since])
  const seconds = since === null ? 0 : Math.max(0, Math.floor((now - since) / SECOND))
  return (
    <p className="desk-clock" role="timer" data-clock="">
      {t('desk.clock', { span: spanOf(seconds) })}
    </p>
  )
}

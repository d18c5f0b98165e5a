/** The heading of a panel: it names the panel. The focus begins there unless the panel has a control to begin at. */
export function PanelHeading({
  start = true,
  children,
}: {
  readonly start?: boolean
  readonly children: React.ReactNode
}) {
  return (
    <h2 id="desk-panel" tabIndex={-1} data-start={start ? '' : undefined}>
      {children}
    </h2>
  )
}

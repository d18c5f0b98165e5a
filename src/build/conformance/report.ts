/**
 * The script of every conformance page: writes down below the page what it is told, and what moved in it. It runs in
 * the browser as it stands here, under a policy with Trusted Types, too.
 */
export const REPORT = `
{
const told = [], shifts = []
const list = document.createElement('pre')
list.style.whiteSpace = 'pre-wrap'
const show = () => {
  const strange = told.filter((one) => Object.keys(one).some((key) => !['v', 'type', 'height'].includes(key)))
  list.textContent = [
    'messages: ' + (told.map((one) => one.type.slice(6) + (one.height ? ' ' + one.height : '') + ' (' + one.v + ')').join(', ') || 'none'),
    'shifts in this page since the first height: ' + shifts.length,
    strange.length ? 'UNKNOWN FIELDS: ' + JSON.stringify(strange) : 'no other fields in them',
  ].join('\\n')
}
addEventListener('message', ({ data }) => {
  if (!data || typeof data.type !== 'string' || !data.type.startsWith('lotse:')) return
  told.push(data)
  show()
})
new PerformanceObserver((entries) => {
  if (told.some((one) => one.type === 'lotse:height')) shifts.push(...entries.getEntries())
  show()
}).observe({ type: 'layout-shift', buffered: false })
addEventListener('load', () => { document.body.append(list); show() })
}
`

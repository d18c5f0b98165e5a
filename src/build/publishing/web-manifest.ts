/** The pictures of the site, which lie at the top of the served folder. None of them is named in a page. */
export const PICTURES = {
  /** Beside a link in other people's pages. */
  preview: { file: 'vorschau.png', width: 1200, height: 630 },
  /** Where iOS looks for it by itself when somebody puts the page on the home screen. */
  touch: { file: 'apple-touch-icon.png', width: 180, height: 180 },
  icon: { file: 'icon-512.png', width: 512, height: 512 },
} as const

export const WEB_MANIFEST = 'site.webmanifest'

/**
 * Writes a web app manifest: name, colour and pictures of the site. It opens in the browser, whose bar shows the way
 * out, and has no service worker: nothing is kept.
 * @param base the path below which the site is served, with slashes at both ends
 */
export function writeWebManifest(name: string, accent: string, base: string): string {
  const icons = [PICTURES.touch, PICTURES.icon].map(({ file, width, height }) => ({
    src: base + file,
    sizes: `${width}x${height}`,
    type: 'image/png',
  }))
  const manifest = {
    id: base,
    name,
    short_name: name,
    lang: 'de',
    start_url: base,
    scope: base,
    display: 'browser',
    theme_color: accent,
    background_color: '#ffffff',
    icons,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

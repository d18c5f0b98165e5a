/**
 * True where the page at hand was loaded as another one, whose policy allows no frame. A policy belongs to the document
 * that was loaded, not to what is shown in it. The single file has no other documents.
 */
function wasLoadedWithoutFrames(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content
  return policy?.includes("'self'") === true && !policy.includes('frame-src')
}

/**
 * Loads a page that shows a frame: as a document of its own, where a link within the site led to it.
 * @param address its address with the base
 * @param load loads it where the document allows frames, and while pages are written
 */
export function asOwnDocument<T>(address: string, load: () => Promise<T>): Promise<T> {
  if (import.meta.env.SSR || !wasLoadedWithoutFrames()) return load()
  // In the place of the entry that the link made; a frame keeps its settings.
  location.replace(address + location.search)
  return new Promise(() => {})
}

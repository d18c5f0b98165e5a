/**
 * Loads a page; where that fails a second time, the browser loads its address. After a release the scripts that an open
 * page knows may be gone, while the address has its page. Not where nobody answers at all: the browser's own page of an
 * error has no number to call.
 * @param load asks anew each time
 * @param address of the page
 */
export function loadOrGo<T>(load: () => Promise<T>, address: string): () => Promise<T> {
  let failures = 0
  return async () => {
    const began = performance.now()
    try {
      return await load()
    } catch (error) {
      failures += 1
      if (failures > 1 && !isSilent(began)) location.replace(address)
      throw error
    }
  }
}

/** Whether a request since then got no answer. Browsers that do not tell are believed to have got one. */
function isSilent(since: number): boolean {
  const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  return !navigator.onLine || asked.some(({ startTime, responseStatus }) => startTime >= since && responseStatus === 0)
}

/** Title and first heading of a page. */
export interface Page {
  readonly title: string
  readonly heading: string
}

/** The first bytes of a body; the rest is not fetched. */
async function beginning(response: Response, bytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  while (reader !== undefined && length < bytes) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
  }
  await reader?.cancel()
  return new Uint8Array(Buffer.concat(parts).subarray(0, bytes))
}

/** Decodes by the server's charset, else the page's, else UTF-8. Invalid bytes become replacement characters. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const named = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    // Unknown charset.
    return new TextDecoder('utf-8').decode(bytes)
  }
}

function textOf(html: string, element: string): string {
  const inside = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'i').exec(html)?.[1] ?? ''
  return inside
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Reads title and first heading of an HTML page.
 * @param bytes maximum number of bytes read
 */
export async function readPage(response: Response, bytes: number): Promise<Page> {
  const html = decoded(await beginning(response, bytes), response.headers.get('content-type') ?? '')
  return { title: textOf(html, 'title'), heading: textOf(html, 'h1') }
}

export function isHtml(type: string): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(type)
}

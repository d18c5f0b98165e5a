/** What is read of a page. */
export interface Page {
  readonly title: string
  readonly heading: string
  /** Its text, with the addresses of its links; scripts and styles are left out. */
  readonly text: string
  /** Whether it was read to its end. */
  readonly whole: boolean
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

const NAMED: { readonly [name: string]: string } = { nbsp: ' ', amp: '&', quot: '"', lt: '<', gt: '>', shy: '' }

/** The words of a page, and where its links lead: `tel:` and `mailto:` hold what the words may hide. */
function plainText(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<a\b[^>]*\bhref\s*=\s*["']?((?:tel|mailto):[^"'\s>]*)[^>]*>/gi, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, code: string) => {
      const point = Number.parseInt(code, hex === '' ? 10 : 16)
      return point > 0x10ffff ? whole : String.fromCodePoint(point)
    })
    .replace(/&(nbsp|amp|quot|lt|gt|shy);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Reads title, first heading and text of an HTML page.
 * @param bytes maximum number of bytes read
 */
export async function readPage(response: Response, bytes: number): Promise<Page> {
  const body = await beginning(response, bytes)
  const html = decoded(body, response.headers.get('content-type') ?? '')
  return {
    title: textOf(html, 'title'),
    heading: textOf(html, 'h1'),
    text: plainText(html),
    whole: body.length < bytes,
  }
}

export function isHtml(type: string): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(type)
}

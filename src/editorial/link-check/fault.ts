/** Why no answer arrived. */
export type Fault =
  | 'timeout'
  | 'offline'
  | 'host'
  | 'refused'
  | 'dropped'
  | 'tls'
  | 'loop'
  | 'redirect'
  | 'body'
  | 'other'

/** Faults that may disappear on their own. */
export const TRANSIENT: readonly Fault[] = ['timeout', 'offline', 'refused', 'dropped', 'body', 'other']

const BY_CODE: { readonly [code: string]: Fault } = {
  ENOTFOUND: 'host',
  // The name server does not answer, or no way leads into the net: nothing is said about the address.
  EAI_AGAIN: 'offline',
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
  EHOSTUNREACH: 'offline',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'dropped',
  EPIPE: 'dropped',
  UND_ERR_SOCKET: 'dropped',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  Z_DATA_ERROR: 'body',
  Z_BUF_ERROR: 'body',
}

/** Node's error codes for certificates and the TLS handshake. */
const TLS = /CERT|^ERR_(TLS|SSL)|^EPROTO$|UNABLE_TO_|SELF_SIGNED/

function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...code, error.name, ...codesOf(error.cause)]
}

/** Classifies an error of `fetch` or of reading the body. */
export function faultOf(error: unknown): Fault {
  const codes = codesOf(error)
  if (codes.includes('TimeoutError') || codes.includes('AbortError')) return 'timeout'
  if (codes.some((code) => TLS.test(code))) return 'tls'
  return codes.map((code) => BY_CODE[code]).find((fault) => fault !== undefined) ?? 'other'
}

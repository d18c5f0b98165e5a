import { type Channel, TO } from './channel.ts'

/** What asks a server from code. */
export const CONNECTIONS: readonly Channel[] = [
  { id: 'fetch', what: '`fetch`', by: { script: (to) => fetch(to, { mode: 'no-cors' }) } },
  {
    id: 'fetch-keepalive',
    what: '`fetch` that outlives the page (`keepalive`)',
    by: { script: (to) => fetch(to, { mode: 'no-cors', method: 'POST', body: 'a', keepalive: true }) },
  },
  {
    id: 'fetch-later',
    what: '`fetchLater`',
    by: { script: (to) => Reflect.get(window, 'fetchLater')(to, { activateAfter: 0 }) },
  },
  {
    id: 'xhr',
    what: '`XMLHttpRequest`',
    by: {
      script: (to) => {
        const request = new XMLHttpRequest()
        request.open('GET', to)
        request.send()
      },
    },
  },
  {
    id: 'xhr-sync',
    what: '`XMLHttpRequest` that blocks the page',
    by: {
      script: (to) => {
        const request = new XMLHttpRequest()
        request.open('GET', to, false)
        request.send()
      },
    },
  },
  { id: 'beacon', what: '`navigator.sendBeacon`', by: { script: (to) => navigator.sendBeacon(to, 'a') } },
  { id: 'websocket', what: '`WebSocket`', by: { script: (to) => new WebSocket(to.replace('http', 'ws')) } },
  {
    id: 'websocket-stream',
    what: '`WebSocketStream`',
    by: { script: (to) => Reflect.construct(Reflect.get(window, 'WebSocketStream'), [to.replace('http', 'ws')]) },
  },
  { id: 'event-source', what: '`EventSource`', by: { script: (to) => new EventSource(to) } },
  {
    id: 'ping',
    what: 'a link with `ping`',
    by: {
      script: (to) => {
        const link = Object.assign(document.createElement('a'), { href: '#here', ping: to })
        document.body.append(link)
        link.click()
      },
    },
  },
  {
    id: 'webrtc',
    what: 'WebRTC: a STUN server',
    by: {
      script: async (to) => {
        const { hostname, port } = new URL(to)
        const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${hostname}:${port}` }] })
        connection.createDataChannel('a')
        await connection.setLocalDescription(await connection.createOffer())
      },
    },
  },
  {
    id: 'webrtc-turn',
    what: 'WebRTC: a TURN server over TCP',
    by: {
      script: async (to) => {
        const { hostname, port } = new URL(to)
        const urls = `turn:${hostname}:${port}?transport=tcp`
        const connection = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'a' }] })
        connection.createDataChannel('a')
        await connection.setLocalDescription(await connection.createOffer())
      },
    },
  },
  {
    id: 'web-transport',
    what: '`WebTransport`',
    by: { script: (to) => new WebTransport(to.replace('http:', 'https:')) },
  },
  {
    id: 'font-face',
    what: '`new FontFace`',
    by: { script: (to) => new FontFace('told', `url(${to})`).load() },
  },
  { id: 'image', what: '`new Image`', by: { script: (to) => Object.assign(new Image(), { src: to }) } },
  { id: 'audio', what: '`new Audio`', by: { script: (to) => new Audio(to).load() } },
  { id: 'import', what: '`import()`', by: { text: `import('${TO}')` } },
  {
    id: 'import-json',
    what: '`import()` of JSON',
    by: { text: `import('${TO}', { with: { type: 'json' } })` },
  },
  {
    id: 'import-css',
    what: '`import()` of a style sheet',
    by: { text: `import('${TO}', { with: { type: 'css' } })` },
  },
  { id: 'worker', what: '`Worker`', by: { script: (to) => new Worker(to) } },
  {
    id: 'worker-blob',
    what: '`Worker` from a `blob:` that asks',
    by: {
      script: (to) => {
        const code = `fetch(${JSON.stringify(to)}, { mode: 'no-cors' })`
        return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
      },
    },
  },
  { id: 'shared-worker', what: '`SharedWorker`', by: { script: (to) => new SharedWorker(to) } },
  { id: 'service-worker', what: 'a service worker', by: { script: (to) => navigator.serviceWorker.register(to) } },
  {
    id: 'audio-worklet',
    what: 'an audio worklet',
    by: { script: (to) => new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(to) },
  },
  {
    id: 'paint-worklet',
    what: 'a paint worklet',
    by: { script: (to) => Reflect.get(CSS, 'paintWorklet').addModule(to) },
  },
  {
    id: 'shared-storage',
    what: 'a shared storage worklet',
    by: { script: (to) => Reflect.get(window, 'sharedStorage').createWorklet(to) },
  },
  {
    id: 'interest-group',
    what: 'an advertising group (`joinAdInterestGroup`)',
    by: {
      script: (to) =>
        Reflect.get(navigator, 'joinAdInterestGroup').call(
          navigator,
          { owner: new URL(to).origin, name: 'a', biddingLogicURL: to },
          1000,
        ),
    },
  },
  {
    id: 'federated-login',
    what: 'federated login (FedCM)',
    by: {
      script: (to) =>
        navigator.credentials.get({
          identity: { providers: [{ configURL: to, clientId: 'a' }] },
        } as CredentialRequestOptions),
    },
  },
  {
    id: 'payment',
    what: 'a payment method by address',
    by: {
      script: (to) =>
        new PaymentRequest([{ supportedMethods: to.replace('http:', 'https:') }], {
          total: { label: 'a', amount: { currency: 'EUR', value: '1' } },
        }).canMakePayment(),
    },
  },
]

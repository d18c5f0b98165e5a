/** Something that a script can leave on the device, or show to other pages there. */
export interface Trace {
  readonly id: string
  readonly what: string
  /** Runs in the page. Tells whether it worked; throws where the browser refuses or does not know it. */
  readonly leaves: () => unknown
}

/** What is left when a page is gone, by what a script did. */
export const TRACES: readonly Trace[] = [
  {
    id: 'cookie',
    what: 'a cookie',
    leaves: () => {
      Reflect.set(document, 'cookie', 'told=1')
      return document.cookie.includes('told')
    },
  },
  {
    id: 'cookie-store',
    what: 'a cookie by `cookieStore`',
    leaves: () =>
      Reflect.get(window, 'cookieStore')
        .set('kept', '1')
        .then(() => document.cookie.includes('kept')),
  },
  {
    id: 'local-storage',
    what: '`localStorage`',
    leaves: () => {
      localStorage.setItem('told', '1')
      return localStorage.getItem('told') === '1'
    },
  },
  {
    id: 'session-storage',
    what: '`sessionStorage`',
    leaves: () => {
      sessionStorage.setItem('told', '1')
      return sessionStorage.getItem('told') === '1'
    },
  },
  {
    id: 'indexed-db',
    what: 'IndexedDB',
    leaves: () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('told')
        asked.onsuccess = () => resolve(true)
        asked.onerror = reject
      }),
  },
  { id: 'cache', what: 'the cache of a service worker', leaves: () => caches.open('told').then(() => true) },
  {
    id: 'private-files',
    what: 'the private file system',
    leaves: () =>
      navigator.storage
        .getDirectory()
        .then((folder) => folder.getFileHandle('told', { create: true }))
        .then(() => true),
  },
  {
    id: 'history-state',
    what: 'the state of a history entry',
    leaves: () => {
      history.replaceState({ told: 1 }, '')
      return history.state.told === 1
    },
  },
  {
    id: 'title',
    what: 'the title, which the history shows',
    leaves: () => {
      document.title = 'told'
      return document.title === 'told'
    },
  },
  {
    id: 'fragment',
    what: 'the address behind `#`, which the history shows',
    leaves: () => {
      location.hash = 'told'
      return location.hash === '#told'
    },
  },
  {
    id: 'path',
    what: 'a made-up path by `pushState`, which a reload asks the own server for',
    leaves: () => {
      history.pushState(null, '', '/told')
      return location.pathname === '/told'
    },
  },
  {
    id: 'window-name',
    what: '`window.name`, which the next page in the tab may read',
    leaves: () => {
      window.name = 'told'
      return window.name === 'told'
    },
  },
  {
    id: 'broadcast',
    what: '`BroadcastChannel`, to other tabs of the site',
    leaves: () =>
      new Promise((resolve) => {
        const heard = new BroadcastChannel('told')
        heard.onmessage = () => resolve(true)
        new BroadcastChannel('told').postMessage(1)
      }),
  },
  {
    id: 'lock',
    what: 'a lock by name, which other tabs of the site see',
    leaves: () => navigator.locks.request('told', () => true),
  },
  {
    id: 'opener',
    what: 'a message to the page that opened this one or is around it',
    leaves: () =>
      new Promise((resolve) => {
        window.addEventListener('message', () => resolve(true), { once: true })
        window.parent.postMessage(1, '*')
      }),
  },
  {
    id: 'location-sensor',
    what: 'where the device is (`geolocation`)',
    leaves: () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve(true),
          () => resolve(false),
        ),
      ),
  },
  {
    id: 'camera',
    what: 'camera and microphone',
    leaves: () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(() => true),
  },
  {
    id: 'screen',
    what: 'a picture of the screen',
    leaves: () => navigator.mediaDevices.getDisplayMedia().then(() => true),
  },
  {
    id: 'notification',
    what: 'a notification',
    leaves: () => new Promise((resolve) => (new Notification('told').onshow = () => resolve(true))),
  },
  {
    id: 'clipboard-read',
    what: 'reading the clipboard',
    leaves: () => navigator.clipboard.readText().then(() => true),
  },
  {
    id: 'fonts',
    what: 'the list of installed fonts',
    leaves: () => Reflect.get(window, 'queryLocalFonts')().then(() => true),
  },
  { id: 'bluetooth', what: 'Bluetooth', leaves: () => Reflect.get(navigator, 'bluetooth').requestDevice() },
  {
    id: 'usb',
    what: 'USB',
    leaves: () =>
      Reflect.get(navigator, 'usb')
        .getDevices()
        .then(() => true),
  },
  {
    id: 'serial',
    what: 'serial ports',
    leaves: () =>
      Reflect.get(navigator, 'serial')
        .getPorts()
        .then(() => true),
  },
  {
    id: 'hid',
    what: 'other devices (HID)',
    leaves: () =>
      Reflect.get(navigator, 'hid')
        .getDevices()
        .then(() => true),
  },
  { id: 'midi', what: 'MIDI', leaves: () => navigator.requestMIDIAccess().then(() => true) },
  {
    id: 'wake-lock',
    what: 'keeping the screen on',
    leaves: () => navigator.wakeLock.request('screen').then(() => true),
  },
  { id: 'topics', what: 'advertising topics', leaves: () => Reflect.get(document, 'browsingTopics').call(document) },
  {
    id: 'payment-handler',
    what: 'a request for payment',
    leaves: () => {
      const total = { label: 'told', amount: { currency: 'EUR', value: '1' } }
      new PaymentRequest([{ supportedMethods: 'https://pay.example/' }], { total })
      return true
    },
  },
  {
    id: 'passkey',
    what: 'a passkey',
    leaves: () =>
      navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), timeout: 1 } }).then(() => true),
  },
]

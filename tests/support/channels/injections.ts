import type { Channel } from './channel.ts'

/** Ways to other documents and to code from text, from which something is asked. */
export const INJECTIONS: readonly Channel[] = [
  {
    id: 'inner-html',
    what: '`innerHTML`',
    by: {
      script: (to) => {
        const place = document.createElement('div')
        document.body.append(place)
        place.innerHTML = `<img src="${to}">`
      },
    },
  },
  {
    id: 'set-html',
    what: '`setHTML`, which the browser cleans',
    by: {
      script: (to) => {
        const place = document.createElement('div')
        document.body.append(place)
        Reflect.get(place, 'setHTML').call(place, `<img src="${to}">`)
      },
    },
  },
  {
    id: 'eval',
    what: '`eval`',
    by: { script: (to) => Reflect.get(window, 'eval')(`fetch(${JSON.stringify(to)}, { mode: 'no-cors' })`) },
  },
  {
    id: 'blank-frame',
    what: 'an empty `<iframe>`, and `fetch` in it',
    by: {
      script: (to) => {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        return frame.contentWindow?.fetch(to, { mode: 'no-cors' })
      },
    },
  },
  {
    id: 'blank-frame-script',
    what: 'an empty `<iframe>`, and a script in it',
    by: {
      script: (to) => {
        const frame = document.createElement('iframe')
        document.body.append(frame)
        const script = frame.contentDocument!.createElement('script')
        script.setAttribute('src', to)
        frame.contentDocument!.body.append(script)
      },
    },
  },
  {
    id: 'document-pi',
    what: 'an XSLT style sheet (`xml-stylesheet`)',
    by: {
      script: (to) => {
        const text = `<?xml-stylesheet type="text/xsl" href="${to}"?><a/>`
        const frame = document.createElement('iframe')
        frame.src = URL.createObjectURL(new Blob([text], { type: 'application/xml' }))
        document.body.append(frame)
      },
    },
  },
  {
    id: 'javascript-address',
    what: 'a `javascript:` address in a frame',
    by: {
      script: (to) => {
        const frame = document.createElement('iframe')
        frame.setAttribute('src', `javascript:fetch(${JSON.stringify(to)}, { mode: 'no-cors' })`)
        document.body.append(frame)
      },
    },
  },
]

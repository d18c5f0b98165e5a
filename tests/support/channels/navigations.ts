import { type Channel, TO } from './channel.ts'

/** What takes a window to an address or changes the page as a whole, so that each needs a page of its own. */
export const NAVIGATIONS: readonly Channel[] = [
  {
    id: 'location',
    what: '`location.href`, `assign`, `replace`',
    by: { script: (to) => location.assign(to) },
  },
  {
    id: 'navigation',
    what: '`navigation.navigate`',
    by: { script: (to) => Reflect.get(window, 'navigation').navigate(to) },
  },
  { id: 'window-open', what: '`window.open`', by: { script: (to) => window.open(to) } },
  {
    id: 'link-click',
    what: 'a link, pressed by the script',
    by: {
      script: (to) => {
        const link = Object.assign(document.createElement('a'), { href: to })
        document.body.append(link)
        link.click()
      },
    },
  },
  {
    id: 'link-download',
    what: 'a link with `download`, pressed by the script',
    by: {
      script: (to) => {
        const link = Object.assign(document.createElement('a'), { href: to, download: 'a' })
        document.body.append(link)
        link.click()
      },
    },
  },
  {
    id: 'svg-link',
    what: 'a link inside `<svg>`, pressed by the script',
    by: {
      script: (to) => {
        const link = document.createElementNS('http://www.w3.org/2000/svg', 'a')
        link.setAttribute('href', to)
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
        svg.append(link)
        document.body.append(svg)
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      },
    },
  },
  {
    id: 'meta-refresh',
    what: '`<meta http-equiv="refresh">`',
    by: { nodes: ['meta', { 'http-equiv': 'refresh', content: `0; url=${TO}` }] },
  },
  {
    id: 'form-get',
    what: 'a form that is sent (GET)',
    by: {
      script: (to) => {
        const form = Object.assign(document.createElement('form'), { action: to })
        document.body.append(form)
        form.submit()
      },
    },
  },
  {
    id: 'form-post',
    what: 'a form that is sent (POST) into a new window',
    by: {
      script: (to) => {
        const form = Object.assign(document.createElement('form'), { action: to, method: 'post', target: '_blank' })
        document.body.append(form)
        form.submit()
      },
    },
  },
  {
    id: 'form-button',
    what: 'a button with `formaction`',
    by: {
      script: (to) => {
        const form = document.createElement('form')
        const button = Object.assign(document.createElement('button'), { formAction: to })
        form.append(button)
        document.body.append(form)
        button.click()
      },
    },
  },
  {
    id: 'javascript-link',
    what: 'a link to a `javascript:` address, pressed by the script',
    by: {
      script: (to) => {
        const link = document.createElement('a')
        link.setAttribute('href', `javascript:void fetch(${JSON.stringify(to)}, { mode: 'no-cors' })`)
        document.body.append(link)
        link.click()
      },
    },
  },
  {
    id: 'blank-window',
    what: '`window.open` without an address, and a picture in it',
    by: {
      script: (to) => {
        const opened = window.open('')
        const image = opened!.document.createElement('img')
        image.src = to
        opened!.document.body.append(image)
      },
    },
  },
  {
    id: 'blob-window',
    what: '`window.open` of a `blob:` page with a picture',
    by: {
      script: (to) => window.open(URL.createObjectURL(new Blob([`<img src="${to}">`], { type: 'text/html' }))),
    },
  },
  {
    id: 'base',
    what: '`<base href>`, then a file of the page',
    by: {
      script: (to) => {
        const base = Object.assign(document.createElement('base'), { href: `${to}/` })
        document.head.prepend(base)
        document.body.append(Object.assign(document.createElement('img'), { src: 'a' }))
        base.remove()
      },
    },
  },
  {
    id: 'report',
    what: 'a report of a broken policy (`report-uri` in a `<meta>`)',
    by: {
      script: (to) => {
        const meta = document.createElement('meta')
        meta.httpEquiv = 'Content-Security-Policy'
        meta.content = `img-src 'none'; report-uri ${to}`
        document.head.append(meta)
        document.body.append(Object.assign(document.createElement('img'), { src: '/a.png' }))
      },
    },
  },
]

/**
 * The inline script of every page (at most 500 bytes, allowed by its hash); the desk alone has another one. Until the
 * app has arrived it remembers which of “Weiter” and “Angebote zeigen” was pressed – nothing of what was chosen, the
 * controls keep that themselves – and lets “Seite verlassen” act at once. The app stops it and presses again.
 */
export const EARLY_PRESS =
  "(d=>{let p='',h=e=>{let b=e.target.closest('[data-action]'),a=b&&b.dataset.action;if(a=='exit'){e.preventDefault();d.documentElement.hidden=1;try{top.location.replace(b.href)}catch(_){location.replace('about:blank')}}else if(a)p=a};d.addEventListener('click',h,!0);window.lotse={stop(){d.removeEventListener('click',h,!0);return p}}})(document)"

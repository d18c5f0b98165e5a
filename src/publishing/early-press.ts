/**
 * The only inline script: until the app has arrived it remembers that „Weiter“ or „Angebote zeigen“ was pressed, and nothing of what was chosen – the controls
 * keep that themselves. The app presses again once it is there (SETUP 3b). `w.lotse` is read and removed by `takeEarlyPress`.
 */
export const EARLY_PRESS =
  "(d=>{let h=e=>{let b=e.target.closest&&e.target.closest('[data-action]');b&&(window.lotse.p=b.dataset.action)};window.lotse={p:'',s(){d.removeEventListener('click',h,!0);return window.lotse.p}};d.addEventListener('click',h,!0)})(document)"

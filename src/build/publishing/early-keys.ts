/**
 * The inline script of the helpline's desk, and of no other page: the first key of a call is answered before the app
 * has arrived. It stands behind the questions, opens them, puts the focus into the first one, takes the keys that stand
 * on the answers, and remembers what was pressed, in order. The app stops it and takes that over
 * (`src/screens/helpline/early-keys.ts`).
 */
export const EARLY_KEYS = [
  '(d=>{let p=[],s=[...d.querySelectorAll(".q:not(.unasked)")],',
  'go=q=>{let i=q&&(q.querySelector(":checked")||q.querySelector("input"));i&&i.focus()},',
  'k=e=>{let q=e.target.closest(".q");if(!q||e.defaultPrevented||e.ctrlKey||e.altKey||e.metaKey)return;',
  'if(e.key=="Enter")go(s[s.indexOf(q)+1]);else{',
  'let c=[...q.querySelectorAll(".key")].find(x=>x.textContent==e.key.toLowerCase());if(!c)return;',
  'let i=c.parentNode.querySelector("input");i.click();i.focus()}e.preventDefault()},',
  'c=e=>{let i=e.target;i.closest(".q")&&p.push([i.name,i.value])};',
  'for(let q of d.querySelectorAll(".q"))q.disabled=!1;',
  'd.addEventListener("keydown",k);d.addEventListener("change",c);go(s[0]);',
  'window.lotseDesk={stop(){d.removeEventListener("keydown",k);d.removeEventListener("change",c);return p}}',
  '})(document)',
].join('')

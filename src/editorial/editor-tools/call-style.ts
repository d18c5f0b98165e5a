/** CSS of the call sheet, for screens and A4 paper. */
export const callStyle = `
:root { font: 16px/1.45 system-ui, sans-serif; color: #1c2733; background: #f3f1ec }
body { margin: 0 }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem }
.sheet { margin-bottom: 2rem }
h1 { font-size: 1.75rem; margin: 0 0 .5rem }
h2 { font-size: 1.375rem; margin: 1.5rem 0 0.5rem }
h3 { font-size: 1.125rem; margin: 0 }
p, ul, ol { margin: .35rem 0 }
article { overflow-wrap: anywhere; hyphens: auto; background: #fff; border: 1px solid #c9c4b8; border-radius: .5rem; padding: 1.25rem; margin: 0 0 1.25rem }
.rank { display: inline-block; min-width: 1.75rem; padding: 0 .35rem; margin-right: .35rem; border: 1px solid; border-radius: 1rem; text-align: center; font-variant-numeric: tabular-nums }
.state, .file { color: #4c5866; font-size: .875rem }
.contact { list-style: none; padding: .5rem 0; border-block: 1px solid #ddd8cc; overflow-wrap: anywhere }
.contact strong { font-size: 1.125rem }
.caution { border-left: 4px solid #8a4b00; padding-left: .75rem; font-weight: 600 }
.questions { padding-left: 2rem }
.questions li { padding: .15rem 0 1.5rem; border-bottom: 1px dotted #8b93a0 }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 .5rem }
th { text-align: left; font-weight: 600; white-space: nowrap; padding: .4rem .5rem .4rem 0; width: 1% }
td { border-bottom: 1px solid #1c2733; height: 1.75rem }
td + th { padding-left: 1rem }
.results { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem }
.box { display: inline-block; width: .9rem; height: .9rem; border: 1.5px solid; vertical-align: -.1rem }
code { overflow-wrap: anywhere }
@media (max-width: 34rem) { th, td { display: block; width: auto; white-space: normal } td + th { padding-left: 0 } }
@media print {
  th, td { display: table-cell }
  @page { size: A4; margin: 14mm 16mm }
  :root { font-size: 10.5pt; background: none; color: #000 }
  main { max-width: none; padding: 0 }
  article { break-inside: avoid; border: 0; border-top: 1.5pt solid #000; border-radius: 0; padding: 3mm 0 0; margin: 0 0 7mm }
  .state, .file { color: #000 }
}
`

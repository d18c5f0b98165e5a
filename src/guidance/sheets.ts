/** The sheets for paper, by the last part of their address: no card may have such an id. The value is their group of texts. */
export const SHEETS = { beweisblatt: 'evidence', protokoll: 'log' } as const

/** Addresses of the sheets, for those who write every page. */
export const SHEET_IDS = Object.keys(SHEETS)

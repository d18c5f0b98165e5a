/**
 * The page's icon, which is the mark (`src/screens/ui/mark.tsx`) in the operator's colour. It lies in each page as an
 * address of its own content: a full browser fetches any other icon, and `/favicon.ico` where a page names none.
 * @param accent `#rrggbb`
 * @returns a `data:` URL
 */
export function iconAddress(accent: string): string {
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 26 26'><circle cx='13' cy='13' r='12' fill='${accent}'/>` +
    `<path d='M13 4l3 9-3 9-3-9z' fill='#fff'/><circle cx='13' cy='13' r='2' fill='${accent}'/></svg>`
  return `data:image/svg+xml,${svg.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`
}

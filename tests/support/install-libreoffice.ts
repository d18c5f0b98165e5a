import { findLibreOffice } from './libreoffice.ts'
import { installPackages } from './machine.ts'

/**
 * Installs LibreOffice Calc without its windows, where it is missing and Debian's packages can be had. That takes more
 * than a minute on two busy cores (about 160 MB), so that the suite does not do it by itself.
 * @returns path of its program; null: it could not be installed
 */
export function installLibreOffice(): string | null {
  const found = findLibreOffice()
  if (found !== null) return found
  return installPackages(['libreoffice-calc-nogui']) ? findLibreOffice() : null
}

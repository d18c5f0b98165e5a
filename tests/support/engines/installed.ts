import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { EngineName } from './engine.ts'

/** What an engine needs: Debian's packages, and files that are there once they are. */
interface Needs {
  readonly packages: readonly string[]
  /** Names of programs, or patterns of whole paths. */
  readonly programs: readonly string[]
}

/** Debian's Chromium, without the script around it that adds options of its own. */
export const WHOLE_CHROMIUM = '/usr/lib/chromium/chromium'

/** The engines that npm does not bring. */
export const NEEDS: { readonly [name in Exclude<EngineName, 'chromium-109'>]: Needs } = {
  firefox: { packages: ['firefox-esr'], programs: ['firefox-esr'] },
  webkit: {
    // Without a manager of windows no page has the focus.
    packages: ['webkit2gtk-driver', 'xvfb', 'dbus', 'dbus-x11', 'openbox'],
    programs: ['WebKitWebDriver', '/usr/lib/*/webkit2gtk-4.*/MiniBrowser', 'Xvfb', 'openbox', 'dbus-launch'],
  },
  wpe: { packages: ['wpewebkit-driver', 'cog'], programs: ['WPEWebDriver', 'cog'] },
  // The one that npm brings has no windows and keeps no pages for Back.
  'chromium-kept': { packages: ['chromium'], programs: [WHOLE_CHROMIUM] },
}

/** Whether a program can be started, or a file matches a pattern. */
function isThere(program: string): boolean {
  if (program.startsWith('/')) return globSync(program).length > 0
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

/** Whether an engine can be started on this machine. */
export function isInstalled(name: EngineName): boolean {
  const needs = Object.entries(NEEDS).find(([engine]) => engine === name)?.[1]
  // npm brings Chromium for this kind of processor alone.
  if (needs === undefined) return process.platform === 'linux' && process.arch === 'x64'
  return needs.programs.every(isThere)
}

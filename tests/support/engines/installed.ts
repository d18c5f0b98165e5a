import { globSync } from 'node:fs'
import { findOnPath } from '../machine.ts'
import type { EngineName } from './engine.ts'

/** What an engine needs: Debian's packages, and files that are there once they are. */
interface Needs {
  readonly packages: readonly string[]
  /** Names of programs, or patterns of whole paths. */
  readonly programs: readonly string[]
}

/** Debian's Chromium, without the script around it that adds options of its own. */
export const WHOLE_CHROMIUM = '/usr/lib/chromium/chromium'

/** Where Debian keeps the small browser that WebKitGTK's driver starts: a pattern. */
export const MINI_BROWSER = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser'

/** The engines that npm does not bring. */
export const NEEDS: { readonly [name in Exclude<EngineName, 'chromium-109'>]: Needs } = {
  firefox: { packages: ['firefox-esr'], programs: ['firefox-esr'] },
  webkit: {
    // Without a manager of windows no page has the focus.
    packages: ['webkit2gtk-driver', 'xvfb', 'dbus', 'dbus-x11', 'openbox'],
    programs: ['WebKitWebDriver', MINI_BROWSER, 'Xvfb', 'openbox', 'dbus-launch'],
  },
  wpe: { packages: ['wpewebkit-driver', 'cog'], programs: ['WPEWebDriver', 'cog'] },
  // The one that npm brings has no windows and keeps no pages for Back.
  'chromium-kept': { packages: ['chromium'], programs: [WHOLE_CHROMIUM] },
}

/** Whether a program can be started, or a file matches a pattern. */
function isThere(program: string): boolean {
  return program.startsWith('/') ? globSync(program).length > 0 : findOnPath(program) !== null
}

/** Whether an engine can be started on this machine. */
export function isInstalled(name: EngineName): boolean {
  const needs = Object.entries(NEEDS).find(([engine]) => engine === name)?.[1]
  // npm brings Chromium for this kind of processor alone.
  if (needs === undefined) return process.platform === 'linux' && process.arch === 'x64'
  return needs.programs.every(isThere)
}

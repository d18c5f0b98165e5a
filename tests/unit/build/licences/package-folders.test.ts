import { expect, it } from 'vitest'
import { packageFolders } from '../../../../src/build/licences/index.ts'

const of = (...modules: readonly string[]) => packageFolders(modules, '/home/lotse')

it('finds the package of each module, each once, and none for this project’s own', () => {
  expect(
    of(
      '/home/lotse/node_modules/react/index.js',
      '/home/lotse/node_modules/react/cjs/react.production.js',
      '/home/lotse/node_modules/@xstate/react/dist/xstate-react.esm.js?commonjs-proxy',
      '/home/lotse/node_modules/a/node_modules/b/index.js',
      '/home/lotse/src/app/main.tsx',
      '/home/lotse/rules/articles/a.md',
      '\0virtual:lotse/first/de',
    ),
  ).toEqual([
    '/home/lotse/node_modules/@xstate/react',
    '/home/lotse/node_modules/a/node_modules/b',
    '/home/lotse/node_modules/react',
  ])
})

it('counts what the build tools write as theirs', () => {
  expect(of('\0rolldown/runtime.js', '\0vite/preload-helper.js')).toEqual([
    '/home/lotse/node_modules/rolldown',
    '/home/lotse/node_modules/vite',
  ])
})

it('reads the paths of Windows', () => {
  expect(packageFolders(['C:\\lotse\\node_modules\\uqr\\dist\\index.mjs'], 'C:/lotse')).toEqual([
    'C:/lotse/node_modules/uqr',
  ])
})

it.each(['\0made-up:helper', '/home/other/lib/index.js', '/home/lotse-fork/src/a.ts'])(
  'stops at a module of unknown origin: %j',
  (module) => {
    expect(() => of(module)).toThrow(
      `Das Modul „${module.replace('\0', '')}“ wird ausgeliefert. Woher es kommt, ist nicht bekannt. Bitte in ` +
        'src/build/licences/package-folders.ts eintragen, aus welchem Paket es stammt.',
    )
  },
)

import { zipOf } from '../../../editorial/editing/index.ts'

/** Hands bytes to the browser's downloads. Nothing is sent: the address lives in this tab. */
function handOut(name: string, part: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}

/** Gives the files to the editor: one as it is, several in an archive with their folders. */
export function downloadFiles(files: ReadonlyMap<string, string>): void {
  const [[path, text] = ['', '']] = files
  if (files.size === 1) handOut(path.replace(/^.*\//, ''), text, 'text/yaml;charset=utf-8')
  else
    handOut(
      'rules.zip',
      zipOf([...files].map(([file, one]) => ({ path: `rules/${file}`, text: one }))),
      'application/zip',
    )
}

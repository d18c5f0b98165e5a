import { useHref } from 'react-router'
import type { OpenDataSection } from '../../exports/opendata/index.ts'
import { Heading } from './heading.tsx'

function FileLink({ path, title }: { readonly path: string; readonly title: string }) {
  return <a href={useHref(`/${path}`)}>{title}</a>
}

/**
 * The files of open data with their addresses, the licence, what is asked of those who use them, and examples. Stands
 * below a heading of the second level that the page writes.
 * @param about from `virtual:lotse/by-language/open-data`
 */
export function OpenData({ about }: { readonly about: OpenDataSection }) {
  const { lead, licence, ask, nothing, groups, examplesTitle, host, examples } = about
  return (
    <>
      <p>{lead}</p>
      <p>{licence}</p>
      <p>{ask}</p>
      <p>{nothing}</p>
      {groups.map((group) => (
        <section key={group.title}>
          <Heading>{group.title}</Heading>
          <dl>
            {group.files.map(({ path, title, about: words }) => (
              <div key={path}>
                <dt>
                  <FileLink path={path} title={title} />
                </dt>
                <dd>
                  {words} <code>/{path}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Heading>{examplesTitle}</Heading>
      {host !== undefined && <p>{host}</p>}
      {examples.map(({ title, code }) => (
        <div key={title}>
          <p>{title}</p>
          {code !== undefined && (
            <pre className="code">
              <code>{code}</code>
            </pre>
          )}
        </div>
      ))}
    </>
  )
}

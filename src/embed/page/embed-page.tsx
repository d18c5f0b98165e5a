export function EmbedPage() {
  return <h1>Einbetten</h1>
}

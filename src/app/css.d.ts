/** A style sheet as text, for pages whose styles no visitor loads. */
declare module '*.css?inline' {
  const text: string
  export default text
}

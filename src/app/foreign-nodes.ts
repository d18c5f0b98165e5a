/**
 * Lets translators and extensions change the page. They put elements of their own in the place of a text (`<font>`, a
 * number that can be dialled). React keeps the text that it made: removing it would throw, and what it writes into it
 * nobody would see – a state of opening that no longer holds would stay in sight. So what stands in the place of a text
 * is known here, goes when the text goes, and gives way when the text changes (decision 0047).
 * @param place all that React draws
 */
export function bearForeignNodes(place: HTMLElement): void {
  const standIns = new WeakMap<Node, readonly ChildNode[]>()
  const textOf = new WeakMap<Node, Node>()
  const presentFor = (text: Node) => standIns.get(text)?.filter((node) => node.isConnected) ?? []

  const observer = new MutationObserver((changes) => {
    for (const { type, target, removedNodes, addedNodes, previousSibling } of changes) {
      if (type === 'characterData') {
        const [first, ...rest] = presentFor(target)
        first?.replaceWith(target)
        for (const node of rest) node.remove()
      }
      for (const removed of removedNodes) {
        const text = textOf.get(removed) ?? removed
        if (!(text instanceof Text) || text.isConnected || !isOurs(text)) continue
        // Put in its place at one go, or before it was taken away.
        const foreign = (addedNodes.length > 0 ? [...addedNodes] : [previousSibling]).filter(
          (node): node is ChildNode => isForeign(node) && (textOf.get(node) ?? text) === text,
        )
        if (foreign.length === 0) continue
        standIns.set(text, foreign)
        for (const node of foreign) textOf.set(node, text)
        observer.observe(text, { characterData: true })
      }
    }
  })
  observer.observe(place, { childList: true, subtree: true })

  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = <T extends Node>(child: T): T => {
    for (const node of presentFor(child)) node.remove()
    // It may be gone already, or have been moved into somebody else's element.
    if (child.parentNode) removeChild.call(child.parentNode, child)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
    let at: Node | null = before && (presentFor(before)[0] ?? before)
    while (at && at.parentNode !== this) at = at.parentNode
    insertBefore.call(this, node, at)
    return node
  }
}

/** Whether React made a node: it leaves a mark on each. */
function isOurs(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__react'))
}

/** Comments are what prerendering leaves between two texts. */
function isForeign(node: Node | null): node is ChildNode {
  return node !== null && !(node instanceof Comment) && !isOurs(node)
}

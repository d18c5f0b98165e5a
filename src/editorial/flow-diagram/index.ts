/** The questions as a diagram. */
export { diagramLabels } from './labels.ts'
export { conditionText, type DiagramLabels, layoutDiagram } from './layout.ts'
export { diagramSvg } from './svg.ts'

/** The questions as a picture. */
export { diagramLabels } from './labels.ts'
export { conditionText, type DiagramLabels, layoutDiagram } from './layout.ts'
export { diagramSvg } from './svg.ts'

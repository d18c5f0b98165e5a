/** The questions as a picture. */
export { pictureWords } from './labels.ts'
export { flowLayout, type PictureWords, sayCondition } from './layout.ts'
export { flowPicture } from './svg.ts'

import { publishedOf } from '../../src/editorial/authoring/compile/published.ts'
import { ruleFiles, ruleTexts } from './rules.ts'

/** Today's rules as the page for drafts gets them. */
export const published = publishedOf(ruleFiles, ruleTexts)

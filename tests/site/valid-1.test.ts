import { validPages } from './support/validity.ts'

validPages(0, 2)

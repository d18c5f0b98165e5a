import { validPages } from './support/validity.ts'

validPages(1, 2)

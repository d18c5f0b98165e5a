import { type Audience, ROLES, type Role } from '../../../domain/rulebook/index.ts'

/**
 * The roles that each audience of the sources covers. Traits that no question asks for (women, queer people, Jewish
 * people) cover every role: such offers open by background, not by role.
 */
const SERVES: { readonly [A in Audience]: readonly Role[] } = {
  'municipal-officials': ['full-time', 'honorary'],
  politicians: ['full-time', 'honorary', 'candidate'],
  volunteers: ['honorary'],
  candidates: ['candidate'],
  'public-employees': ['staff'],
  relatives: ['relative'],
  witnesses: ['supporter'],
  professionals: ['supporter'],
  municipalities: ['full-time', 'honorary'],
  journalists: ['other'],
  parents: ['relative'],
  children: ['relative'],
  everyone: ROLES,
  'victims-of-crime': ROLES,
  women: ROLES,
  men: ROLES,
  lgbtiq: ROLES,
  'jewish-people': ROLES,
}

/** The roles that an offer's audiences allow; `fits.role` may narrow them, never widen them (docs/promises.md#5). */
export function rolesOf(audiences: readonly Audience[]): ReadonlySet<Role> {
  return new Set(audiences.flatMap((audience) => SERVES[audience]))
}

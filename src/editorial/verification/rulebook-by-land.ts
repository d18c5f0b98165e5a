import type { Recommendation, WallTime } from '../../domain/matching/index.ts'
import type { Answers, Rulebook } from '../../domain/rulebook/index.ts'
import { ofLand, type Study } from './proof-input.ts'
import { withoutClock } from './without-clock.ts'

/** The whole rulebook without hours, cut to the Land of the answers: a rulebook a Land, made once. */
export class Whole {
  readonly #study: Study
  readonly #lands = new Map<string | undefined, Rulebook>()

  constructor(study: Study) {
    this.#study = study
  }

  /** The rulebook that answers of this Land see. */
  rulebook(location: string | undefined): Rulebook {
    const known = this.#lands.get(location)
    if (known !== undefined) return known
    const { rulebook } = this.#study
    const offers = ofLand(rulebook.offers, location).map(withoutClock)
    const cut: Rulebook = { ...rulebook, offers }
    this.#lands.set(location, cut)
    return cut
  }

  recommend(answers: Answers, now: WallTime): Recommendation {
    return this.#study.judge(this.rulebook(answers.location), answers, now)
  }
}

declare module '@adobe/structured-data-validator' {
  /** Comes without types; this is what the tests ask of it. */
  export default class Validator {
    constructor(vocabulary: unknown)
    validate(extracted: {
      readonly jsonld: { readonly [type: string]: readonly unknown[] }
      readonly microdata: object
      readonly rdfa: object
      readonly errors: readonly unknown[]
    }): Promise<readonly { readonly issueMessage: string }[]>
  }
}

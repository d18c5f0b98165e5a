declare module 'datapackage' {
  /** Comes without types; this is what the tests ask of it. */
  interface Resource {
    readonly name: string
    /** Rejects where a cell breaks the schema, or a key leads to no row. */
    read(options: {
      readonly keyed: true
      readonly relations: true
    }): Promise<readonly { readonly [column: string]: unknown }[]>
  }
  export class Package {
    static load(descriptor: string | object, options: { readonly basePath: string }): Promise<Package>
    /** Whether the descriptor keeps its profile. */
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}

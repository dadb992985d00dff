/**
 * The part of the Standard Schema specification (version 1, with the JSON Schema part) that generated messages offer,
 * declared here so that generated packages need no other dependency. A type test holds it against
 * `@standard-schema/spec`.
 */
export interface StandardMessage<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "schemawright";
    readonly types?: { readonly input: T; readonly output: T } | undefined;
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly jsonSchema: {
      /** @throws Error for a target other than `draft-2020-12` and `draft-07`, and for what `draft-07` cannot say */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      /** @throws Error for a target other than `draft-2020-12` and `draft-07`, and for what `draft-07` cannot say */
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  /** Property names and array indexes from the object's root. */
  readonly path: readonly PropertyKey[];
}

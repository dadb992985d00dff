import type { Issue, ReadOptions } from "@schemawright/runtime";
import type { InstanceInput } from "@schemawright/xsd";
import { type CompiledInstance, createInstanceCompiler, type InstanceCompileOptions } from "./compile-instance.ts";
import { compileValidator } from "./evaluate.ts";

/** What validating an instance gives. */
export interface InstanceValidation extends Omit<CompiledInstance<unknown>, "compiled"> {
  /**
   * What the reader found; of pieces with offsets, but neither lines nor columns. `undefined` if it read nothing: the given
   * schema has errors, the schema cannot be compiled, or it asks for the instance as a whole.
   */
  readonly issues: readonly Issue[] | undefined;
  /** Whether the instance came in pieces, and the schema has rules that ask for the values in it. */
  readonly asksWhole: boolean;
}

/** How an instance is validated. */
export interface InstanceValidationOptions extends ReadOptions {
  /** Told of each piece when it is validated; they are read for the hints before. */
  readonly onPiece?: (piece: Uint8Array) => void;
}

/** Validates an instance that stands at a location. */
export type InstanceValidator = (
  input: InstanceInput,
  location: string,
  options?: InstanceValidationOptions,
) => InstanceValidation;

/**
 * Prepares validating of instances by the documents that they name themselves, as `createInstanceReader` reads them. An
 * instance that comes in pieces may be of any size: they are read once to find its hints, and once more to validate it.
 * Throws nothing but what reading pieces throws.
 */
export function createInstanceValidator(options: InstanceCompileOptions): InstanceValidator {
  const validatorOf = createInstanceCompiler(options, compileValidator);
  return (input, location, { onPiece, ...readOptions } = {}) => {
    const { compiled, ...found } = validatorOf(input, location, readOptions);
    const none = { ...found, issues: undefined, asksWhole: false };
    if (compiled === undefined) return none;
    if (typeof input === "string" || input instanceof Uint8Array)
      return { ...none, issues: compiled.read(input, readOptions).issues };
    if (compiled.validatePieces === undefined) return { ...none, asksWhole: true };
    return { ...none, issues: compiled.validatePieces(told(input.open(), onPiece), readOptions) };
  };
}

function* told(pieces: Iterable<Uint8Array>, onPiece?: (piece: Uint8Array) => void): Generator<Uint8Array> {
  for (const piece of pieces) {
    onPiece?.(piece);
    yield piece;
  }
}

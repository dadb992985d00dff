import type { Issue, ReadOptions, Result } from "@schemawright/runtime";
import * as codegen from "@schemawright/runtime/codegen";
import * as general from "@schemawright/runtime/general";

/**
 * A compiled schema as text: JavaScript that can be kept and evaluated later, by the same version of these packages,
 * without the schema documents and without what compiles them.
 */
export interface PrintedSchema {
  /** A function expression in parentheses, whose parameters are the modules of `doors`. It returns the registry. */
  readonly script: string;
  /** Specifiers of the modules that the script is given, in the order of its parameters. */
  readonly doors: readonly string[];
  /** Whether what repeats in a document is not kept, so that memory is bounded whatever its size. */
  readonly discards: boolean;
}

/** Reads a document of a schema. Never throws on bad input. */
export type ReadDocument = (input: string | Uint8Array, options?: ReadOptions) => Result<unknown>;

/**
 * Validates a document that comes in pieces. Issues have the offsets of their places, in code units from the beginning of
 * the document, but neither lines nor columns. Never throws on bad input.
 */
export type ValidatePieces = (input: Iterable<Uint8Array>, options?: ReadOptions) => readonly Issue[];

/** Makes a function of a script. The default asks the engine; a host may keep what its engine made of the text. */
export type EvaluateScript = (script: string) => (...doors: readonly object[]) => unknown;

/** The modules that every printed schema is given. */
const RUNTIME: Readonly<Record<string, object>> = {
  "@schemawright/runtime/codegen": codegen,
  "@schemawright/runtime/general": general,
};

/**
 * Evaluates a printed schema.
 * @param doors the modules that it is given besides the runtime, by specifier
 * @throws Error if a module is absent, SyntaxError if the text was damaged
 */
export function evaluatePrinted(
  printed: PrintedSchema,
  doors: Readonly<Record<string, object>> = {},
  evaluateScript: EvaluateScript = evaluateHere,
): ReadDocument {
  return evaluateDoors(printed, doors, evaluateScript).read;
}

/** The same, with the door for documents that are too large to be held. */
export function evaluateDoors(
  printed: PrintedSchema,
  doors: Readonly<Record<string, object>> = {},
  evaluateScript: EvaluateScript = evaluateHere,
): { readonly read: ReadDocument; readonly validatePieces: ValidatePieces } {
  const modules = printed.doors.map((name) => {
    const door = RUNTIME[name] ?? doors[name];
    if (door === undefined) throw new Error(`the compiled schema needs the module ${name}`);
    return door;
  });
  const registry = evaluateScript(printed.script)(...modules) as codegen.Registry;
  return {
    read: (input, options = {}) => {
      const result = general.readDocument(() => registry, input, options);
      return result.ok ? { ...result, value: result.value.value } : result;
    },
    validatePieces: (input, options = {}) => general.validateStream(() => registry, input, options),
  };
}

function evaluateHere(script: string): (...doors: readonly object[]) => unknown {
  return new Function(`return ${script}`)();
}

import { type CharacterClass, classSource } from "./classes.ts";
import type { PatternNode, RepeatNode } from "./node.ts";
import { type PatternError, parsePattern } from "./parse.ts";

/**
 * A regular expression as data, in the form that the runtime's `compileLinearPattern` takes. It holds nothing but
 * strings and numbers, so that generated code can hold it.
 */
export interface PatternProgram {
  /** Each the source of a regular expression for one character, for the flag `u`. */
  readonly classes: readonly string[];
  /** Four numbers an instruction: an operation and its operands. */
  readonly code: readonly number[];
}

/** How many instructions a program may have: repetitions are written out, and nested ones multiply. */
export const instructionsLimit = 20_000;

/** Counted repetitions of one character up to this often are written out; longer ones are counted. */
const writtenOutLimit = 8;

// The operations of the runtime's matcher.
const accept = 0;
const character = 1;
const split = 2;
const jump = 3;
const count = 4;

/**
 * Makes the program of a regular expression of XSD. Returns what is wrong with the expression if something is, and an
 * error too where the program would have more than {@link instructionsLimit} instructions.
 */
export function programOfPattern(
  pattern: string,
  version: "1.0" | "1.1",
): { readonly ok: true; readonly program: PatternProgram } | PatternError {
  const parsed = parsePattern(pattern, version);
  if (!parsed.ok) return parsed;
  const program = programOf(parsed.node);
  if (program !== undefined) return { ok: true, program };
  const message = `Repetitions in this regular expression multiply to more than ${instructionsLimit} steps.`;
  return { ok: false, message, offset: 0 };
}

/** Makes the program of a tree; `undefined` beyond {@link instructionsLimit}. */
export function programOf(node: PatternNode): PatternProgram | undefined {
  const writer: Writer = { classes: new Map(), code: [] };
  write(writer, node);
  instruction(writer, accept);
  if (isFull(writer)) return undefined;
  return { classes: [...writer.classes.keys()], code: writer.code };
}

interface Writer {
  /** Sources of classes with their indexes, in the order of first use. */
  readonly classes: Map<string, number>;
  readonly code: number[];
}

function isFull(writer: Writer): boolean {
  return writer.code.length > instructionsLimit * 4;
}

/** Adds an instruction and returns its number. */
function instruction(writer: Writer, operation: number, first = 0, second = 0, third = 0): number {
  return writer.code.push(operation, first, second, third) / 4 - 1;
}

function nextInstruction(writer: Writer): number {
  return writer.code.length / 4;
}

function setOperand(writer: Writer, target: number, index: number, value: number): void {
  writer.code[target * 4 + index] = value;
}

function classIndex(writer: Writer, characterClass: CharacterClass): number {
  const source = classSource(characterClass);
  const known = writer.classes.get(source);
  if (known !== undefined) return known;
  writer.classes.set(source, writer.classes.size);
  return writer.classes.size - 1;
}

function write(writer: Writer, node: PatternNode): void {
  if (isFull(writer)) return;
  switch (node.kind) {
    case "class":
      instruction(writer, character, classIndex(writer, node.class));
      return;
    case "sequence":
      for (const item of node.items) write(writer, item);
      return;
    case "choice":
      writeChoice(writer, node.branches);
      return;
    case "repeat":
      if (node.item.kind === "class") writeClassRepeat(writer, node, node.item.class);
      else writeRepeat(writer, node);
  }
}

function writeChoice(writer: Writer, branches: readonly PatternNode[]): void {
  const jumps: number[] = [];
  branches.forEach((branch, index) => {
    if (index === branches.length - 1) {
      write(writer, branch);
      return;
    }
    const choice = instruction(writer, split);
    setOperand(writer, choice, 1, nextInstruction(writer));
    write(writer, branch);
    jumps.push(instruction(writer, jump));
    setOperand(writer, choice, 2, nextInstruction(writer));
  });
  for (const target of jumps) setOperand(writer, target, 1, nextInstruction(writer));
}

function writeClassRepeat(writer: Writer, node: RepeatNode, characterClass: CharacterClass): void {
  const { item, minimum, maximum } = node;
  if ((maximum ?? minimum) <= writtenOutLimit) {
    writeRepeat(writer, node);
    return;
  }
  instruction(writer, count, classIndex(writer, characterClass), minimum, maximum ?? minimum);
  if (maximum === undefined) writeRepeat(writer, { kind: "repeat", item, minimum: 0, maximum: undefined });
}

function writeRepeat(writer: Writer, { item, minimum, maximum }: RepeatNode): void {
  for (let times = 0; times < minimum && !isFull(writer); times++) write(writer, item);
  if (maximum === undefined) {
    const loop = instruction(writer, split);
    setOperand(writer, loop, 1, nextInstruction(writer));
    write(writer, item);
    instruction(writer, jump, loop);
    setOperand(writer, loop, 2, nextInstruction(writer));
    return;
  }
  const exits: number[] = [];
  for (let times = minimum; times < maximum && !isFull(writer); times++) {
    const exit = instruction(writer, split);
    setOperand(writer, exit, 1, nextInstruction(writer));
    write(writer, item);
    exits.push(exit);
  }
  for (const exit of exits) setOperand(writer, exit, 2, nextInstruction(writer));
}

/**
 * A regular expression as data, for matching in linear time. It can be written into a source file as JSON.
 * The program runs from instruction 0 and must accept the whole string.
 */
export interface PatternProgram {
  /** The sets of characters: each the source of a regular expression that matches one character, for the flag `u`. */
  readonly classes: readonly string[];
  /** Instructions one after another, each of {@link instructionWidth} numbers: an operation and its operands. */
  readonly code: readonly number[];
}

/** How many numbers an instruction takes in {@link PatternProgram.code}. */
export const instructionWidth = 4;

/**
 * The operations. Operands that name an instruction hold its number, not its offset.
 * - `accept`: the string matches if it ends here.
 * - `character` class: takes one character of the class.
 * - `split` first second: goes on at both.
 * - `jump` target: goes on there.
 * - `count` class minimum maximum: takes from `minimum` to `maximum` characters of the class, `maximum` at least 1.
 */
export const patternOperation = { accept: 0, character: 1, split: 2, jump: 3, count: 4 } as const;

/**
 * Makes a matcher of a program. The matcher takes time in proportion to the length of the string times the length of
 * the program, whatever the string. Throws a SyntaxError where a class is no regular expression, which does not
 * happen for programs made by the schema compiler.
 */
export function compileLinearPattern(program: PatternProgram): (value: string) => boolean {
  const { code } = program;
  const classes = program.classes.map(compileClass);
  for (let i = 0; i < code.length; i += instructionWidth) {
    if (code[i] === patternOperation.count) return (value) => new Simulation(code, classes).run(value);
  }
  const automaton = new Automaton(code, classes);
  return (value) => automaton.run(value) ?? new Simulation(code, classes).run(value);
}

type CharacterTest = (codePoint: number) => boolean;

function compileClass(source: string): CharacterTest {
  const expression = new RegExp(`^(?:${source})$`, "u");
  const ascii = new Uint8Array(0x80);
  for (let code = 0; code < 0x80; code++) ascii[code] = expression.test(String.fromCharCode(code)) ? 1 : 0;
  return (codePoint) => (codePoint < 0x80 ? ascii[codePoint] === 1 : expression.test(String.fromCodePoint(codePoint)));
}

/** A set of instructions that wait for a character, and where each character seen so far leads from there. */
interface AutomatonState {
  readonly instructions: readonly number[];
  readonly accepts: boolean;
  readonly next: Map<number, AutomatonState>;
}

/** How many instructions and transitions the states of an automaton may hold before they are forgotten. */
const memoryLimit = 50_000;

/**
 * A deterministic automaton whose states are made when a string first reaches them. What it remembers is bounded:
 * when there is too much, the next string starts afresh.
 */
class Automaton {
  readonly #code: readonly number[];
  readonly #classes: readonly CharacterTest[];
  readonly #states = new Map<string, AutomatonState>();
  #start: AutomatonState | undefined;
  #held = 0;

  constructor(code: readonly number[], classes: readonly CharacterTest[]) {
    this.#code = code;
    this.#classes = classes;
  }

  /** Does the value match? `undefined` where it leads to so many states that a simulation is quicker. */
  run(value: string): boolean | undefined {
    if (this.#held > memoryLimit) this.#forget();
    this.#start ??= this.#stateFrom([0]);
    let state = this.#start;
    for (let i = 0; i < value.length; i++) {
      const codePoint = value.codePointAt(i) as number;
      if (codePoint > 0xffff) i++;
      const known = state.next.get(codePoint);
      if (known === undefined && this.#held > memoryLimit) return undefined;
      state = known ?? this.#step(state, codePoint);
      if (state.instructions.length === 0) return false;
    }
    return state.accepts;
  }

  #forget(): void {
    this.#states.clear();
    this.#start = undefined;
    this.#held = 0;
  }

  #step(state: AutomatonState, codePoint: number): AutomatonState {
    const starts: number[] = [];
    for (const instruction of state.instructions) {
      const at = instruction * instructionWidth;
      if (this.#code[at] !== patternOperation.character) continue;
      if ((this.#classes[this.#code[at + 1] as number] as CharacterTest)(codePoint)) starts.push(instruction + 1);
    }
    const next = this.#stateFrom(starts);
    state.next.set(codePoint, next);
    this.#held++;
    return next;
  }

  /** The state of the instructions that are reached from some without a character. */
  #stateFrom(starts: readonly number[]): AutomatonState {
    const pending = [...starts];
    const seen = new Set<number>();
    const instructions: number[] = [];
    let accepts = false;
    for (let instruction = pending.pop(); instruction !== undefined; instruction = pending.pop()) {
      if (seen.has(instruction)) continue;
      seen.add(instruction);
      const at = instruction * instructionWidth;
      const operation = this.#code[at];
      if (operation === patternOperation.split) {
        pending.push(this.#code[at + 1] as number, this.#code[at + 2] as number);
      } else if (operation === patternOperation.jump) {
        pending.push(this.#code[at + 1] as number);
      } else {
        instructions.push(instruction);
        accepts ||= operation === patternOperation.accept;
      }
    }
    instructions.sort((a, b) => a - b);
    const key = instructions.join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const state: AutomatonState = { instructions, accepts, next: new Map() };
    this.#states.set(key, state);
    this.#held += instructions.length + 1;
    return state;
  }
}

/** The places at which a `count` instruction was entered and from which it still counts, oldest first. */
interface Entries {
  readonly places: number[];
  first: number;
}

/**
 * All threads of the program side by side, one step a character. An instruction is at most once in a step, which is
 * what keeps the work linear. A counted class keeps the places where it was entered in place of threads for each count.
 */
class Simulation {
  readonly #code: readonly number[];
  readonly #classes: readonly CharacterTest[];
  /** For each instruction the step in which it was last added. */
  readonly #addedIn: Int32Array;
  readonly #entries = new Map<number, Entries>();
  readonly #pending: number[] = [];
  #current: number[] = [];
  #next: number[] = [];

  constructor(code: readonly number[], classes: readonly CharacterTest[]) {
    this.#code = code;
    this.#classes = classes;
    this.#addedIn = new Int32Array(code.length / instructionWidth).fill(-1);
  }

  run(value: string): boolean {
    let step = 0;
    this.#add(0, step);
    for (let i = 0; i < value.length; i++) {
      [this.#current, this.#next] = [this.#next, this.#current];
      this.#next.length = 0;
      if (this.#current.length === 0) return false;
      const codePoint = value.codePointAt(i) as number;
      if (codePoint > 0xffff) i++;
      step++;
      for (const instruction of this.#current) this.#advance(instruction, codePoint, step);
    }
    return this.#next.some((instruction) => this.#operand(instruction, 0) === patternOperation.accept);
  }

  #operand(instruction: number, index: number): number {
    return this.#code[instruction * instructionWidth + index] as number;
  }

  #advance(instruction: number, codePoint: number, step: number): void {
    const operation = this.#operand(instruction, 0);
    if (operation === patternOperation.accept) return;
    const takes = (this.#classes[this.#operand(instruction, 1)] as CharacterTest)(codePoint);
    if (operation === patternOperation.character) {
      if (takes) this.#add(instruction + 1, step);
      return;
    }
    const entries = this.#entries.get(instruction) as Entries;
    if (!takes) {
      // An entry made in this very step, by a thread before this one in the list, has not seen the character.
      const latest = entries.places.at(-1);
      entries.first = latest === step ? entries.places.length - 1 : entries.places.length;
      return;
    }
    const maximum = this.#operand(instruction, 3);
    while (step - (entries.places[entries.first] ?? step) > maximum) entries.first++;
    const oldest = entries.places[entries.first];
    if (oldest === undefined || oldest === step) return;
    if (step - oldest >= this.#operand(instruction, 2)) this.#add(instruction + 1, step);
    if (step - oldest < maximum || entries.places.length - entries.first > 1) this.#keep(instruction, step);
  }

  /** Puts an instruction into the next step with all that follows without a character. */
  #add(start: number, step: number): void {
    const pending = this.#pending;
    pending.push(start);
    for (let instruction = pending.pop(); instruction !== undefined; instruction = pending.pop()) {
      const operation = this.#operand(instruction, 0);
      if (operation === patternOperation.count) {
        if (!this.#enter(instruction, step)) continue;
        this.#keep(instruction, step);
        if (this.#operand(instruction, 2) === 0) pending.push(instruction + 1);
        continue;
      }
      if (this.#addedIn[instruction] === step) continue;
      if (operation === patternOperation.split) {
        this.#addedIn[instruction] = step;
        pending.push(this.#operand(instruction, 2), this.#operand(instruction, 1));
      } else if (operation === patternOperation.jump) {
        this.#addedIn[instruction] = step;
        pending.push(this.#operand(instruction, 1));
      } else this.#keep(instruction, step);
    }
  }

  #keep(instruction: number, step: number): void {
    if (this.#addedIn[instruction] === step) return;
    this.#addedIn[instruction] = step;
    this.#next.push(instruction);
  }

  /** Notes the place at which a counted class begins. False where it has been noted before. */
  #enter(instruction: number, step: number): boolean {
    const entries = this.#entries.get(instruction);
    if (entries === undefined) {
      this.#entries.set(instruction, { places: [step], first: 0 });
      return true;
    }
    if (entries.places.at(-1) === step && entries.first < entries.places.length) return false;
    entries.places.push(step);
    return true;
  }
}

import type { Host } from "../host/host.ts";

/** What the value of an option is. */
export type OptionValue = "text" | "texts" | "number" | "switch";

/** An option of a command. It can also be set in the configuration, by its name there. */
export interface OptionDefinition {
  /** The long name, without dashes. An option that is on by default is named by what switches it off: `no-cache`. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  readonly value: OptionValue;
  /** What stands for the value in help: `file`. */
  readonly placeholder?: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | number | boolean | readonly string[];
  /** Says what a number must be; a whole number from `minimum` on. */
  readonly minimum?: number;
  /** It says something about one call and has no place in a configuration. */
  readonly isOnlyArgument?: true;
}

/** An operand of a command, as it stands in the usage line: `[files...]`. */
export interface OperandDefinition {
  readonly usage: string;
  readonly description: string;
}

/** A command line, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** Values of options by the name that {@link propertyOf} gives them. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** What a run of a command is given. */
export interface CommandInput<Options> {
  readonly operands: readonly (string | readonly string[] | undefined)[];
  readonly options: Options;
  /** Those of them that were written on the command line. */
  readonly given: OptionValues;
  readonly host: Host;
  /** Every command there is, for what tells of them. */
  readonly commands: readonly CommandDefinition[];
}

/** A command: what help, completion and documentation say of it, and how to run it. */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly operands: readonly OperandDefinition[];
  readonly options: readonly OptionDefinition[];
  /** It works without a configuration, also where there is a wrong one. */
  readonly isUnconfigured?: true;
  readonly examples: readonly Example[];
  /**
   * Loads what the command needs, which nobody else has to wait for, and runs it.
   * @returns the exit code
   */
  readonly run: (input: CommandInput<never>) => Promise<number>;
}

/** The name of an option in code and in the configuration: `max-issues` is `maxIssues`, `no-cache` is `cache`. */
export function propertyOf({ name }: OptionDefinition): string {
  return name.replace(/^no-/, "").replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

import { Command, InvalidArgumentError, Option } from "commander";
import { type CommandDefinition, type OptionDefinition, type OptionValues, propertyOf } from "./commands/command.ts";
import { allOptions } from "./commands/common-options.ts";
import { EXIT_CODES } from "./exit-codes.ts";

/** A command as the user wrote it. */
export interface ParsedCommand {
  readonly definition: CommandDefinition;
  readonly operands: readonly (string | readonly string[] | undefined)[];
  /** What was written, by name of option; without defaults. */
  readonly given: OptionValues;
}

/** What came of the arguments: a command to run, or text to print. */
export type ParsedCommandLine =
  | { readonly kind: "command"; readonly command: ParsedCommand }
  /** Help or the version, which was asked for. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fault"; readonly message: string };

/** Columns of help that is no terminal's. */
const WIDTH = 100;

/**
 * Understands arguments. Nothing is printed and nothing is run.
 * @param argv what follows the name of the program
 */
export function parseCommandLine(
  argv: readonly string[],
  definitions: readonly CommandDefinition[],
  version: string,
): ParsedCommandLine {
  let text = "";
  let fault = "";
  let found: ParsedCommand | undefined;
  // A command that is called knows no other, and most of the time would be spent on those.
  const called = definitions.filter(({ name }) => name === argv[0]);
  const program = createProgram(called.length > 0 ? called : definitions, version, (command) => {
    found = command;
  });
  for (const one of [program, ...program.commands]) {
    one
      .configureOutput({
        writeOut: (part) => {
          text += part;
        },
        writeErr: (part) => {
          fault += part;
        },
        getOutHelpWidth: () => WIDTH,
        getErrHelpWidth: () => WIDTH,
      })
      .exitOverride();
  }
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "CommanderError") throw error;
    const { exitCode } = error as Error & { exitCode: number };
    if (exitCode === 0 || text !== "") return { kind: "text", text };
    return { kind: "fault", message: (fault === "" ? error.message : fault).trimEnd() };
  }
  if (found === undefined) return { kind: "fault", message: program.helpInformation() };
  return { kind: "command", command: found };
}

/** The help of the program, or of one of its commands. */
export function helpOf(definitions: readonly CommandDefinition[], version: string, name?: string): string {
  const parsed = parseCommandLine(name === undefined ? ["--help"] : [name, "--help"], definitions, version);
  return parsed.kind === "text" ? parsed.text : "";
}

function createProgram(
  definitions: readonly CommandDefinition[],
  version: string,
  onCommand: (command: ParsedCommand) => void,
): Command {
  const program = new Command("schemawright")
    .description("Reads, checks and compiles XML schemas, and validates documents with them.")
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this help, or that of a command")
    .helpCommand("help [command]", "print help of a command")
    .showHelpAfterError("(`schemawright --help` lists the commands)")
    .addHelpText("after", exitCodeHelp());
  for (const definition of definitions) {
    const command = program.command(definition.name).summary(definition.summary);
    command
      .description(definition.description.join("\n\n"))
      .helpOption("-h, --help", "print this help")
      .showHelpAfterError(`(\`schemawright ${definition.name} --help\` shows the options)`)
      .addHelpText("after", exampleHelp(definition));
    for (const { usage, description } of definition.operands) command.argument(usage, description);
    for (const option of allOptions(definition)) {
      command.addOption(commanderOption(option, definition.operands.length === 0));
      if (option.value === "switch" && option.isOnlyArgument !== true)
        command.addOption(new Option(`--${oppositeOf(option)}`).hideHelp());
    }
    command.action((...received: unknown[]) => {
      const operands = received.slice(0, definition.operands.length) as ParsedCommand["operands"];
      // Commander gives options that switch something off a value of its own.
      const given = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === "cli");
      onCommand({ definition, operands, given: Object.fromEntries(given) });
    });
  }
  return program;
}

function exampleHelp({ examples }: CommandDefinition): string {
  if (examples.length === 0) return "";
  const lines = examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  return `\nExamples:\n${lines.join("\n")}`;
}

function exitCodeHelp(): string {
  const lines = EXIT_CODES.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  return `\nExit codes:\n${lines.join("\n")}`;
}

/** @param takesSeveral a list may have several values after one option: nothing else can follow there */
function commanderOption(definition: OptionDefinition, takesSeveral: boolean): Option {
  const { name, short, value, placeholder } = definition;
  const dashes = `${short === undefined ? "" : `-${short}, `}--${name}`;
  const option = new Option(
    value === "switch" ? dashes : `${dashes} <${placeholder}${value === "texts" && takesSeveral ? "..." : ""}>`,
    describeOption(definition),
  );
  if (value === "text" || value === "number") {
    option.argParser((text: string) => readValue(definition, text));
  }
  if (value === "texts") {
    option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
  }
  return option;
}

/** The name of what sets a switch the other way, where the configuration has set it: `no-quiet`, `cache`. */
function oppositeOf({ name }: OptionDefinition): string {
  return name.startsWith("no-") ? name.slice("no-".length) : `no-${name}`;
}

function describeOption({ description, choices, default: byDefault, value }: OptionDefinition): string {
  const notes: string[] = [];
  if (choices !== undefined) notes.push(choices.join(", "));
  if (byDefault !== undefined && value !== "switch") notes.push(`default: ${String(byDefault)}`);
  return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}

function readValue(definition: OptionDefinition, text: string): string | number {
  const value = definition.value === "number" && /^\d{1,15}$/.test(text) ? Number(text) : text;
  const complaint = findFault(definition, value);
  if (complaint !== undefined) throw new InvalidArgumentError(`Expected ${complaint}.`);
  return value;
}

/** What a value of an option has to be, if it is not that. */
function findFault(definition: OptionDefinition, value: string | number): string | undefined {
  const { value: kind, choices, minimum = 0 } = definition;
  const isFine =
    kind === "number"
      ? typeof value === "number" && Number.isSafeInteger(value) && value >= minimum
      : choices === undefined || choices.includes(String(value));
  return isFine ? undefined : wordsOf(definition);
}

/** What a value of an option has to be, in words. */
export function wordsOf({ value: kind, choices, minimum }: OptionDefinition): string {
  if (kind === "switch") return "true or false";
  if (kind === "number") return `a whole number from ${minimum ?? 0} on`;
  if (kind === "texts") return "a list of texts";
  return choices === undefined ? "a text" : `one of ${choices.join(", ")}`;
}

/** Values of all options of a command: what was written, else what is configured, else the default. */
export function completeOptions(
  { definition, given }: ParsedCommand,
  configured: OptionValues,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const option of allOptions(definition)) {
    const property = propertyOf(option);
    const isOff = option.name.startsWith("no-");
    const fallback = option.default ?? (option.value === "switch" ? isOff : undefined);
    const value = given[property] ?? configured[property] ?? fallback;
    if (value !== undefined) values[property] = value;
  }
  return values;
}

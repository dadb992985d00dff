import type { CommandDefinition, OptionDefinition } from "../commands/command.ts";
import { COMMON_OPTIONS } from "../commands/common-options.ts";

/** The options of a command with those that all have. */
export function allOptions({ options }: CommandDefinition): readonly OptionDefinition[] {
  return [...options, ...COMMON_OPTIONS];
}

/** A text in single quotes of a POSIX shell. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

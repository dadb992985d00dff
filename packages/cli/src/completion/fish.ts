import type { CommandDefinition } from "../commands/command.ts";
import { allOptions } from "../commands/common-options.ts";

/** A completion script for fish. */
export function fishCompletion(commands: readonly CommandDefinition[]): string {
  const lines = ["# Completion of schemawright for fish."];
  for (const command of commands) {
    const { name, summary } = command;
    lines.push(`complete -c schemawright -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`);
    for (const { name: option, short, value, description, choices } of allOptions(command)) {
      const letter = short === undefined ? "" : ` -s ${short}`;
      const words = choices === undefined ? "" : ` -f -a ${quote(choices.join(" "))}`;
      const needs = value === "switch" ? "" : ` -r${words}`;
      lines.push(
        `complete -c schemawright -n '__fish_seen_subcommand_from ${name}'${letter} -l ${option}${needs} -d ${quote(description)}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Fish knows two escapes inside single quotes. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

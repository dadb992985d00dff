import type { CommandDefinition, OptionDefinition } from "../commands/command.ts";
import { allOptions } from "../commands/common-options.ts";
import { quoteForShell } from "./words.ts";

/** A completion script for zsh. */
export function zshCompletion(commands: readonly CommandDefinition[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoteForShell(`${name}:${summary}`)}`);
  const cases = commands.map(
    (command) => `    ${command.name})
      _arguments ${[...allOptions(command).map(specification), "'*:file:_files'"].join(" \\\n        ")} ;;`,
  );
  return `#compdef schemawright
# Completion of schemawright for zsh.
_schemawright() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${cases.join("\n")}
  esac
}
_schemawright "$@"
`;
}

function specification({ name, value, placeholder, description, choices }: OptionDefinition): string {
  const said = description.replace(/[[\]:\\]/g, "\\$&");
  const argument =
    value === "switch" ? "" : `:${placeholder}:${choices === undefined ? "_files" : `(${choices.join(" ")})`}`;
  return quoteForShell(`${value === "texts" ? "*" : ""}--${name}[${said}]${argument}`);
}

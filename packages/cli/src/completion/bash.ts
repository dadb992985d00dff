import type { CommandDefinition } from "../commands/command.ts";
import { allOptions } from "../commands/common-options.ts";

/** A completion script for bash. */
export function bashCompletion(commands: readonly CommandDefinition[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const cases = commands.map((command) => {
    const flags = allOptions(command).map(({ name }) => `--${name}`);
    const values = allOptions(command).flatMap(({ name, choices }) =>
      choices === undefined
        ? []
        : [`      --${name}) COMPREPLY=($(compgen -W '${choices.join(" ")}' -- "$word")); return ;;`],
    );
    return `    ${command.name})
      case "$before" in
${values.join("\n")}${values.length > 0 ? "\n" : ""}      esac
      [[ "$word" == -* ]] && COMPREPLY=($(compgen -W '${flags.join(" ")} --help' -- "$word")) ;;`;
  });
  return `# Completion of schemawright for bash.
_schemawright() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names} help --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
}
complete -o bashdefault -o default -F _schemawright schemawright
`;
}

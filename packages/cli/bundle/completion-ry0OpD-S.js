import { S as COMMON_OPTIONS, x as EXIT, y as UseError } from "./main.js";
// dist/completion/words.js
/** The options of a command with those that all have. */
function allOptions({ options }) {
	return [...options, ...COMMON_OPTIONS];
}
/** A text in single quotes of a POSIX shell. */
function quoteForShell(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
// dist/completion/bash.js
/** A completion script for bash. */
function bashCompletion(commands) {
	return `# Completion of schemawright for bash.
_schemawright() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(" ")} help --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => {
		const flags = allOptions(command).map(({ name }) => `--${name}`);
		const values = allOptions(command).flatMap(({ name, choices }) => choices === void 0 ? [] : [`      --${name}) COMPREPLY=($(compgen -W '${choices.join(" ")}' -- "$word")); return ;;`]);
		return `    ${command.name})
      case "$before" in
${values.join("\n")}${values.length > 0 ? "\n" : ""}      esac
      [[ "$word" == -* ]] && COMPREPLY=($(compgen -W '${flags.join(" ")} --help' -- "$word")) ;;`;
	}).join("\n")}
  esac
}
complete -o bashdefault -o default -F _schemawright schemawright
`;
}
// dist/completion/fish.js
/** A completion script for fish. */
function fishCompletion(commands) {
	const lines = ["# Completion of schemawright for fish."];
	for (const command of commands) {
		const { name, summary } = command;
		lines.push(`complete -c schemawright -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`);
		for (const { name: option, short, value, description, choices } of allOptions(command)) {
			const letter = short === void 0 ? "" : ` -s ${short}`;
			const words = choices === void 0 ? "" : ` -f -a ${quote(choices.join(" "))}`;
			const needs = value === "switch" ? "" : ` -r${words}`;
			lines.push(`complete -c schemawright -n '__fish_seen_subcommand_from ${name}'${letter} -l ${option}${needs} -d ${quote(description)}`);
		}
	}
	return `${lines.join("\n")}\n`;
}
/** Fish knows two escapes inside single quotes. */
function quote(text) {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
// dist/completion/zsh.js
/** A completion script for zsh. */
function zshCompletion(commands) {
	const names = commands.map(({ name, summary }) => `    ${quoteForShell(`${name}:${summary}`)}`);
	const cases = commands.map((command) => `    ${command.name})
      _arguments ${[...allOptions(command).map(specification), "'*:file:_files'"].join(" \\\n        ")} ;;`);
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
function specification({ name, value, placeholder, description, choices }) {
	const said = description.replace(/[[\]:\\]/g, "\\$&");
	const argument = value === "switch" ? "" : `:${placeholder}:${choices === void 0 ? "_files" : `(${choices.join(" ")})`}`;
	return quoteForShell(`${value === "texts" ? "*" : ""}--${name}[${said}]${argument}`);
}
// dist/completion/completion.js
const SHELLS = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
};
/** Prints the completion script of a shell. @throws UseError if the shell is another one */
function completionCommand({ operands: [shell], host, commands }) {
	if (shell !== "bash" && shell !== "zsh" && shell !== "fish") throw new UseError(`completion: there is no script for ${shell}; expected ${Object.keys(SHELLS).join(", ")}`);
	host.write(SHELLS[shell](commands));
	return EXIT.fine;
}
export { completionCommand };

import type { CommandDefinition } from "./command.ts";

export const completion: CommandDefinition = {
  name: "completion",
  summary: "print a script that completes commands and options in a shell",
  description: ["Prints a script for a shell, which completes commands, options and their values."],
  operands: [{ usage: "<shell>", description: "bash, zsh or fish" }],
  options: [],
  isUnconfigured: true,
  examples: [
    {
      line: "schemawright completion bash > ~/.local/share/bash-completion/completions/schemawright",
      does: "for bash",
    },
    { line: "schemawright completion zsh > ~/.zfunc/_schemawright", does: "for zsh, if ~/.zfunc is in fpath" },
    { line: "schemawright completion fish > ~/.config/fish/completions/schemawright.fish", does: "for fish" },
  ],
  async run(input) {
    const { completionCommand } = await import("../completion/completion.ts");
    return completionCommand(input);
  },
};

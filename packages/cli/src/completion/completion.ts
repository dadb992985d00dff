import type { CommandInput } from "../commands/command.ts";
import { EXIT } from "../exit-codes.ts";
import { UseError } from "../use-error.ts";
import { bashCompletion } from "./bash.ts";
import { fishCompletion } from "./fish.ts";
import { zshCompletion } from "./zsh.ts";

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** Prints the completion script of a shell. @throws UseError if the shell is another one */
export function completionCommand({ operands: [shell], host, commands }: CommandInput<object>): number {
  if (shell !== "bash" && shell !== "zsh" && shell !== "fish")
    throw new UseError(`completion: there is no script for ${shell}; expected ${Object.keys(SHELLS).join(", ")}`);
  host.write(SHELLS[shell](commands));
  return EXIT.fine;
}

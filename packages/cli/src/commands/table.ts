import { bundle } from "./bundle.ts";
import { check } from "./check.ts";
import type { CommandDefinition } from "./command.ts";
import { completion } from "./completion.ts";
import { downgrade } from "./downgrade.ts";
import { generate } from "./generate.ts";
import { init } from "./init.ts";
import { inspect } from "./inspect.ts";
import { sample } from "./sample.ts";
import { validate } from "./validate.ts";

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandDefinition[] = [
  init,
  generate,
  check,
  validate,
  inspect,
  sample,
  downgrade,
  bundle,
  completion,
];

import { check } from "./check.ts";
import type { CommandDefinition } from "./command.ts";
import { completion } from "./completion.ts";
import { generate } from "./generate.ts";
import { validate } from "./validate.ts";

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandDefinition[] = [generate, check, validate, completion];

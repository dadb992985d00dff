/** What a function may run, in bytes of its code, before it is optimized. The engine's own: 135,168. */
const BUDGET = 800_000;

/**
 * Has functions optimized later than the engine does by itself, for commands that compile schemas: they run much code a few
 * times each, and a third of their processor time went into machine code that hardly ran. Validating runs little code very
 * often, and is left as it is. Engines of later versions have a compiler for code in between, and no such setting.
 * @param command what the process was called with
 */
export function tuneEngine(command: string | undefined): void {
  if (command === "validate" || !process.versions.v8.startsWith("11.")) return;
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/** What a function may run, in bytes of its code, before it is optimized. The engine's own: 135,168. */
const BUDGET = 800_000;

/** How many bytes of the code of others an optimized function may take in. The engine's own: 920. */
const INLINED = 300;

/**
 * Settings for what a command spends its time on. Commands that compile schemas run much code a few times each, and a third of
 * their processor time went into machine code that hardly ran: they have functions optimized later than the engine does by
 * itself. Validating runs little code very often, but of each of its functions the engine makes machine code that holds many
 * others, again and again the same: with less of that, 10,000 small documents take a tenth less processor time, and what goes on
 * for longer takes hardly more. Engines of later versions have a compiler for code in between, and need neither.
 * @param command what the process was called with
 */
export function tuneEngine(command: string | undefined): void {
  if (!process.versions.v8.startsWith("11.")) return;
  const setting =
    command === "validate" ? `--max-inlined-bytecode-size-cumulative=${INLINED}` : `--interrupt-budget=${BUDGET}`;
  process.getBuiltinModule("node:v8").setFlagsFromString(setting);
}

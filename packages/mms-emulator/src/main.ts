#!/usr/bin/env node
import { HELP, parseCommand } from "./arguments.ts";
import { createEmulator } from "./emulator.ts";

/** Exit codes: 0 fine, 1 the port cannot be had, 2 wrong use. */
async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2));
  if (command.kind === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  if (command.kind === "wrong-use") {
    process.stderr.write(`mms-emulator: ${command.message}\nTry "mms-emulator --help".\n`);
    return 2;
  }
  const emulator = createEmulator({ ...command.options, log: (line) => process.stdout.write(`${line}\n`) });
  for (const fault of command.faults) emulator.fault(fault);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  try {
    const { url } = await emulator.listen();
    process.stdout.write(`listening on ${url}\n`);
  } catch (error) {
    process.stderr.write(`mms-emulator: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  await stopped;
  await emulator.close();
  return 0;
}

process.exitCode = await main();

import { fstatSync } from "node:fs";

/**
 * The standard streams of this process, each made when it is first used: making one loads Node's network modules, and
 * commands that are asked to be quiet use none.
 */
export interface StandardStreams {
  readonly output: () => NodeJS.WriteStream;
  readonly error: () => NodeJS.WriteStream;
  /** Whether standard output is a terminal. */
  readonly outputIsTerminal: () => boolean;
  readonly errorIsTerminal: () => boolean;
  /** Whether anybody has used standard output. */
  readonly outputIsUsed: () => boolean;
  /** Resolves once everything that was written to either has left, or can leave no more. */
  readonly flushed: () => Promise<void>;
}

/** @param onOutputFault is told when standard output takes nothing any more. */
export function createStandardStreams(onOutputFault: (error: Error) => void): StandardStreams {
  let usedOutput: NodeJS.WriteStream | undefined;
  let usedError: NodeJS.WriteStream | undefined;
  const output = (): NodeJS.WriteStream => {
    usedOutput ??= process.stdout.on("error", onOutputFault);
    return usedOutput;
  };
  const error = (): NodeJS.WriteStream => {
    // Complaints that nobody can receive are no reason to stop.
    usedError ??= process.stderr.on("error", () => undefined);
    return usedError;
  };
  return {
    output,
    error,
    outputIsTerminal: () => mayBeTerminal(1) && output().isTTY === true,
    errorIsTerminal: () => mayBeTerminal(2) && error().isTTY === true,
    outputIsUsed: () => usedOutput !== undefined,
    async flushed() {
      for (const stream of [usedOutput, usedError]) {
        // One that takes nothing any more says so after its fault was told.
        if (stream !== undefined) await new Promise<void>((resolve) => stream.write("", () => resolve()));
      }
    },
  };
}

/** Whether a file descriptor is a device, or cannot be asked: files and pipes are no terminals. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    // In big integers: Node's realpathSync looks at the last file type that was asked for in numbers, and stops at a pipe.
    return fstatSync(descriptor, { bigint: true }).isCharacterDevice();
  } catch {
    return true;
  }
}

import { join } from "node:path";
import { type ContractFolder, LOCK_FILE } from "../contracts.ts";
import { EXIT } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";

/** Milliseconds to wait for more: an editor saves a file in several steps. */
const PAUSE = 20;

/**
 * Compiles, and again what changes, until Ctrl-C. A contract that cannot be compiled is complained of, and tried again
 * when it changes.
 * @param find the contracts as they are now
 * @param compile writes the packages of some contracts
 * @throws what `find` throws at the start, when there is nothing yet to watch
 */
export async function watchContracts(
  find: () => readonly ContractFolder[],
  compile: (contracts: readonly ContractFolder[]) => Promise<number>,
  host: Host,
): Promise<number> {
  const { watch } = await import("chokidar");
  const attempt = async (wants: (contract: ContractFolder) => boolean): Promise<void> => {
    try {
      await compile(find().filter(wants));
    } catch (error) {
      host.complain(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
  const folders = find().map(({ folder }) => folder);
  await attempt(() => true);
  const watcher = watch(folders, { ignoreInitial: true, ignored: (path) => path.endsWith(LOCK_FILE) });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", (_, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      void attempt(({ folder }) => paths.some((one) => one.startsWith(join(folder, "/"))));
    }, PAUSE);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  host.write(`Watching ${folders.length} ${folders.length === 1 ? "contract" : "contracts"}; Ctrl-C ends it.\n`);
  if (!host.signal.aborted) await new Promise((resolve) => host.signal.addEventListener("abort", resolve));
  clearTimeout(timer);
  await watcher.close();
  return EXIT.fine;
}

import { posix } from "node:path";
import { decodeXml } from "@schemawright/runtime/xml";
import type { Resolver } from "@schemawright/xsd";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { fileResolver } from "../files/file-resolver.ts";
import { shownPath } from "../files/paths.ts";
import { writeFiles } from "../files/write-files.ts";
import type { Host } from "../host/host.ts";
import { printSchemaReports } from "../report/print-schema-reports.ts";
import { loadSchemaFile, type SchemaFile } from "../schema-file.ts";
import { isAddress, placeDocuments } from "./place-documents.ts";
import { replaceReferences } from "./references.ts";

/** Options of the command `bundle`. */
export interface BundleOptions extends CommonOptions {
  readonly out: string;
  readonly allowNet: boolean;
  readonly xsdVersion?: "1.0" | "1.1";
}

/** Milliseconds that a host may take for a document, and characters that it may have. */
const PATIENCE = 30_000;
const MAXIMUM_LENGTH = 67_108_864;

/**
 * Collects a schema in a folder.
 * @returns the exit code: 0 written, 1 the schema is broken, or documents of it are missing
 * @throws UseError if there is no such schema, Error if the files cannot be written
 */
export async function bundleCommand({ operands: [path], options, host }: CommandInput<BundleOptions>): Promise<number> {
  const resolver = createCollectingResolver();
  const { schema, reports } = await loadAll(String(path), options, resolver, host);
  await printSchemaReports(reports, host);
  for (const address of resolver.missing) {
    const advice = options.allowNet ? "It could not be fetched" : "It was not fetched: --allow-net allows that";
    host.complain(`${address}: ${advice}.\n`);
  }
  if (schema === undefined || resolver.missing.size > 0) {
    host.complain("Nothing was written.\n");
    return EXIT.findings;
  }
  const places = placeDocuments(schema.documents.map(({ location }) => location));
  const files = schema.documents.map(({ location, text }) => {
    const place = places.get(location) ?? "";
    const bundled = replaceReferences(text, (reference) => {
      const target = places.get(resolver.resolve(reference, location));
      return target === undefined ? undefined : encodeURI(posix.relative(posix.dirname(place), target));
    });
    return { path: place, text: withUtf8(bundled) };
  });
  writeFiles(options.out, files);
  if (!options.quiet) {
    for (const { location } of schema.documents)
      host.write(
        `${shownPath(options.out)}/${places.get(location)}  from ${isAddress(location) ? location : shownPath(location)}\n`,
      );
  }
  return EXIT.fine;
}

/** Texts are written in UTF-8, whatever they were in. */
function withUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, "$1UTF-8");
}

/** Reads files and what was fetched, and notes the addresses that would have to be. */
interface CollectingResolver extends Resolver {
  readonly fetched: Map<string, string | undefined>;
  readonly missing: Set<string>;
}

function createCollectingResolver(): CollectingResolver {
  const files = fileResolver();
  const fetched = new Map<string, string | undefined>();
  const missing = new Set<string>();
  return {
    fetched,
    missing,
    read(location) {
      if (!isAddress(location)) return files.read(location);
      const text = fetched.get(location);
      if (text === undefined) missing.add(location);
      return text;
    },
    resolve: (reference, base) =>
      isAddress(base) && URL.canParse(reference, base) ? new URL(reference, base).href : files.resolve(reference, base),
  };
}

/** Loads, fetches what was missing, and loads again, until nothing new is missing. */
async function loadAll(
  path: string,
  { allowNet, xsdVersion }: BundleOptions,
  resolver: CollectingResolver,
  host: Host,
): Promise<SchemaFile> {
  for (;;) {
    resolver.missing.clear();
    const loaded = host.timings.measure("load", () => loadSchemaFile(path, xsdVersion, resolver));
    const wanted = [...resolver.missing].filter((address) => !resolver.fetched.has(address));
    if (!allowNet || wanted.length === 0 || host.signal.aborted) return loaded;
    await host.timings.measure("fetch", () =>
      Promise.all(
        wanted.map(async (address) => {
          resolver.fetched.set(address, await fetchText(address, host));
        }),
      ),
    );
  }
}

async function fetchText(address: string, host: Host): Promise<string | undefined> {
  try {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE)]);
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`the host answers ${response.status} ${response.statusText}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAXIMUM_LENGTH) throw new Error(`the document has more than ${MAXIMUM_LENGTH} bytes`);
      chunks.push(chunk);
    }
    const decoded = decodeXml(Buffer.concat(chunks));
    if ("text" in decoded) return decoded.text;
    throw new Error(decoded.failure.message);
  } catch (error) {
    const { message, cause } = error as Error;
    host.complain(`${address}: ${cause instanceof Error ? cause.message : message}\n`);
    return undefined;
  }
}

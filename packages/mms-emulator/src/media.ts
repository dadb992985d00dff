import type { Slide } from "@schemawright/sinch-mms";
import { MEDIA_KINDS, type MediaFile, mediaOf } from "./media-kind.ts";
import type { EmulatorOptions } from "./options.ts";
import type { Refusal } from "./refusal.ts";

type MediaOptions = Pick<EmulatorOptions, "fetchMedia" | "mediaOrigin" | "maximumSizes" | "mediaTimeout">;

/** The files of a message, or why the message is refused. */
export type FetchedMedia = { readonly files: readonly MediaFile[] } | { readonly refusal: Refusal };

/**
 * Fetches the files of a message by GET, as the service does at request time: an answer needs a `Content-Length`, must
 * not be chunked, and must have a type that fits the part of the slide. The first fault in document order counts.
 */
export async function fetchMedia(
  slides: readonly Slide[],
  options: MediaOptions,
  signal: AbortSignal,
): Promise<FetchedMedia> {
  const files = mediaOf(slides);
  if (options.fetchMedia === false) return { files };
  const outcomes = await Promise.all(files.map((file) => fetchFile(file, options, signal)));
  const fetched: MediaFile[] = [];
  for (const outcome of outcomes) {
    if ("code" in outcome) return { refusal: outcome };
    fetched.push(outcome);
  }
  return { files: fetched };
}

async function fetchFile(file: MediaFile, options: MediaOptions, signal: AbortSignal): Promise<MediaFile | Refusal> {
  const facts = MEDIA_KINDS[file.kind];
  const refuse = (code: Refusal["code"], what: string): Refusal => ({
    code,
    info: `Slide ${file.slide}: ${facts.word} ${what} (/request/slide[${file.slide}]/${file.kind}/url)`,
  });
  const timeout = AbortSignal.timeout(options.mediaTimeout ?? 10_000);
  try {
    const response = await fetch(addressOf(file.url, options.mediaOrigin), {
      headers: { "accept-encoding": "identity" },
      signal: AbortSignal.any([signal, timeout]),
    });
    const refusal = judge(file, response, options.maximumSizes?.[file.kind], refuse);
    if (refusal !== undefined) {
      await response.body?.cancel();
      return refusal;
    }
    return { ...file, size: await drain(response) };
  } catch (error) {
    if (timeout.aborted) return refuse(facts.fetchCode, "could not be copied: no answer in time");
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return refuse(facts.fetchCode, `could not be copied: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function judge(
  file: MediaFile,
  response: Response,
  maximum: number | undefined,
  refuse: (code: Refusal["code"], what: string) => Refusal,
): Refusal | undefined {
  const facts = MEDIA_KINDS[file.kind];
  if (!response.ok) return refuse(facts.fetchCode, `could not be copied: HTTP status ${response.status}`);
  if (/\bchunked\b/i.test(response.headers.get("transfer-encoding") ?? ""))
    return refuse(facts.fetchCode, "could not be copied: the answer is chunked");
  const length = response.headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) return refuse(facts.fetchCode, "could not be copied: no Content-Length");
  const type = response.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isVague = type === "" || type === "application/octet-stream";
  if (isVague ? !facts.extensions.has(extensionOf(file.url)) : !facts.types.has(type))
    return refuse("E629", `has an unrecognised content type: ${type === "" ? "none" : type}`);
  if (maximum !== undefined && Number(length) > maximum)
    return refuse(facts.sizeCode, `is too big: ${length} bytes, ${maximum} are allowed`);
  return undefined;
}

/** Reads a body to its end without keeping it; a connection that breaks on the way throws. */
async function drain(response: Response): Promise<number> {
  let size = 0;
  for await (const chunk of response.body ?? []) size += chunk.length;
  return size;
}

function addressOf(url: string, origin: string | undefined): string {
  if (origin === undefined) return url;
  const { pathname, search } = new URL(url);
  return new URL(pathname + search, origin).href;
}

function extensionOf(url: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? "";
}

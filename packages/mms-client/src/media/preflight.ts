import type { Issue, Slide } from "@schemawright/sinch-mms";
import { DeadlineExceeded, withDeadline } from "../wait.ts";
import { estimateMessageSize } from "./estimate.ts";
import { type JudgedMedia, judgeMedia, mediaIssue } from "./judge.ts";
import { type MediaFacts, type MediaKind, mediaOf } from "./media-kind.ts";

/** Options of `preflightMedia`. */
export interface PreflightOptions {
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Bytes that the account allows for a file of a kind. The values stand in the account's API settings only. */
  readonly maximumSizes?: Readonly<Partial<Record<MediaKind, number>>>;
  /** Bytes that the account or the operator allows for a whole message, held against the estimate. */
  readonly maximumMessageSize?: number;
  /** Milliseconds for one request; an address may get two, one by HEAD and one by GET. Default: 5,000. */
  readonly timeout?: number;
  /** Files looked at at the same time. Default: 4. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal | undefined;
}

/** What the media of a message look like. */
export interface PreflightResult {
  /** True if no issue is an error. */
  readonly ok: boolean;
  /** In document order. `rule` is the code by which the service would refuse the request. */
  readonly issues: readonly Issue[];
  /** The files in document order. */
  readonly media: readonly MediaFacts[];
  /** Bytes of the message, by `estimateMessageSize`, from the files whose size is known. Texts are not counted. */
  readonly estimatedSize: number;
}

/**
 * Looks at the files that slides point at, as the service will when the request comes: HEAD first, and GET where HEAD
 * fails or does not show everything wanted, because GET is what the service uses. Bodies are not read. Never throws: an
 * address that does not answer is an issue, and so is a signal that aborts.
 */
export async function preflightMedia(
  slides: readonly Slide[],
  options: PreflightOptions = {},
): Promise<PreflightResult> {
  const all = mediaOf(slides);
  const waiting = [...all.keys()];
  const judged: JudgedMedia[] = [];
  const work = async (): Promise<void> => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const media = all[index];
      if (media !== undefined) judged[index] = await look(media, options);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.trunc(options.concurrency ?? 4) || 1) }, work));

  const media = judged.map((one) => one.facts);
  const issues = judged.flatMap((one) => one.issues);
  const estimatedSize = estimateMessageSize(media.reduce((sum, { size }) => sum + (size ?? 0), 0));
  const { maximumMessageSize } = options;
  if (maximumMessageSize !== undefined && estimatedSize > maximumMessageSize) {
    issues.push({
      code: "media-message-size",
      severity: "error",
      message: `The message will have about ${estimatedSize} bytes; ${maximumMessageSize} are allowed.`,
      path: "/request",
      keys: [],
      params: { size: estimatedSize, maximum: maximumMessageSize },
    });
  }
  return { ok: issues.every((issue) => issue.severity !== "error"), issues, media, estimatedSize };
}

async function look(media: MediaFacts, options: PreflightOptions): Promise<JudgedMedia> {
  const protocol = URL.canParse(media.url) ? new URL(media.url).protocol : undefined;
  if (protocol !== "http:" && protocol !== "https:")
    return { facts: media, issues: [mediaIssue(media, "media-address", "The address is not an http or https URL.")] };
  const timeout = options.timeout ?? 5_000;
  const ask = (method: "HEAD" | "GET") =>
    withDeadline(timeout, options.signal, (signal) => request(method, media, options, signal));
  try {
    const head = await ask("HEAD").catch((error: unknown) => {
      if (options.signal?.aborted) throw error;
      return undefined; // Some servers do not speak HEAD at all.
    });
    return head !== undefined && head.issues.length === 0 ? head : await ask("GET");
  } catch (error) {
    const words =
      error instanceof DeadlineExceeded
        ? `The address did not answer within ${timeout} ms.`
        : `The address does not answer: ${error instanceof Error ? error.message : String(error)}.`;
    return { facts: media, issues: [mediaIssue(media, "media-unreachable", words)] };
  }
}

async function request(
  method: "HEAD" | "GET",
  media: MediaFacts,
  options: PreflightOptions,
  signal: AbortSignal,
): Promise<JudgedMedia> {
  const fetchFunction = options.fetch ?? globalThis.fetch;
  const response = await fetchFunction(media.url, {
    method,
    // A server that compresses on the way often drops the length; browsers ignore this header and may show such a case.
    headers: { "accept-encoding": "identity" },
    redirect: "follow",
    signal,
  });
  await response.body?.cancel().catch(() => undefined);
  return judgeMedia(media, response, options.maximumSizes?.[media.kind]);
}

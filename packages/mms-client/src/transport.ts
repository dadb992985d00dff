import { DeadlineExceeded, withDeadline } from "./wait.ts";

/**
 * Why no complete answer came:
 * - `never-sent`: no connection came about, so the service cannot have acted on the request;
 * - `timeout`, `broken`: the request may have been received, and nobody knows whether the service acted on it;
 * - `too-long`: an answer came, longer than is read;
 * - `aborted`: the caller's signal; if an attempt was under way, the service may have acted on it.
 */
export type TransportReason = "never-sent" | "timeout" | "broken" | "too-long" | "aborted";

/** A failed attempt, as data. */
export interface TransportError {
  readonly reason: TransportReason;
  /** One sentence for a person. */
  readonly message: string;
  /** What `fetch` threw, or the reason of the signal. */
  readonly cause: unknown;
}

/** What came back: the body is not interpreted yet. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
}

/** What one attempt needs. */
export interface Post {
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly timeout: number;
  readonly maxResponseLength: number;
  readonly signal: AbortSignal | undefined;
}

/** Posts one XML document and reads the answer, whatever its status and type. Never throws. */
export async function post(xml: string, how: Post): Promise<Answer | TransportError> {
  if (how.signal?.aborted) return aborted(how.signal);
  try {
    return await withDeadline(how.timeout, how.signal, async (signal) => {
      const response = await how.fetch(how.url, {
        method: "POST",
        headers: { "content-type": "text/xml; charset=utf-8", accept: "text/xml, application/xml" },
        body: xml,
        // The body holds the account key: it goes where the configuration says and nowhere else.
        redirect: "manual",
        signal,
      });
      const contentType = response.headers.get("content-type") ?? undefined;
      return { status: response.status, contentType, body: await readBody(response, how.maxResponseLength) };
    });
  } catch (cause) {
    if (how.signal?.aborted) return aborted(how.signal);
    if (cause instanceof BodyTooLong) return { reason: "too-long", message: cause.message, cause };
    if (cause instanceof DeadlineExceeded) return { reason: "timeout", message: `Timed out: ${cause.message}.`, cause };
    if (wasNeverSent(cause))
      return { reason: "never-sent", message: `No connection to the service: ${wordsOf(cause)}.`, cause };
    return { reason: "broken", message: `The connection broke: ${wordsOf(cause)}.`, cause };
  }
}

/** The failure of a call that the caller ended. */
export function aborted(signal: AbortSignal): TransportError {
  return { reason: "aborted", message: "The call was aborted.", cause: signal.reason };
}

export function isAnswer(outcome: Answer | TransportError): outcome is Answer {
  return "body" in outcome;
}

class BodyTooLong extends Error {}

async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      throw new BodyTooLong(`The answer is longer than ${limit} bytes.`);
    }
    chunks.push(value);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

/** Codes of faults that come before a connection exists: of Node and its HTTP client, and of Bun. */
const BEFORE_CONNECTION: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "DNSNotFound",
]);

/**
 * Whether a fault of `fetch` proves that nothing was sent: the name was not found, or the connection was refused.
 * False in doubt, as in browsers, which do not tell, and where several addresses failed in different ways.
 */
export function wasNeverSent(error: unknown): boolean {
  for (let one = error, depth = 0; typeof one === "object" && one !== null && depth < 8; depth++) {
    const { code, errors, cause, message } = one as ErrorLike;
    if (Array.isArray(errors) && errors.length > 0) return errors.every(wasNeverSent);
    if (typeof code === "string" && BEFORE_CONNECTION.has(code)) return true;
    // Deno gives no code; its HTTP client names the phase.
    if (typeof message === "string" && /client error \(Connect\)/.test(message)) return true;
    one = cause;
  }
  return false;
}

interface ErrorLike {
  readonly code?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
  readonly message?: unknown;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const words = cause.message || ("code" in cause ? String(cause.code) : cause.name);
  return `${error.message} (${words})`;
}

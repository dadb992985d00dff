import { setTimeout as wait } from "node:timers/promises";
import { type Postback, writePostback } from "@schemawright/sinch-mms";
import type { EmulatorOptions } from "./options.ts";

/** One POST of a postback. */
export interface PostbackAttempt {
  /** HTTP status of the answer. */
  readonly status?: number;
  /** Why there was none. */
  readonly error?: string;
}

/** A postback and what became of it. `kept`: there is no address to send it to. */
export interface PostbackRecord {
  readonly postback: Postback;
  readonly xml: string;
  readonly state: "kept" | "sending" | "delivered" | "given-up";
  readonly attempts: readonly PostbackAttempt[];
}

type PostbackOptions = Pick<
  EmulatorOptions,
  "postbackUrl" | "postbackRetries" | "postbackRetryDelay" | "postbackTimeout" | "log"
>;

/** Sends postbacks and remembers them. */
export interface Postbacks {
  readonly records: readonly PostbackRecord[];
  /** Ends when the postback was answered with HTTP status 200, was given up, or `signal` aborts. */
  send(postback: Postback, signal: AbortSignal): Promise<void>;
}

export function createPostbacks(options: PostbackOptions): Postbacks {
  const records: PostbackRecord[] = [];
  return {
    records,
    async send(postback, signal) {
      const xml = writePostback(postback);
      const index = records.length;
      const url = options.postbackUrl;
      const update = (state: PostbackRecord["state"], attempts: readonly PostbackAttempt[]): void => {
        records[index] = { postback, xml, state, attempts };
      };
      update(url === undefined ? "kept" : "sending", []);
      if (url === undefined) return;
      const attempts: PostbackAttempt[] = [];
      const retries = options.postbackRetries ?? 5;
      for (let count = 0; count <= retries && !signal.aborted; count++) {
        if (count > 0) await pause(options.postbackRetryDelay ?? 1_000, signal);
        if (signal.aborted) break;
        const attempt = await post(url, xml, options.postbackTimeout ?? 10_000, signal);
        attempts.push(attempt);
        options.log?.(`postback ${postback.code} -> ${attempt.status ?? attempt.error}`);
        const isDelivered = attempt.status === 200;
        update(isDelivered ? "delivered" : "sending", [...attempts]);
        if (isDelivered) return;
      }
      update("given-up", attempts);
    },
  };
}

/** Waits; ends early, without an error, when the signal aborts. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return;
  await wait(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

async function post(url: string, xml: string, timeout: number, signal: AbortSignal): Promise<PostbackAttempt> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "text/xml; charset=utf-8" },
      body: xml,
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}

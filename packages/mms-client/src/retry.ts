import { ERROR_CODES } from "@schemawright/sinch-mms";

/** When a call is repeated. A repetition follows only where the service cannot have acted on the attempt before it. */
export interface RetryOptions {
  /** Attempts at most, the first included. Default: 4. */
  readonly attempts?: number;
  /** Milliseconds: upper bound of the first wait; it doubles with each further one. Default: 500. */
  readonly baseDelay?: number;
  /** Milliseconds: upper bound of any wait. A service that asks for a longer one is not called again. Default: 30,000. */
  readonly maxDelay?: number;
  /** Milliseconds from the first attempt after which none is begun any more. Default: 120,000. */
  readonly maxElapsed?: number;
  /** A number from 0 up to 1, without 1. Handed in by tests; default: `Math.random`. */
  readonly random?: () => number;
}

const defaults: Required<RetryOptions> = {
  attempts: 4,
  baseDelay: 500,
  maxDelay: 30_000,
  maxElapsed: 120_000,
  random: Math.random,
};

/** Fills in the defaults; `false` becomes a single attempt. */
export function resolveRetry(options: RetryOptions | false | undefined): Required<RetryOptions> {
  if (options === false) return { ...defaults, attempts: 1 };
  return {
    attempts: options?.attempts ?? defaults.attempts,
    baseDelay: options?.baseDelay ?? defaults.baseDelay,
    maxDelay: options?.maxDelay ?? defaults.maxDelay,
    maxElapsed: options?.maxElapsed ?? defaults.maxElapsed,
    random: options?.random ?? defaults.random,
  };
}

/**
 * How long to wait after an attempt: exponential back-off with full jitter, on top of what the service demands.
 *
 * @param attempt number of the attempt that failed, from 1
 * @param elapsed milliseconds since the first attempt began
 * @param demanded milliseconds that the service asked for
 * @returns milliseconds, or undefined if there is to be no further attempt
 */
export function delayAfter(
  attempt: number,
  elapsed: number,
  demanded: number,
  retry: Required<RetryOptions>,
): number | undefined {
  if (!(attempt < retry.attempts)) return undefined; // NaN is no licence to go on for ever.
  const bound = Math.min(retry.maxDelay, retry.baseDelay * 2 ** (attempt - 1));
  const jitter = retry.random() * bound;
  if (demanded > retry.maxDelay) return undefined;
  const delay = Math.max(demanded, Math.min(demanded + jitter, retry.maxDelay));
  return elapsed + delay > retry.maxElapsed ? undefined : delay;
}

/** The contract's row for a code, if it knows the code. */
export function errorCodeRow(code: string | undefined): (typeof ERROR_CODES)[keyof typeof ERROR_CODES] | undefined {
  return code !== undefined && Object.hasOwn(ERROR_CODES, code)
    ? ERROR_CODES[code as keyof typeof ERROR_CODES]
    : undefined;
}

/**
 * Seconds to wait, as `error-info` of E106 names them. Its wording is not documented: a number before a word that
 * begins with "s" counts, or else the only number of the text.
 *
 * @returns undefined if the text names no number, or several without a unit
 */
export function secondsToWait(errorInfo: string | undefined): number | undefined {
  if (errorInfo === undefined) return undefined;
  const withUnit = /(\d{1,9}(?:\.\d{1,9})?)\s{0,9}(?:s|secs?|seconds?)\b/i.exec(errorInfo)?.[1];
  if (withUnit !== undefined) return Number(withUnit);
  const numbers = errorInfo.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}

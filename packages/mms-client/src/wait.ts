/** Longest time that a timer of JavaScript takes, in milliseconds; with more it would end at once. */
const LONGEST = 2_147_483_647;

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      },
      Math.min(milliseconds, LONGEST),
    );
    signal?.addEventListener("abort", abort, { once: true });
  });
}

/** A signal that aborts with the first of several, and how to let go of them. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  /** Removes the listeners, so that a signal that lives long does not collect them. */
  readonly release: () => void;
}

/** Joins signals. `AbortSignal.any` would do, were it in every browser in use. */
export function joinSignals(signals: readonly (AbortSignal | undefined)[]): JoinedSignal {
  const controller = new AbortController();
  const present = signals.filter((signal) => signal !== undefined);
  const abort = (event: Event): void => controller.abort((event.target as AbortSignal).reason);
  for (const signal of present) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener("abort", abort, { once: true });
  }
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of present) signal.removeEventListener("abort", abort);
    },
  };
}

/** What `withDeadline` aborts with. */
export class DeadlineExceeded extends Error {
  override readonly name = "TimeoutError";
}

/**
 * Runs something and aborts its signal after a time. Ends with the signal even if what runs does not heed it.
 *
 * @param milliseconds more than 24 days, such as `Infinity`, for no limit
 * @throws what `run` throws, or the reason of the signal
 */
export async function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const joined = joinSignals([signal, deadline.signal]);
  const end = (): void => deadline.abort(new DeadlineExceeded(`no answer within ${milliseconds} ms`));
  const timer = milliseconds > LONGEST ? undefined : setTimeout(end, milliseconds);
  let stopListening = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    const abort = (): void => reject(joined.signal.reason);
    if (joined.signal.aborted) abort();
    else joined.signal.addEventListener("abort", abort, { once: true });
    stopListening = () => joined.signal.removeEventListener("abort", abort);
  });
  try {
    return await Promise.race([run(joined.signal), ended]);
  } finally {
    clearTimeout(timer);
    stopListening();
    joined.release();
  }
}

import {
  type Issue,
  type ReadResponseCases,
  type Result,
  readResponse,
  type Slide,
  type ValidateOptions,
  type WriteOptions,
} from "@schemawright/sinch-mms";
import { type PreflightOptions, preflightMedia } from "./media/preflight.ts";
import type { CallResult, HttpAnswer } from "./result.ts";
import { delayAfter, errorCodeRow, type RetryOptions, secondsToWait } from "./retry.ts";
import { type Answer, aborted, isAnswer, type Post, post, type TransportError } from "./transport.ts";

/** What a call needs to know of its action. */
export interface ActionDefinition<Name extends keyof ReadResponseCases, Request> {
  readonly name: Name;
  readonly validate: (value: unknown, options: ValidateOptions) => Result<Request>;
  readonly write: (value: Request, options: WriteOptions) => string;
  /** The slides whose media the service will fetch. */
  readonly slides?: (request: Request) => readonly Slide[];
  /** The action changes nothing, so that it may be repeated even if the service may have acted on it. */
  readonly isSafe?: boolean;
}

/** The options of the client and of the call, merged, without gaps. */
export interface CallSettings extends Post {
  readonly rules: NonNullable<ValidateOptions["rules"]>;
  readonly retry: Required<RetryOptions>;
  readonly preflight: boolean | Omit<PreflightOptions, "signal">;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly now: () => number;
}

type SuccessOf<Response> = Extract<Response, { status: "Success" }>;
type FailureOf<Response> = Extract<Response, { status: "Failure" }>;
type ResultOf<Name extends keyof ReadResponseCases> = CallResult<
  SuccessOf<ReadResponseCases[Name]>,
  FailureOf<ReadResponseCases[Name]>
>;

/** Checks, sends, reads and repeats. Never throws. */
export async function callAction<Name extends keyof ReadResponseCases, Request>(
  action: ActionDefinition<Name, Request>,
  value: unknown,
  settings: CallSettings,
): Promise<ResultOf<Name>> {
  const checked = action.validate(value, { rules: settings.rules });
  if (!checked.ok) return { ok: false, kind: "invalid-request", issues: checked.issues, attempts: 0 };
  const warnings: Issue[] = [...checked.issues];

  if (settings.preflight !== false && action.slides !== undefined) {
    const { fetch, signal } = settings;
    const options = settings.preflight === true ? {} : settings.preflight;
    const preflight = await preflightMedia(action.slides(checked.value), { fetch, ...options, signal });
    if (settings.signal?.aborted) return ended(aborted(settings.signal), 0);
    if (!preflight.ok) return { ok: false, kind: "media", issues: preflight.issues, preflight, attempts: 0 };
    warnings.push(...preflight.issues);
  }

  const xml = action.write(checked.value, { validate: false });
  const start = settings.now();
  for (let attempts = 1; ; attempts++) {
    const judged = judge(action, await post(xml, settings), warnings, attempts);
    if (!judged.isRepeatable) return judged.result;
    const delay = delayAfter(attempts, settings.now() - start, judged.demanded, settings.retry);
    if (delay === undefined) return judged.result;
    try {
      await settings.sleep(delay, settings.signal);
    } catch (cause) {
      return ended({ reason: "aborted", message: "The call was aborted between two attempts.", cause }, attempts);
    }
  }
}

/** The result that an attempt would give, were it the last, and whether another may follow. */
interface Judged<Name extends keyof ReadResponseCases> {
  readonly result: ResultOf<Name>;
  readonly isRepeatable: boolean;
  /** Milliseconds that the service asked to wait. */
  readonly demanded: number;
}

function judge<Name extends keyof ReadResponseCases, Request>(
  action: ActionDefinition<Name, Request>,
  outcome: Answer | TransportError,
  warnings: readonly Issue[],
  attempts: number,
): Judged<Name> {
  const isSafe = action.isSafe === true;
  if (!isAnswer(outcome)) {
    const { reason } = outcome;
    const isRepeatable = reason === "never-sent" || (isSafe && (reason === "broken" || reason === "timeout"));
    return { result: ended(outcome, attempts), isRepeatable, demanded: 0 };
  }
  const read = readResponse(outcome.body, { action: action.name });
  if (!read.ok) {
    const result = {
      ok: false,
      kind: "unreadable-response",
      issues: read.issues,
      answer: describe(outcome),
      attempts,
    } as const;
    return { result, isRepeatable: isSafe && outcome.status >= 500, demanded: 0 };
  }
  const response = read.value;
  if (isSuccess(response))
    return { result: { ok: true, response, issues: warnings, attempts }, isRepeatable: false, demanded: 0 };
  const failure = response as FailureOf<ReadResponseCases[Name]>;
  const row = errorCodeRow(failure.errorCode);
  const advice = row?.advice === undefined ? {} : { advice: row.advice };
  return {
    result: { ok: false, kind: "refused", response: failure, ...advice, attempts },
    isRepeatable: row?.retryable === true,
    demanded: failure.errorCode === "E106" ? (secondsToWait(failure.errorInfo) ?? 0) * 1_000 : 0,
  };
}

function isSuccess<Response extends { status: string }>(response: Response): response is SuccessOf<Response> {
  return response.status === "Success";
}

function ended(error: TransportError, attempts: number) {
  return { ok: false, kind: "transport", error, attempts } as const;
}

function describe(answer: Answer): HttpAnswer {
  const excerpt = new TextDecoder().decode(answer.body.subarray(0, 4_000)).slice(0, 1_000);
  const contentType = answer.contentType === undefined ? {} : { contentType: answer.contentType };
  return { status: answer.status, ...contentType, excerpt };
}

import type {
  DeleteMmsIdRequest,
  GetMmsTemplatesRequest,
  SaveMmsRequest,
  SendMmsRequest,
  SendSavedMmsRequest,
  ValidateOptions,
} from "@schemawright/sinch-mms";
import type { PreflightOptions } from "./media/preflight.ts";
import type { RetryOptions } from "./retry.ts";

/** What the client fills in itself. */
type Filled = "action" | "apiKey";

export type SendMmsInput = Omit<SendMmsRequest, Filled>;
export type SaveMmsInput = Omit<SaveMmsRequest, Filled>;
export type SendSavedMmsInput = Omit<SendSavedMmsRequest, Filled>;
export type DeleteMmsIdInput = Omit<DeleteMmsIdRequest, Filled>;
export type GetMmsTemplatesInput = Omit<GetMmsTemplatesRequest, Filled>;

/** Options of `createMmsClient`. */
export interface MmsClientOptions {
  /** Key of the account; goes into every request. */
  readonly apiKey: string;
  /** Where requests are posted. Default: the address that Sinch publishes, `https://api.ci.mblox.com/ep/v1/`. */
  readonly url?: string | URL;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** How often and after which time a call is repeated; `false` for never. */
  readonly retry?: RetryOptions | false;
  /**
   * Weights of the contract's rules, such as `{ E622: "off" }` for accounts with standard MMS, which need no fallback
   * text.
   */
  readonly rules?: NonNullable<ValidateOptions["rules"]>;
  /** Looks at the media of `sendMms` and `saveMms` before they are sent. Default: false. */
  readonly preflight?: boolean | Omit<PreflightOptions, "signal">;
  /** Ends every call of this client when it is aborted. */
  readonly signal?: AbortSignal;
  /** Milliseconds that one attempt may take, its answer included. Default: 30,000. */
  readonly timeout?: number;
  /** Bytes of an answer that are read at most. Default: 16,777,216. */
  readonly maxResponseLength?: number;
  /** Waits between attempts. Handed in by tests; default: a timer. Must end early, by rejecting, when `signal` aborts. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Milliseconds since any fixed moment, never going back. Handed in by tests; default: `performance.now`. */
  readonly now?: () => number;
}

/** Options of one call; they come before those of the client. */
export interface CallOptions {
  /** Ends this call when it is aborted, beside the signal of the client. */
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly rules?: NonNullable<ValidateOptions["rules"]>;
  readonly retry?: RetryOptions | false;
  readonly preflight?: boolean | Omit<PreflightOptions, "signal">;
}

export { createMmsClient, type MmsClient } from "./client.ts";
export { estimateMessageSize } from "./media/estimate.ts";
export type { MediaFacts, MediaKind } from "./media/media-kind.ts";
export { type PreflightOptions, type PreflightResult, preflightMedia } from "./media/preflight.ts";
export type {
  CallOptions,
  DeleteMmsIdInput,
  GetMmsTemplatesInput,
  MmsClientOptions,
  SaveMmsInput,
  SendMmsInput,
  SendSavedMmsInput,
} from "./options.ts";
export type {
  CallResult,
  HttpAnswer,
  InvalidRequest,
  Refused,
  TransportFailure,
  UnfitMedia,
  UnreadableResponse,
} from "./result.ts";
export { type RetryOptions, secondsToWait } from "./retry.ts";
export { type TransportError, type TransportReason, wasNeverSent } from "./transport.ts";

import {
  type DeleteMmsIdFailure,
  type DeleteMmsIdRequest,
  type DeleteMmsIdSuccess,
  type GetMmsTemplatesFailure,
  type GetMmsTemplatesRequest,
  type GetMmsTemplatesSuccess,
  type SaveMmsFailure,
  type SaveMmsRequest,
  type SaveMmsSuccess,
  type SendMmsFailure,
  type SendMmsRequest,
  type SendMmsSuccess,
  type SendSavedMmsFailure,
  type SendSavedMmsRequest,
  type SendSavedMmsSuccess,
  validateDeleteMmsIdRequest,
  validateGetMmsTemplatesRequest,
  validateSaveMmsRequest,
  validateSendMmsRequest,
  validateSendSavedMmsRequest,
  writeDeleteMmsIdRequest,
  writeGetMmsTemplatesRequest,
  writeSaveMmsRequest,
  writeSendMmsRequest,
  writeSendSavedMmsRequest,
} from "@schemawright/sinch-mms";
import { type ActionDefinition, type CallSettings, callAction } from "./call.ts";
import type {
  CallOptions,
  DeleteMmsIdInput,
  GetMmsTemplatesInput,
  MmsClientOptions,
  SaveMmsInput,
  SendMmsInput,
  SendSavedMmsInput,
} from "./options.ts";
import type { CallResult } from "./result.ts";
import { resolveRetry } from "./retry.ts";
import { joinSignals, sleep } from "./wait.ts";

/**
 * The five actions of the Sinch MMS XML API. Each call checks its input by the published rules, posts it, reads the
 * answer, and repeats where that cannot send a message twice. A call never throws; its result says what happened.
 */
export interface MmsClient {
  /** Sends an MMS whose content comes with the request. */
  sendMms(input: SendMmsInput, options?: CallOptions): Promise<CallResult<SendMmsSuccess, SendMmsFailure>>;
  /** Stores an MMS; `mmsId` of the response can be sent once the postback N003 has come. */
  saveMms(input: SaveMmsInput, options?: CallOptions): Promise<CallResult<SaveMmsSuccess, SaveMmsFailure>>;
  /** Sends a stored MMS. */
  sendSavedMms(
    input: SendSavedMmsInput,
    options?: CallOptions,
  ): Promise<CallResult<SendSavedMmsSuccess, SendSavedMmsFailure>>;
  /** Deletes a stored MMS. */
  deleteMmsId(
    input: DeleteMmsIdInput,
    options?: CallOptions,
  ): Promise<CallResult<DeleteMmsIdSuccess, DeleteMmsIdFailure>>;
  /** Lists the stored MMS, newest first, by pages. */
  getMmsTemplates(
    input?: GetMmsTemplatesInput,
    options?: CallOptions,
  ): Promise<CallResult<GetMmsTemplatesSuccess, GetMmsTemplatesFailure>>;
}

const SEND_MMS: ActionDefinition<"sendMMS", SendMmsRequest> = {
  name: "sendMMS",
  validate: validateSendMmsRequest,
  write: writeSendMmsRequest,
  slides: (request) => request.slide,
};

const SAVE_MMS: ActionDefinition<"saveMMS", SaveMmsRequest> = {
  name: "saveMMS",
  validate: validateSaveMmsRequest,
  write: writeSaveMmsRequest,
  slides: (request) => request.slide,
};

const SEND_SAVED_MMS: ActionDefinition<"sendSavedMMS", SendSavedMmsRequest> = {
  name: "sendSavedMMS",
  validate: validateSendSavedMmsRequest,
  write: writeSendSavedMmsRequest,
};

const DELETE_MMS_ID: ActionDefinition<"deleteMMSID", DeleteMmsIdRequest> = {
  name: "deleteMMSID",
  validate: validateDeleteMmsIdRequest,
  write: writeDeleteMmsIdRequest,
};

const GET_MMS_TEMPLATES: ActionDefinition<"getMMSTemplates", GetMmsTemplatesRequest> = {
  name: "getMMSTemplates",
  validate: validateGetMmsTemplatesRequest,
  write: writeGetMmsTemplatesRequest,
  isSafe: true,
};

const PUBLISHED_URL = "https://api.ci.mblox.com/ep/v1/";

/**
 * Makes a client. Nothing is sent yet.
 *
 * @throws TypeError if `url` is not an absolute http or https address, or no `fetch` exists
 */
export function createMmsClient(options: MmsClientOptions): MmsClient {
  const url = endpointOf(options.url ?? PUBLISHED_URL);
  const fetchFunction = options.fetch ?? globalThis.fetch;
  if (typeof fetchFunction !== "function") throw new TypeError("fetch: this environment has none; hand one in");

  async function call<Name extends "sendMMS" | "saveMMS" | "sendSavedMMS" | "deleteMMSID" | "getMMSTemplates", Request>(
    action: ActionDefinition<Name, Request>,
    input: object | undefined,
    one: CallOptions = {},
  ) {
    const joined = joinSignals([options.signal, one.signal]);
    const settings: CallSettings = {
      fetch: (target, init) => fetchFunction(target, init),
      url,
      timeout: one.timeout ?? options.timeout ?? 30_000,
      maxResponseLength: options.maxResponseLength ?? 16_777_216,
      signal: joined.signal,
      rules: { ...options.rules, ...one.rules },
      retry: resolveRetry(one.retry ?? options.retry),
      preflight: one.preflight ?? options.preflight ?? false,
      sleep: options.sleep ?? sleep,
      now: options.now ?? (() => performance.now()),
    };
    try {
      return await callAction(action, { ...input, action: action.name, apiKey: options.apiKey }, settings);
    } finally {
      joined.release();
    }
  }

  return {
    sendMms: (input, one) => call(SEND_MMS, input, one),
    saveMms: (input, one) => call(SAVE_MMS, input, one),
    sendSavedMms: (input, one) => call(SEND_SAVED_MMS, input, one),
    deleteMmsId: (input, one) => call(DELETE_MMS_ID, input, one),
    getMmsTemplates: (input, one) => call(GET_MMS_TEMPLATES, input, one),
  };
}

function endpointOf(url: string | URL): string {
  const text = String(url);
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (parsed?.protocol === "https:" || parsed?.protocol === "http:") return parsed.href;
  throw new TypeError(`url: "${text}" is not an absolute http or https address`);
}

// Generated from schema/sinch-mms by schemawright. Do not edit.
import { DELETE_MMS_ID_REQUEST_DEFINITION } from "./messages/delete-mms-id-request.ts";
import { DELETE_MMS_ID_RESPONSE_DEFINITION } from "./messages/delete-mms-id-response.ts";
import { GET_MMS_TEMPLATES_REQUEST_DEFINITION } from "./messages/get-mms-templates-request.ts";
import { GET_MMS_TEMPLATES_RESPONSE_DEFINITION } from "./messages/get-mms-templates-response.ts";
import { LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION } from "./messages/legacy-delete-mms-id-request.ts";
import { LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION } from "./messages/legacy-get-mms-templates-request.ts";
import { LEGACY_SAVE_MMS_REQUEST_DEFINITION } from "./messages/legacy-save-mms-request.ts";
import { LEGACY_SEND_MMS_REQUEST_DEFINITION } from "./messages/legacy-send-mms-request.ts";
import { LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION } from "./messages/legacy-send-saved-mms-request.ts";
import { SAVE_MMS_REQUEST_DEFINITION } from "./messages/save-mms-request.ts";
import { SAVE_MMS_RESPONSE_DEFINITION } from "./messages/save-mms-response.ts";
import { SEND_MMS_REQUEST_DEFINITION } from "./messages/send-mms-request.ts";
import { SEND_MMS_RESPONSE_DEFINITION } from "./messages/send-mms-response.ts";
import { SEND_SAVED_MMS_REQUEST_DEFINITION } from "./messages/send-saved-mms-request.ts";
import { SEND_SAVED_MMS_RESPONSE_DEFINITION } from "./messages/send-saved-mms-response.ts";
import type { DeleteMmsIdRequest, DeleteMmsIdResponse } from "./types/delete-mms-id.ts";
import type { GetMmsTemplatesRequest, GetMmsTemplatesResponse } from "./types/get-mms-templates.ts";
import type { SaveMmsRequest, SaveMmsResponse } from "./types/save-mms.ts";
import type { SendMmsRequest, SendMmsResponse } from "./types/send-mms.ts";
import type { SendSavedMmsRequest, SendSavedMmsResponse } from "./types/send-saved-mms.ts";
import type { LegacyDeleteMmsIdRequest } from "./types/upper/delete-mms-id.ts";
import type { LegacyGetMmsTemplatesRequest } from "./types/upper/get-mms-templates.ts";
import type { LegacySaveMmsRequest } from "./types/upper/save-mms.ts";
import type { LegacySendMmsRequest } from "./types/upper/send-mms.ts";
import type { LegacySendSavedMmsRequest } from "./types/upper/send-saved-mms.ts";
import type { ReadOptions, Result } from "@schemawright/runtime";
import { type Dispatch, type MessageDefinition, readChosen, readDispatched } from "@schemawright/runtime/codegen";

/** Messages that `readRequest` reads: SendMmsRequest, SaveMmsRequest, SendSavedMmsRequest, DeleteMmsIdRequest, GetMmsTemplatesRequest. */
export type MmsRequest =
  | SendMmsRequest
  | SaveMmsRequest
  | SendSavedMmsRequest
  | DeleteMmsIdRequest
  | GetMmsTemplatesRequest;

/** Messages that `readRequest` reads: LegacySendMmsRequest, LegacySaveMmsRequest, LegacySendSavedMmsRequest, LegacyDeleteMmsIdRequest, LegacyGetMmsTemplatesRequest. */
export type LegacyMmsRequest =
  | LegacySendMmsRequest
  | LegacySaveMmsRequest
  | LegacySendSavedMmsRequest
  | LegacyDeleteMmsIdRequest
  | LegacyGetMmsTemplatesRequest;

const READ_REQUEST: Dispatch<MmsRequest | LegacyMmsRequest> = {
  errors: { wellFormedness: "E108", root: "E100", missing: "E100", empty: "E100", unknown: "E107" },
  cases: [
    {
      namespace: "",
      root: "request",
      element: "action",
      values: ["sendMMS"],
      definition: SEND_MMS_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "request",
      element: "action",
      values: ["saveMMS"],
      definition: SAVE_MMS_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "request",
      element: "action",
      values: ["sendSavedMMS"],
      definition: SEND_SAVED_MMS_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "request",
      element: "action",
      values: ["deleteMMSID"],
      definition: DELETE_MMS_ID_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "request",
      element: "action",
      values: ["getMMSTemplates"],
      definition: GET_MMS_TEMPLATES_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "REQUEST",
      element: "ACTION",
      values: ["sendMMS", "sendmms", "SENDMMS"],
      definition: LEGACY_SEND_MMS_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "REQUEST",
      element: "ACTION",
      values: ["saveMMS", "savemms", "SAVEMMS"],
      definition: LEGACY_SAVE_MMS_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "REQUEST",
      element: "ACTION",
      values: ["sendSavedMMS", "sendsavedMMS", "sendsavedmms", "SENDSAVEDMMS"],
      definition: LEGACY_SEND_SAVED_MMS_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "REQUEST",
      element: "ACTION",
      values: ["deleteMMSID", "deletemmsid", "DELETEMMSID"],
      definition: LEGACY_DELETE_MMS_ID_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
    {
      namespace: "",
      root: "REQUEST",
      element: "ACTION",
      values: ["getMMSTemplates", "getmmstemplates", "GETMMSTEMPLATES"],
      definition: LEGACY_GET_MMS_TEMPLATES_REQUEST_DEFINITION as MessageDefinition<MmsRequest | LegacyMmsRequest>,
    },
  ],
};

/**
 * Reads whichever message the document holds, told by its root and by `action` or `ACTION`.
 * @returns the object, or every issue found
 */
export function readRequest(input: string | Uint8Array, options: ReadOptions = {}): Result<MmsRequest | LegacyMmsRequest> {
  return readDispatched(READ_REQUEST, input, options);
}

/** Messages that `readResponse` reads: SendMmsResponse, SaveMmsResponse, SendSavedMmsResponse, DeleteMmsIdResponse, GetMmsTemplatesResponse. */
export type MmsResponse =
  | SendMmsResponse
  | SaveMmsResponse
  | SendSavedMmsResponse
  | DeleteMmsIdResponse
  | GetMmsTemplatesResponse;

/** What `readResponse` returns, by `action`. */
export interface ReadResponseCases {
  "sendMMS": SendMmsResponse;
  "saveMMS": SaveMmsResponse;
  "sendSavedMMS": SendSavedMmsResponse;
  "deleteMMSID": DeleteMmsIdResponse;
  "getMMSTemplates": GetMmsTemplatesResponse;
}

const READ_RESPONSE: { readonly [K in keyof ReadResponseCases]: MessageDefinition<ReadResponseCases[K]> } = {
  sendMMS: SEND_MMS_RESPONSE_DEFINITION,
  saveMMS: SAVE_MMS_RESPONSE_DEFINITION,
  sendSavedMMS: SEND_SAVED_MMS_RESPONSE_DEFINITION,
  deleteMMSID: DELETE_MMS_ID_RESPONSE_DEFINITION,
  getMMSTemplates: GET_MMS_TEMPLATES_RESPONSE_DEFINITION,
};

/**
 * Reads the message that `action` names, in whichever spelling its root has.
 * @returns the object, or every issue found
 */
export function readResponse<K extends keyof ReadResponseCases>(input: string | Uint8Array, options: ReadOptions & { readonly action: K }): Result<ReadResponseCases[K]> {
  return readChosen(READ_RESPONSE, "action", options.action, input, options) as Result<ReadResponseCases[K]>;
}

// Generated from schema/sinch-mms by schemawright. Do not edit.
import { ELEMENTS_OF_DELETE_MMS_ID, TYPES_OF_DELETE_MMS_ID, VALUES_OF_DELETE_MMS_ID } from "../samples/data/delete-mms-id.ts";
import { VALUES_OF_ERROR_CODES } from "../samples/data/error-codes.ts";
import { ELEMENTS_OF_GET_MMS_TEMPLATES, TYPES_OF_GET_MMS_TEMPLATES, VALUES_OF_GET_MMS_TEMPLATES } from "../samples/data/get-mms-templates.ts";
import { ELEMENTS_OF_POSTBACK, TYPES_OF_POSTBACK } from "../samples/data/postback.ts";
import { VALUES_OF_RESPONSE_STATUS } from "../samples/data/response-status.ts";
import { ELEMENTS_OF_SAVE_MMS, TYPES_OF_SAVE_MMS, VALUES_OF_SAVE_MMS } from "../samples/data/save-mms.ts";
import { ELEMENTS_OF_SEND_MMS, TYPES_OF_SEND_MMS, VALUES_OF_SEND_MMS } from "../samples/data/send-mms.ts";
import { ELEMENTS_OF_SEND_SAVED_MMS, TYPES_OF_SEND_SAVED_MMS, VALUES_OF_SEND_SAVED_MMS } from "../samples/data/send-saved-mms.ts";
import { ELEMENTS_OF_SLIDE, TYPES_OF_SLIDE } from "../samples/data/slide.ts";
import { VALUES_OF_TYPES } from "../samples/data/types.ts";
import { ELEMENTS_OF_UPPER_DELETE_MMS_ID, TYPES_OF_UPPER_DELETE_MMS_ID, VALUES_OF_UPPER_DELETE_MMS_ID } from "../samples/data/upper/delete-mms-id.ts";
import { ELEMENTS_OF_UPPER_GET_MMS_TEMPLATES, TYPES_OF_UPPER_GET_MMS_TEMPLATES, VALUES_OF_UPPER_GET_MMS_TEMPLATES } from "../samples/data/upper/get-mms-templates.ts";
import { ELEMENTS_OF_UPPER_POSTBACK, TYPES_OF_UPPER_POSTBACK } from "../samples/data/upper/postback.ts";
import { ELEMENTS_OF_UPPER_SAVE_MMS, TYPES_OF_UPPER_SAVE_MMS, VALUES_OF_UPPER_SAVE_MMS } from "../samples/data/upper/save-mms.ts";
import { ELEMENTS_OF_UPPER_SEND_MMS, TYPES_OF_UPPER_SEND_MMS, VALUES_OF_UPPER_SEND_MMS } from "../samples/data/upper/send-mms.ts";
import { ELEMENTS_OF_UPPER_SEND_SAVED_MMS, TYPES_OF_UPPER_SEND_SAVED_MMS, VALUES_OF_UPPER_SEND_SAVED_MMS } from "../samples/data/upper/send-saved-mms.ts";
import { ELEMENTS_OF_UPPER_SLIDE, TYPES_OF_UPPER_SLIDE } from "../samples/data/upper/slide.ts";
import type { SamplePlan } from "@schemawright/runtime/samples";

/** What samples are made from. */
export const PLAN: SamplePlan = {
  elements: { ...ELEMENTS_OF_DELETE_MMS_ID, ...ELEMENTS_OF_GET_MMS_TEMPLATES, ...ELEMENTS_OF_POSTBACK, ...ELEMENTS_OF_SAVE_MMS, ...ELEMENTS_OF_SEND_MMS, ...ELEMENTS_OF_SEND_SAVED_MMS, ...ELEMENTS_OF_SLIDE, ...ELEMENTS_OF_UPPER_DELETE_MMS_ID, ...ELEMENTS_OF_UPPER_GET_MMS_TEMPLATES, ...ELEMENTS_OF_UPPER_POSTBACK, ...ELEMENTS_OF_UPPER_SAVE_MMS, ...ELEMENTS_OF_UPPER_SEND_MMS, ...ELEMENTS_OF_UPPER_SEND_SAVED_MMS, ...ELEMENTS_OF_UPPER_SLIDE },
  types: { ...TYPES_OF_DELETE_MMS_ID, ...TYPES_OF_GET_MMS_TEMPLATES, ...TYPES_OF_POSTBACK, ...TYPES_OF_SAVE_MMS, ...TYPES_OF_SEND_MMS, ...TYPES_OF_SEND_SAVED_MMS, ...TYPES_OF_SLIDE, ...TYPES_OF_UPPER_DELETE_MMS_ID, ...TYPES_OF_UPPER_GET_MMS_TEMPLATES, ...TYPES_OF_UPPER_POSTBACK, ...TYPES_OF_UPPER_SAVE_MMS, ...TYPES_OF_UPPER_SEND_MMS, ...TYPES_OF_UPPER_SEND_SAVED_MMS, ...TYPES_OF_UPPER_SLIDE },
  values: { ...VALUES_OF_DELETE_MMS_ID, ...VALUES_OF_ERROR_CODES, ...VALUES_OF_GET_MMS_TEMPLATES, ...VALUES_OF_RESPONSE_STATUS, ...VALUES_OF_SAVE_MMS, ...VALUES_OF_SEND_MMS, ...VALUES_OF_SEND_SAVED_MMS, ...VALUES_OF_TYPES, ...VALUES_OF_UPPER_DELETE_MMS_ID, ...VALUES_OF_UPPER_GET_MMS_TEMPLATES, ...VALUES_OF_UPPER_SAVE_MMS, ...VALUES_OF_UPPER_SEND_MMS, ...VALUES_OF_UPPER_SEND_SAVED_MMS },
  literals: ["1", "2", "0", "", "30", "31", "29", "true", "yes", "[⌚⌛⏩-⏺☀-➿⬀-⯿️🀀-🯿]", "a⌚"],
};

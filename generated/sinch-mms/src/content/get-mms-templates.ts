// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export const GET_MMS_TEMPLATES_REQUEST: ContentFindings = {
  type: "GetMmsTemplatesRequest",
  names: ["action", "api-key", "start-date", "page-number", "items-per-page"],
  schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:23:3",
  open: false,
};

export const GET_MMS_TEMPLATES_REQUEST__PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "startDate", "pageNumber", "itemsPerPage"]);

export const GET_MMS_TEMPLATES_REQUEST_action: Child = /*@__PURE__*/ child("action", "action", 1, 1, "schema/sinch-mms/get-mms-templates.xsd:28:7", "", false, { rule: "E100" });

export const GET_MMS_TEMPLATES_REQUEST_apiKey: Child = /*@__PURE__*/ child("api-key", "apiKey", 1, 1, "schema/sinch-mms/get-mms-templates.xsd:34:7", "", false, { rule: "E104" });

export const GET_MMS_TEMPLATES_REQUEST_startDate: Child = /*@__PURE__*/ child("start-date", "startDate", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:40:7", "", false, { rule: "E214" });

export const GET_MMS_TEMPLATES_REQUEST_pageNumber: Child = /*@__PURE__*/ child("page-number", "pageNumber", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:46:7", "", false, { rule: "E212" });

export const GET_MMS_TEMPLATES_REQUEST_itemsPerPage: Child = /*@__PURE__*/ child("items-per-page", "itemsPerPage", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:52:7", "", false, { rule: "E213" });

export const GET_MMS_TEMPLATES_REQUEST__CHILDREN: readonly Child[] = [
  GET_MMS_TEMPLATES_REQUEST_action,
  GET_MMS_TEMPLATES_REQUEST_apiKey,
  GET_MMS_TEMPLATES_REQUEST_startDate,
  GET_MMS_TEMPLATES_REQUEST_pageNumber,
  GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
];

/** `GetMmsTemplatesSuccess` — schema/sinch-mms/get-mms-templates.xsd:88:3 */
export const GET_MMS_TEMPLATES_SUCCESS: ContentFindings = {
  type: "GetMmsTemplatesSuccess",
  names: ["status", "start-date", "page-number", "items-per-page", "total-results", "mms-template"],
  schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:88:3",
  open: true,
};

export const GET_MMS_TEMPLATES_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "startDate", "pageNumber", "itemsPerPage", "totalResults", "mmsTemplate"]);

export const GET_MMS_TEMPLATES_SUCCESS_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/get-mms-templates.xsd:98:11");

export const GET_MMS_TEMPLATES_SUCCESS_startDate: Child = /*@__PURE__*/ child("start-date", "startDate", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:103:11");

export const GET_MMS_TEMPLATES_SUCCESS_pageNumber: Child = /*@__PURE__*/ child("page-number", "pageNumber", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:108:11");

export const GET_MMS_TEMPLATES_SUCCESS_itemsPerPage: Child = /*@__PURE__*/ child("items-per-page", "itemsPerPage", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:113:11");

export const GET_MMS_TEMPLATES_SUCCESS_totalResults: Child = /*@__PURE__*/ child("total-results", "totalResults", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:118:11");

export const GET_MMS_TEMPLATES_SUCCESS_mmsTemplate: Child = /*@__PURE__*/ child("mms-template", "mmsTemplate", 0, Infinity, "schema/sinch-mms/get-mms-templates.xsd:123:11");

export const GET_MMS_TEMPLATES_SUCCESS__CHILDREN: readonly Child[] = [
  GET_MMS_TEMPLATES_SUCCESS_status,
  GET_MMS_TEMPLATES_SUCCESS_startDate,
  GET_MMS_TEMPLATES_SUCCESS_pageNumber,
  GET_MMS_TEMPLATES_SUCCESS_itemsPerPage,
  GET_MMS_TEMPLATES_SUCCESS_totalResults,
  GET_MMS_TEMPLATES_SUCCESS_mmsTemplate,
];

/** `MmsTemplate` — schema/sinch-mms/get-mms-templates.xsd:163:3 */
export const MMS_TEMPLATE: ContentFindings = {
  type: "MmsTemplate",
  names: ["mms-id", "mms-name", "mms-subject", "date-created", "total-slides", "mms-size"],
  schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:163:3",
  open: true,
};

export const MMS_TEMPLATE__PROPERTIES: ReadonlySet<string> = new Set(["mmsId", "mmsName", "mmsSubject", "dateCreated", "totalSlides", "mmsSize"]);

export const MMS_TEMPLATE_mmsId: Child = /*@__PURE__*/ child("mms-id", "mmsId", 1, 1, "schema/sinch-mms/get-mms-templates.xsd:171:7");

export const MMS_TEMPLATE_mmsName: Child = /*@__PURE__*/ child("mms-name", "mmsName", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:176:7");

export const MMS_TEMPLATE_mmsSubject: Child = /*@__PURE__*/ child("mms-subject", "mmsSubject", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:181:7");

export const MMS_TEMPLATE_dateCreated: Child = /*@__PURE__*/ child("date-created", "dateCreated", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:186:7");

export const MMS_TEMPLATE_totalSlides: Child = /*@__PURE__*/ child("total-slides", "totalSlides", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:191:7");

export const MMS_TEMPLATE_mmsSize: Child = /*@__PURE__*/ child("mms-size", "mmsSize", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:196:7");

export const MMS_TEMPLATE__CHILDREN: readonly Child[] = [
  MMS_TEMPLATE_mmsId,
  MMS_TEMPLATE_mmsName,
  MMS_TEMPLATE_mmsSubject,
  MMS_TEMPLATE_dateCreated,
  MMS_TEMPLATE_totalSlides,
  MMS_TEMPLATE_mmsSize,
];

/** `GetMmsTemplatesFailure` — schema/sinch-mms/get-mms-templates.xsd:133:3 */
export const GET_MMS_TEMPLATES_FAILURE: ContentFindings = {
  type: "GetMmsTemplatesFailure",
  names: ["status", "error-code", "error-info"],
  schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:133:3",
  open: true,
};

export const GET_MMS_TEMPLATES_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const GET_MMS_TEMPLATES_FAILURE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/get-mms-templates.xsd:143:11");

export const GET_MMS_TEMPLATES_FAILURE_errorCode: Child = /*@__PURE__*/ child("error-code", "errorCode", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:148:11");

export const GET_MMS_TEMPLATES_FAILURE_errorInfo: Child = /*@__PURE__*/ child("error-info", "errorInfo", 0, 1, "schema/sinch-mms/get-mms-templates.xsd:153:11");

export const GET_MMS_TEMPLATES_FAILURE__CHILDREN: readonly Child[] = [GET_MMS_TEMPLATES_FAILURE_status, GET_MMS_TEMPLATES_FAILURE_errorCode, GET_MMS_TEMPLATES_FAILURE_errorInfo];

export const GET_MMS_TEMPLATES_RESPONSE_status: Child = /*@__PURE__*/ child("status", "status", 1, 1, "schema/sinch-mms/get-mms-templates.xsd:80:7");

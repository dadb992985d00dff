// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import { type Child, type ContentFindings, child } from "@schemawright/runtime/codegen";

/** `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export const UPPER_GET_MMS_TEMPLATES_SUCCESS: ContentFindings = {
  type: "UpperGetMmsTemplatesSuccess",
  names: ["STATUS", "START_DATE", "PAGE_NUMBER", "ITEMS_PER_PAGE", "TOTAL_RESULTS", "MMS_TEMPLATE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:92:3",
  open: true,
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "startDate", "pageNumber", "itemsPerPage", "totalResults", "mmsTemplate"]);

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:103:11");

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate: Child = /*@__PURE__*/ child("START_DATE", "startDate", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:109:11");

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber: Child = /*@__PURE__*/ child("PAGE_NUMBER", "pageNumber", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:115:11");

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage: Child = /*@__PURE__*/ child("ITEMS_PER_PAGE", "itemsPerPage", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:121:11");

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults: Child = /*@__PURE__*/ child("TOTAL_RESULTS", "totalResults", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:127:11");

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate: Child = /*@__PURE__*/ child("MMS_TEMPLATE", "mmsTemplate", 0, Infinity, "schema/sinch-mms/upper/get-mms-templates.xsd:133:11");

export const UPPER_GET_MMS_TEMPLATES_SUCCESS__CHILDREN: readonly Child[] = [
  UPPER_GET_MMS_TEMPLATES_SUCCESS_status,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate,
];

/** `UpperMmsTemplate` — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export const UPPER_MMS_TEMPLATE: ContentFindings = {
  type: "UpperMmsTemplate",
  names: ["MMSID", "NAME", "SUBJECT", "DATE_CREATED", "TOTAL_SLIDES", "SIZE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:178:3",
  open: true,
};

export const UPPER_MMS_TEMPLATE__PROPERTIES: ReadonlySet<string> = new Set(["mmsId", "mmsName", "mmsSubject", "dateCreated", "totalSlides", "mmsSize"]);

export const UPPER_MMS_TEMPLATE_mmsId: Child = /*@__PURE__*/ child("MMSID", "mmsId", 1, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:187:7");

export const UPPER_MMS_TEMPLATE_mmsName: Child = /*@__PURE__*/ child("NAME", "mmsName", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:193:7");

export const UPPER_MMS_TEMPLATE_mmsSubject: Child = /*@__PURE__*/ child("SUBJECT", "mmsSubject", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:199:7");

export const UPPER_MMS_TEMPLATE_dateCreated: Child = /*@__PURE__*/ child("DATE_CREATED", "dateCreated", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:205:7");

export const UPPER_MMS_TEMPLATE_totalSlides: Child = /*@__PURE__*/ child("TOTAL_SLIDES", "totalSlides", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:211:7");

export const UPPER_MMS_TEMPLATE_mmsSize: Child = /*@__PURE__*/ child("SIZE", "mmsSize", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:217:7");

export const UPPER_MMS_TEMPLATE__CHILDREN: readonly Child[] = [
  UPPER_MMS_TEMPLATE_mmsId,
  UPPER_MMS_TEMPLATE_mmsName,
  UPPER_MMS_TEMPLATE_mmsSubject,
  UPPER_MMS_TEMPLATE_dateCreated,
  UPPER_MMS_TEMPLATE_totalSlides,
  UPPER_MMS_TEMPLATE_mmsSize,
];

/** `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export const UPPER_GET_MMS_TEMPLATES_FAILURE: ContentFindings = {
  type: "UpperGetMmsTemplatesFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:144:3",
  open: true,
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE__PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_GET_MMS_TEMPLATES_FAILURE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:155:11");

export const UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode: Child = /*@__PURE__*/ child("ERRORCODE", "errorCode", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:161:11");

export const UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo: Child = /*@__PURE__*/ child("ERRORINFO", "errorInfo", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:167:11");

export const UPPER_GET_MMS_TEMPLATES_FAILURE__CHILDREN: readonly Child[] = [
  UPPER_GET_MMS_TEMPLATES_FAILURE_status,
  UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode,
  UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo,
];

/** `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export const LEGACY_GET_MMS_TEMPLATES_REQUEST: ContentFindings = {
  type: "LegacyGetMmsTemplatesRequest",
  names: ["ACTION", "API_KEY", "START_DATE", "PAGE_NUMBER", "ITEMS_PER_PAGE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:24:3",
  open: false,
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST__PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "startDate", "pageNumber", "itemsPerPage"]);

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_action: Child = /*@__PURE__*/ child("ACTION", "action", 1, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:29:7", "", false, { rule: "E100" });

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey: Child = /*@__PURE__*/ child("API_KEY", "apiKey", 1, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:35:7", "", false, { rule: "E104" });

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate: Child = /*@__PURE__*/ child("START_DATE", "startDate", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:41:7", "", false, { rule: "E214" });

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber: Child = /*@__PURE__*/ child("PAGE_NUMBER", "pageNumber", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:47:7", "", false, { rule: "E212" });

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage: Child = /*@__PURE__*/ child("ITEMS_PER_PAGE", "itemsPerPage", 0, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:53:7", "", false, { rule: "E213" });

export const LEGACY_GET_MMS_TEMPLATES_REQUEST__CHILDREN: readonly Child[] = [
  LEGACY_GET_MMS_TEMPLATES_REQUEST_action,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
];

export const UPPER_GET_MMS_TEMPLATES_RESPONSE_status: Child = /*@__PURE__*/ child("STATUS", "status", 1, 1, "schema/sinch-mms/upper/get-mms-templates.xsd:83:7");

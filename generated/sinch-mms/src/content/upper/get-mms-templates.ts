// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export const UPPER_GET_MMS_TEMPLATES_SUCCESS: ContentFindings = {
  type: "UpperGetMmsTemplatesSuccess",
  names: ["STATUS", "START_DATE", "PAGE_NUMBER", "ITEMS_PER_PAGE", "TOTAL_RESULTS", "MMS_TEMPLATE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:92:3",
  open: true,
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_PROPERTIES: ReadonlySet<string> = new Set(["status", "startDate", "pageNumber", "itemsPerPage", "totalResults", "mmsTemplate"]);

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:103:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:103:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_START_DATE: Child = {
  name: "START_DATE",
  property: "startDate",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:109:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:109:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_PAGE_NUMBER: Child = {
  name: "PAGE_NUMBER",
  property: "pageNumber",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:115:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:115:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_ITEMS_PER_PAGE: Child = {
  name: "ITEMS_PER_PAGE",
  property: "itemsPerPage",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:121:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:121:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_TOTAL_RESULTS: Child = {
  name: "TOTAL_RESULTS",
  property: "totalResults",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:127:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:127:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_MMS_TEMPLATE: Child = {
  name: "MMS_TEMPLATE",
  property: "mmsTemplate",
  repeated: true,
  minOccurs: 0,
  maxOccurs: Infinity,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:133:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:133:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_CHILDREN: readonly Child[] = [
  UPPER_GET_MMS_TEMPLATES_SUCCESS_STATUS,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_START_DATE,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_PAGE_NUMBER,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_ITEMS_PER_PAGE,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_TOTAL_RESULTS,
  UPPER_GET_MMS_TEMPLATES_SUCCESS_MMS_TEMPLATE,
];

/** `UpperMmsTemplate` — schema/sinch-mms/upper/get-mms-templates.xsd:178:3 */
export const UPPER_MMS_TEMPLATE: ContentFindings = {
  type: "UpperMmsTemplate",
  names: ["MMSID", "NAME", "SUBJECT", "DATE_CREATED", "TOTAL_SLIDES", "SIZE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:178:3",
  open: true,
};

export const UPPER_MMS_TEMPLATE_PROPERTIES: ReadonlySet<string> = new Set(["mmsId", "mmsName", "mmsSubject", "dateCreated", "totalSlides", "mmsSize"]);

export const UPPER_MMS_TEMPLATE_MMS_ID: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:187:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:187:7" },
};

export const UPPER_MMS_TEMPLATE_MMS_NAME: Child = {
  name: "NAME",
  property: "mmsName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:193:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:193:7" },
};

export const UPPER_MMS_TEMPLATE_MMS_SUBJECT: Child = {
  name: "SUBJECT",
  property: "mmsSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:199:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:199:7" },
};

export const UPPER_MMS_TEMPLATE_DATE_CREATED: Child = {
  name: "DATE_CREATED",
  property: "dateCreated",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:205:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:205:7" },
};

export const UPPER_MMS_TEMPLATE_TOTAL_SLIDES: Child = {
  name: "TOTAL_SLIDES",
  property: "totalSlides",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:211:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:211:7" },
};

export const UPPER_MMS_TEMPLATE_MMS_SIZE: Child = {
  name: "SIZE",
  property: "mmsSize",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:217:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:217:7" },
};

export const UPPER_MMS_TEMPLATE_CHILDREN: readonly Child[] = [
  UPPER_MMS_TEMPLATE_MMS_ID,
  UPPER_MMS_TEMPLATE_MMS_NAME,
  UPPER_MMS_TEMPLATE_MMS_SUBJECT,
  UPPER_MMS_TEMPLATE_DATE_CREATED,
  UPPER_MMS_TEMPLATE_TOTAL_SLIDES,
  UPPER_MMS_TEMPLATE_MMS_SIZE,
];

/** `UpperGetMmsTemplatesFailure` — schema/sinch-mms/upper/get-mms-templates.xsd:144:3 */
export const UPPER_GET_MMS_TEMPLATES_FAILURE: ContentFindings = {
  type: "UpperGetMmsTemplatesFailure",
  names: ["STATUS", "ERRORCODE", "ERRORINFO"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:144:3",
  open: true,
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE_PROPERTIES: ReadonlySet<string> = new Set(["status", "errorCode", "errorInfo"]);

export const UPPER_GET_MMS_TEMPLATES_FAILURE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:155:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:155:11" },
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE_ERROR_CODE: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:161:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:161:11" },
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE_ERROR_INFO: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:167:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:167:11" },
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE_CHILDREN: readonly Child[] = [
  UPPER_GET_MMS_TEMPLATES_FAILURE_STATUS,
  UPPER_GET_MMS_TEMPLATES_FAILURE_ERROR_CODE,
  UPPER_GET_MMS_TEMPLATES_FAILURE_ERROR_INFO,
];

/** `LegacyGetMmsTemplatesRequest` — schema/sinch-mms/upper/get-mms-templates.xsd:24:3 */
export const LEGACY_GET_MMS_TEMPLATES_REQUEST: ContentFindings = {
  type: "LegacyGetMmsTemplatesRequest",
  names: ["ACTION", "API_KEY", "START_DATE", "PAGE_NUMBER", "ITEMS_PER_PAGE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:24:3",
  open: false,
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "startDate", "pageNumber", "itemsPerPage"]);

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_ACTION: Child = {
  name: "ACTION",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:29:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:29:7",
  },
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_API_KEY: Child = {
  name: "API_KEY",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:35:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:35:7",
  },
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_START_DATE: Child = {
  name: "START_DATE",
  property: "startDate",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E214",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:41:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E214",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:41:7",
  },
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_PAGE_NUMBER: Child = {
  name: "PAGE_NUMBER",
  property: "pageNumber",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E212",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:47:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E212",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:47:7",
  },
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_ITEMS_PER_PAGE: Child = {
  name: "ITEMS_PER_PAGE",
  property: "itemsPerPage",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E213",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:53:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E213",
    schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:53:7",
  },
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_CHILDREN: readonly Child[] = [
  LEGACY_GET_MMS_TEMPLATES_REQUEST_ACTION,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_API_KEY,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_START_DATE,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_PAGE_NUMBER,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_ITEMS_PER_PAGE,
];

export const UPPER_GET_MMS_TEMPLATES_RESPONSE_STATUS: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:83:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:83:7" },
};

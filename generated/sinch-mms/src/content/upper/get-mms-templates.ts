// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `UpperGetMmsTemplatesSuccess` — schema/sinch-mms/upper/get-mms-templates.xsd:92:3 */
export const UPPER_GET_MMS_TEMPLATES_SUCCESS: ContentFindings = {
  type: "UpperGetMmsTemplatesSuccess",
  names: ["STATUS", "START_DATE", "PAGE_NUMBER", "ITEMS_PER_PAGE", "TOTAL_RESULTS", "MMS_TEMPLATE"],
  schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:92:3",
  open: true,
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS__PROPERTIES: ReadonlySet<string> = new Set(["status", "startDate", "pageNumber", "itemsPerPage", "totalResults", "mmsTemplate"]);

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:103:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:103:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_startDate: Child = {
  name: "START_DATE",
  property: "startDate",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:109:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:109:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_pageNumber: Child = {
  name: "PAGE_NUMBER",
  property: "pageNumber",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:115:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:115:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_itemsPerPage: Child = {
  name: "ITEMS_PER_PAGE",
  property: "itemsPerPage",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:121:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:121:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_totalResults: Child = {
  name: "TOTAL_RESULTS",
  property: "totalResults",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:127:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:127:11" },
};

export const UPPER_GET_MMS_TEMPLATES_SUCCESS_mmsTemplate: Child = {
  name: "MMS_TEMPLATE",
  property: "mmsTemplate",
  repeated: true,
  minOccurs: 0,
  maxOccurs: Infinity,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:133:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:133:11" },
};

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

export const UPPER_MMS_TEMPLATE_mmsId: Child = {
  name: "MMSID",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:187:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:187:7" },
};

export const UPPER_MMS_TEMPLATE_mmsName: Child = {
  name: "NAME",
  property: "mmsName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:193:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:193:7" },
};

export const UPPER_MMS_TEMPLATE_mmsSubject: Child = {
  name: "SUBJECT",
  property: "mmsSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:199:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:199:7" },
};

export const UPPER_MMS_TEMPLATE_dateCreated: Child = {
  name: "DATE_CREATED",
  property: "dateCreated",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:205:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:205:7" },
};

export const UPPER_MMS_TEMPLATE_totalSlides: Child = {
  name: "TOTAL_SLIDES",
  property: "totalSlides",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:211:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:211:7" },
};

export const UPPER_MMS_TEMPLATE_mmsSize: Child = {
  name: "SIZE",
  property: "mmsSize",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:217:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:217:7" },
};

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

export const UPPER_GET_MMS_TEMPLATES_FAILURE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:155:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:155:11" },
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE_errorCode: Child = {
  name: "ERRORCODE",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:161:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:161:11" },
};

export const UPPER_GET_MMS_TEMPLATES_FAILURE_errorInfo: Child = {
  name: "ERRORINFO",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:167:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:167:11" },
};

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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_action: Child = {
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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey: Child = {
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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate: Child = {
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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber: Child = {
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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage: Child = {
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

export const LEGACY_GET_MMS_TEMPLATES_REQUEST__CHILDREN: readonly Child[] = [
  LEGACY_GET_MMS_TEMPLATES_REQUEST_action,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_apiKey,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_startDate,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_pageNumber,
  LEGACY_GET_MMS_TEMPLATES_REQUEST_itemsPerPage,
];

export const UPPER_GET_MMS_TEMPLATES_RESPONSE_status: Child = {
  name: "STATUS",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:83:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/upper/get-mms-templates.xsd:83:7" },
};

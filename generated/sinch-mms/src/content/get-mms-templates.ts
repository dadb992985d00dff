// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import type { Child, ContentFindings } from "@schemawright/runtime/codegen";

/** `GetMmsTemplatesRequest` — schema/sinch-mms/get-mms-templates.xsd:23:3 */
export const GET_MMS_TEMPLATES_REQUEST: ContentFindings = {
  type: "GetMmsTemplatesRequest",
  names: ["action", "api-key", "start-date", "page-number", "items-per-page"],
  schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:23:3",
  open: false,
};

export const GET_MMS_TEMPLATES_REQUEST__PROPERTIES: ReadonlySet<string> = new Set(["action", "apiKey", "startDate", "pageNumber", "itemsPerPage"]);

export const GET_MMS_TEMPLATES_REQUEST_action: Child = {
  name: "action",
  property: "action",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:28:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E100",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:28:7",
  },
};

export const GET_MMS_TEMPLATES_REQUEST_apiKey: Child = {
  name: "api-key",
  property: "apiKey",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:34:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E104",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:34:7",
  },
};

export const GET_MMS_TEMPLATES_REQUEST_startDate: Child = {
  name: "start-date",
  property: "startDate",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E214",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:40:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E214",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:40:7",
  },
};

export const GET_MMS_TEMPLATES_REQUEST_pageNumber: Child = {
  name: "page-number",
  property: "pageNumber",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E212",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:46:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E212",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:46:7",
  },
};

export const GET_MMS_TEMPLATES_REQUEST_itemsPerPage: Child = {
  name: "items-per-page",
  property: "itemsPerPage",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: {
    code: "cvc-complex-type.2.4.b",
    rule: "E213",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:52:7",
  },
  excess: {
    code: "cvc-complex-type.2.4.a",
    rule: "E213",
    schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:52:7",
  },
};

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

export const GET_MMS_TEMPLATES_SUCCESS_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:98:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:98:11" },
};

export const GET_MMS_TEMPLATES_SUCCESS_startDate: Child = {
  name: "start-date",
  property: "startDate",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:103:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:103:11" },
};

export const GET_MMS_TEMPLATES_SUCCESS_pageNumber: Child = {
  name: "page-number",
  property: "pageNumber",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:108:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:108:11" },
};

export const GET_MMS_TEMPLATES_SUCCESS_itemsPerPage: Child = {
  name: "items-per-page",
  property: "itemsPerPage",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:113:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:113:11" },
};

export const GET_MMS_TEMPLATES_SUCCESS_totalResults: Child = {
  name: "total-results",
  property: "totalResults",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:118:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:118:11" },
};

export const GET_MMS_TEMPLATES_SUCCESS_mmsTemplate: Child = {
  name: "mms-template",
  property: "mmsTemplate",
  repeated: true,
  minOccurs: 0,
  maxOccurs: Infinity,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:123:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:123:11" },
};

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

export const MMS_TEMPLATE_mmsId: Child = {
  name: "mms-id",
  property: "mmsId",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:171:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:171:7" },
};

export const MMS_TEMPLATE_mmsName: Child = {
  name: "mms-name",
  property: "mmsName",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:176:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:176:7" },
};

export const MMS_TEMPLATE_mmsSubject: Child = {
  name: "mms-subject",
  property: "mmsSubject",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:181:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:181:7" },
};

export const MMS_TEMPLATE_dateCreated: Child = {
  name: "date-created",
  property: "dateCreated",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:186:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:186:7" },
};

export const MMS_TEMPLATE_totalSlides: Child = {
  name: "total-slides",
  property: "totalSlides",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:191:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:191:7" },
};

export const MMS_TEMPLATE_mmsSize: Child = {
  name: "mms-size",
  property: "mmsSize",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:196:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:196:7" },
};

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

export const GET_MMS_TEMPLATES_FAILURE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:143:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:143:11" },
};

export const GET_MMS_TEMPLATES_FAILURE_errorCode: Child = {
  name: "error-code",
  property: "errorCode",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:148:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:148:11" },
};

export const GET_MMS_TEMPLATES_FAILURE_errorInfo: Child = {
  name: "error-info",
  property: "errorInfo",
  repeated: false,
  minOccurs: 0,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:153:11" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:153:11" },
};

export const GET_MMS_TEMPLATES_FAILURE__CHILDREN: readonly Child[] = [GET_MMS_TEMPLATES_FAILURE_status, GET_MMS_TEMPLATES_FAILURE_errorCode, GET_MMS_TEMPLATES_FAILURE_errorInfo];

export const GET_MMS_TEMPLATES_RESPONSE_status: Child = {
  name: "status",
  property: "status",
  repeated: false,
  minOccurs: 1,
  maxOccurs: 1,
  missing: { code: "cvc-complex-type.2.4.b", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:80:7" },
  excess: { code: "cvc-complex-type.2.4.a", schemaLocation: "schema/sinch-mms/get-mms-templates.xsd:80:7" },
};

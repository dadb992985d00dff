// Generated from schema/sinch-mms/error-codes.xsd by schemawright. Do not edit.
import type {
  DeliveryCode,
  DeviceDiscoveryCode,
  EncodingCode,
  ErrorCode,
  PostbackCode,
  ReceivedErrorCode,
  ReceivedMessageCode,
  ReceivedPostbackCode,
} from "../types/error-codes.ts";
import { type Datatype, type Finding, type Site, collapseWhiteSpace, restrict, tokenDatatype, unionOf } from "@schemawright/runtime/codegen";

const ERROR_CODE_VALUES: ReadonlySet<string> = new Set(["E100", "E101", "E102", "E103", "E104", "E105", "E106", "E107", "E108", "E109", "E110", "E111", "E112", "E113", "E114", "E115", "E120", "E200", "E201", "E211", "E212", "E213", "E214", "E223", "E224", "E225", "E226", "E227", "E228", "E229", "E230", "E241", "E301", "E302", "E303", "E304", "E311", "E312", "E313", "E314", "E331", "E332", "E333", "E334", "E335", "E336", "E337", "E338", "E341", "E343", "E351", "E352", "E353", "E355", "E356", "E357", "E358", "E503", "E618", "E619", "E620", "E621", "E622", "E623", "E624", "E625", "E626", "E627", "E628", "E629", "E640", "E641", "E642", "E643", "E650", "E651", "E713", "E714", "E715"]);

const ERROR_CODE_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:14:7",
  params: {
    allowed: [
      "E100",
      "E101",
      "E102",
      "E103",
      "E104",
      "E105",
      "E106",
      "E107",
      "E108",
      "E109",
      "E110",
      "E111",
      "E112",
      "E113",
      "E114",
      "E115",
      "E120",
      "E200",
      "E201",
      "E211",
      "E212",
      "E213",
      "E214",
      "E223",
      "E224",
      "E225",
      "E226",
      "E227",
      "E228",
      "E229",
      "E230",
      "E241",
      "E301",
      "E302",
      "E303",
      "E304",
      "E311",
      "E312",
      "E313",
      "E314",
      "E331",
      "E332",
      "E333",
      "E334",
      "E335",
      "E336",
      "E337",
      "E338",
      "E341",
      "E343",
      "E351",
      "E352",
      "E353",
      "E355",
      "E356",
      "E357",
      "E358",
      "E503",
      "E618",
      "E619",
      "E620",
      "E621",
      "E622",
      "E623",
      "E624",
      "E625",
      "E626",
      "E627",
      "E628",
      "E629",
      "E640",
      "E641",
      "E642",
      "E643",
      "E650",
      "E651",
      "E713",
      "E714",
      "E715",
    ],
  },
};

export function errorCodeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(ERROR_CODE_VALUES.has(lexical))) {
    site.report(ERROR_CODE_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `ErrorCode` — schema/sinch-mms/error-codes.xsd:8:3 */
export const errorCodeDatatype: Datatype<ErrorCode> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, errorCodeFacets) as Datatype<ErrorCode>;

/** `ReceivedErrorCode` — schema/sinch-mms/error-codes.xsd:893:3 */
export const receivedErrorCodeDatatype: Datatype<ReceivedErrorCode> = /*@__PURE__*/ unionOf([errorCodeDatatype, tokenDatatype], {
  code: "cvc-datatype-valid.1.2.3",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:893:3",
  params: { type: "ReceivedErrorCode" },
});

const POSTBACK_CODE_VALUES: ReadonlySet<string> = new Set(["N003", "N013", "E001", "E002", "E003", "E004", "E011", "E012", "E013", "N101", "N102", "N103", "E101", "E102", "N202", "E202", "E999", "N501", "N502", "E501", "E502", "N401", "E100"]);

const POSTBACK_CODE_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:906:7",
  params: {
    allowed: [
      "N003",
      "N013",
      "E001",
      "E002",
      "E003",
      "E004",
      "E011",
      "E012",
      "E013",
      "N101",
      "N102",
      "N103",
      "E101",
      "E102",
      "N202",
      "E202",
      "E999",
      "N501",
      "N502",
      "E501",
      "E502",
      "N401",
      "E100",
    ],
  },
};

export function postbackCodeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(POSTBACK_CODE_VALUES.has(lexical))) {
    site.report(POSTBACK_CODE_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `PostbackCode` — schema/sinch-mms/error-codes.xsd:900:3 */
export const postbackCodeDatatype: Datatype<PostbackCode> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, postbackCodeFacets) as Datatype<PostbackCode>;

/** `ReceivedPostbackCode` — schema/sinch-mms/error-codes.xsd:1139:3 */
export const receivedPostbackCodeDatatype: Datatype<ReceivedPostbackCode> = /*@__PURE__*/ unionOf([postbackCodeDatatype, tokenDatatype], {
  code: "cvc-datatype-valid.1.2.3",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:1139:3",
  params: { type: "ReceivedPostbackCode" },
});

const DELIVERY_CODE_VALUES: ReadonlySet<string> = new Set(["N101", "N102", "N103", "E101", "E102", "N202", "E202", "E999"]);

const DELIVERY_CODE_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:1151:7",
  params: { allowed: ["N101", "N102", "N103", "E101", "E102", "N202", "E202", "E999"] },
};

export function deliveryCodeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!postbackCodeFacets(value, lexical, site, rule)) return false;
  if (!(DELIVERY_CODE_VALUES.has(lexical))) {
    site.report(DELIVERY_CODE_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `DeliveryCode` — schema/sinch-mms/error-codes.xsd:1146:3 */
export const deliveryCodeDatatype: Datatype<DeliveryCode> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, deliveryCodeFacets) as Datatype<DeliveryCode>;

const DEVICE_DISCOVERY_CODE_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:1167:7",
  params: { allowed: ["N501", "N502", "E501", "E502"] },
};

export function deviceDiscoveryCodeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!postbackCodeFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "N501" || lexical === "N502" || lexical === "E501" || lexical === "E502")) {
    site.report(DEVICE_DISCOVERY_CODE_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `DeviceDiscoveryCode` — schema/sinch-mms/error-codes.xsd:1162:3 */
export const deviceDiscoveryCodeDatatype: Datatype<DeviceDiscoveryCode> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, deviceDiscoveryCodeFacets) as Datatype<DeviceDiscoveryCode>;

const ENCODING_CODE_VALUES: ReadonlySet<string> = new Set(["N003", "N013", "E001", "E002", "E003", "E004", "E011", "E012", "E013"]);

const ENCODING_CODE_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:1179:7",
  params: { allowed: ["N003", "N013", "E001", "E002", "E003", "E004", "E011", "E012", "E013"] },
};

export function encodingCodeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!postbackCodeFacets(value, lexical, site, rule)) return false;
  if (!(ENCODING_CODE_VALUES.has(lexical))) {
    site.report(ENCODING_CODE_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `EncodingCode` — schema/sinch-mms/error-codes.xsd:1174:3 */
export const encodingCodeDatatype: Datatype<EncodingCode> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, encodingCodeFacets) as Datatype<EncodingCode>;

const RECEIVED_MESSAGE_CODE_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/error-codes.xsd:1196:7",
  params: { allowed: ["N401"] },
};

export function receivedMessageCodeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!postbackCodeFacets(value, lexical, site, rule)) return false;
  if (!(lexical === "N401")) {
    site.report(RECEIVED_MESSAGE_CODE_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `ReceivedMessageCode` — schema/sinch-mms/error-codes.xsd:1191:3 */
export const receivedMessageCodeDatatype: Datatype<ReceivedMessageCode> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, receivedMessageCodeFacets) as Datatype<ReceivedMessageCode>;

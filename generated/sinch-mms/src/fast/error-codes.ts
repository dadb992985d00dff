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
import {
  deliveryCodeFacets,
  deviceDiscoveryCodeFacets,
  encodingCodeFacets,
  errorCodeFacets,
  postbackCodeFacets,
  receivedErrorCodeDatatype,
  receivedMessageCodeFacets,
  receivedPostbackCodeDatatype,
} from "../values/error-codes.ts";
import { isValue, plainValue, silent, tokenDatatype } from "@schemawright/runtime/codegen";

/** The `ErrorCode` that a text stands for — schema/sinch-mms/error-codes.xsd:8:3 */
export function errorCodeOf(lexical: string): ErrorCode | undefined {
  return errorCodeFacets(lexical, lexical, silent) ? lexical as ErrorCode : undefined;
}

/** Whether a value is a `ErrorCode` — schema/sinch-mms/error-codes.xsd:8:3 */
export function isErrorCode(value: unknown): boolean {
  return typeof value === "string" && errorCodeFacets(value, value, silent);
}

/** The `ReceivedErrorCode` that a text stands for — schema/sinch-mms/error-codes.xsd:893:3 */
export function receivedErrorCodeOf(lexical: string): ReceivedErrorCode | undefined {
  return errorCodeOf(lexical) ?? plainValue(tokenDatatype, lexical);
}

/** Whether a value is a `ReceivedErrorCode` — schema/sinch-mms/error-codes.xsd:893:3 */
export function isReceivedErrorCode(value: unknown): boolean {
  return isValue(receivedErrorCodeDatatype, value);
}

/** The `PostbackCode` that a text stands for — schema/sinch-mms/error-codes.xsd:900:3 */
export function postbackCodeOf(lexical: string): PostbackCode | undefined {
  return postbackCodeFacets(lexical, lexical, silent) ? lexical as PostbackCode : undefined;
}

/** Whether a value is a `PostbackCode` — schema/sinch-mms/error-codes.xsd:900:3 */
export function isPostbackCode(value: unknown): boolean {
  return typeof value === "string" && postbackCodeFacets(value, value, silent);
}

/** The `ReceivedPostbackCode` that a text stands for — schema/sinch-mms/error-codes.xsd:1139:3 */
export function receivedPostbackCodeOf(lexical: string): ReceivedPostbackCode | undefined {
  return postbackCodeOf(lexical) ?? plainValue(tokenDatatype, lexical);
}

/** Whether a value is a `ReceivedPostbackCode` — schema/sinch-mms/error-codes.xsd:1139:3 */
export function isReceivedPostbackCode(value: unknown): boolean {
  return isValue(receivedPostbackCodeDatatype, value);
}

/** The `DeliveryCode` that a text stands for — schema/sinch-mms/error-codes.xsd:1146:3 */
export function deliveryCodeOf(lexical: string): DeliveryCode | undefined {
  return deliveryCodeFacets(lexical, lexical, silent) ? lexical as DeliveryCode : undefined;
}

/** Whether a value is a `DeliveryCode` — schema/sinch-mms/error-codes.xsd:1146:3 */
export function isDeliveryCode(value: unknown): boolean {
  return typeof value === "string" && deliveryCodeFacets(value, value, silent);
}

/** The `DeviceDiscoveryCode` that a text stands for — schema/sinch-mms/error-codes.xsd:1162:3 */
export function deviceDiscoveryCodeOf(lexical: string): DeviceDiscoveryCode | undefined {
  return deviceDiscoveryCodeFacets(lexical, lexical, silent) ? lexical as DeviceDiscoveryCode : undefined;
}

/** Whether a value is a `DeviceDiscoveryCode` — schema/sinch-mms/error-codes.xsd:1162:3 */
export function isDeviceDiscoveryCode(value: unknown): boolean {
  return typeof value === "string" && deviceDiscoveryCodeFacets(value, value, silent);
}

/** The `EncodingCode` that a text stands for — schema/sinch-mms/error-codes.xsd:1174:3 */
export function encodingCodeOf(lexical: string): EncodingCode | undefined {
  return encodingCodeFacets(lexical, lexical, silent) ? lexical as EncodingCode : undefined;
}

/** Whether a value is a `EncodingCode` — schema/sinch-mms/error-codes.xsd:1174:3 */
export function isEncodingCode(value: unknown): boolean {
  return typeof value === "string" && encodingCodeFacets(value, value, silent);
}

/** The `ReceivedMessageCode` that a text stands for — schema/sinch-mms/error-codes.xsd:1191:3 */
export function receivedMessageCodeOf(lexical: string): ReceivedMessageCode | undefined {
  return receivedMessageCodeFacets(lexical, lexical, silent) ? lexical as ReceivedMessageCode : undefined;
}

/** Whether a value is a `ReceivedMessageCode` — schema/sinch-mms/error-codes.xsd:1191:3 */
export function isReceivedMessageCode(value: unknown): boolean {
  return typeof value === "string" && receivedMessageCodeFacets(value, value, silent);
}

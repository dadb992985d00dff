// Generated from schema/sinch-mms/types.xsd by schemawright. Do not edit.
import type {
  ApiKey,
  CampaignRef,
  ContentName,
  Count,
  Duration,
  ExpirationDate,
  Flag,
  Mask,
  MediaUrl,
  MessageText,
  Minutes,
  Msisdn,
  NonBlank,
  NumericId,
  OperatorId,
  PositiveCount,
  ReceivedId,
  ReceivedNumber,
  ReceivedOperatorId,
  ReceivedText,
  ReceivedToken,
  ReplacementText,
  Sender,
  ServiceId,
  SlideNumber,
  Subject,
  Timestamp,
  TrackingId,
  YesNo,
  ZonedDateTime,
} from "../types/types.ts";
import {
  contentNameFacets,
  countFacets,
  durationFacets,
  expirationDateDatatype,
  flagDatatype,
  maskFacets,
  mediaUrlFacets,
  messageTextFacets,
  minutesFacets,
  msisdnFacets,
  nonBlankFacets,
  numericIdFacets,
  operatorIdFacets,
  positiveCountFacets,
  replacementTextFacets,
  senderFacets,
  slideNumberFacets,
  subjectFacets,
  yesNoFacets,
  zonedDateTimeDatatype,
  zonedDateTimeFacets,
} from "../values/types.ts";
import {
  dateDatatype,
  dateTimeDatatype,
  isCollapsed,
  isText,
  isValue,
  parseBoolean,
  plainInteger,
  plainValue,
  silent,
} from "@schemawright/runtime/codegen";

/** The `NonBlank` that a text stands for — schema/sinch-mms/types.xsd:10:3 */
export function nonBlankOf(lexical: string): NonBlank | undefined {
  return nonBlankFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `NonBlank` — schema/sinch-mms/types.xsd:10:3 */
export function isNonBlank(value: unknown): boolean {
  return isText(value) && isCollapsed(value) && nonBlankFacets(value, value, silent);
}

/** The `ApiKey` that a text stands for — schema/sinch-mms/types.xsd:96:3 */
export function apiKeyOf(lexical: string): ApiKey | undefined {
  return nonBlankFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `ApiKey` — schema/sinch-mms/types.xsd:96:3 */
export function isApiKey(value: unknown): boolean {
  return isText(value) && isCollapsed(value) && nonBlankFacets(value, value, silent);
}

/** The `Msisdn` that a text stands for — schema/sinch-mms/types.xsd:66:3 */
export function msisdnOf(lexical: string): Msisdn | undefined {
  return msisdnFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `Msisdn` — schema/sinch-mms/types.xsd:66:3 */
export function isMsisdn(value: unknown): boolean {
  return typeof value === "string" && msisdnFacets(value, value, silent);
}

/** The `Sender` that a text stands for — schema/sinch-mms/types.xsd:75:3 */
export function senderOf(lexical: string): Sender | undefined {
  return senderFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `Sender` — schema/sinch-mms/types.xsd:75:3 */
export function isSender(value: unknown): boolean {
  return typeof value === "string" && senderFacets(value, value, silent);
}

/** The `Mask` that a text stands for — schema/sinch-mms/types.xsd:84:3 */
export function maskOf(lexical: string): Mask | undefined {
  return maskFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `Mask` — schema/sinch-mms/types.xsd:84:3 */
export function isMask(value: unknown): boolean {
  return typeof value === "string" && maskFacets(value, value, silent);
}

/** The `ServiceId` that a text stands for — schema/sinch-mms/types.xsd:103:3 */
export function serviceIdOf(lexical: string): ServiceId | undefined {
  return nonBlankFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `ServiceId` — schema/sinch-mms/types.xsd:103:3 */
export function isServiceId(value: unknown): boolean {
  return isText(value) && isCollapsed(value) && nonBlankFacets(value, value, silent);
}

/** The `OperatorId` that a text stands for — schema/sinch-mms/types.xsd:117:3 */
export function operatorIdOf(lexical: string): OperatorId | undefined {
  return operatorIdFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `OperatorId` — schema/sinch-mms/types.xsd:117:3 */
export function isOperatorId(value: unknown): boolean {
  return typeof value === "string" && operatorIdFacets(value, value, silent);
}

/** The `CampaignRef` that a text stands for — schema/sinch-mms/types.xsd:110:3 */
export function campaignRefOf(lexical: string): CampaignRef | undefined {
  return nonBlankFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `CampaignRef` — schema/sinch-mms/types.xsd:110:3 */
export function isCampaignRef(value: unknown): boolean {
  return isText(value) && isCollapsed(value) && nonBlankFacets(value, value, silent);
}

/** The `ContentName` that a text stands for — schema/sinch-mms/types.xsd:19:3 */
export function contentNameOf(lexical: string): ContentName | undefined {
  return contentNameFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `ContentName` — schema/sinch-mms/types.xsd:19:3 */
export function isContentName(value: unknown): boolean {
  return isText(value) && contentNameFacets(value, value, silent);
}

/** The `Subject` that a text stands for — schema/sinch-mms/types.xsd:28:3 */
export function subjectOf(lexical: string): Subject | undefined {
  return subjectFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `Subject` — schema/sinch-mms/types.xsd:28:3 */
export function isSubject(value: unknown): boolean {
  return isText(value) && subjectFacets(value, value, silent);
}

/** The `MediaUrl` that a text stands for — schema/sinch-mms/types.xsd:164:3 */
export function mediaUrlOf(lexical: string): MediaUrl | undefined {
  return mediaUrlFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `MediaUrl` — schema/sinch-mms/types.xsd:164:3 */
export function isMediaUrl(value: unknown): boolean {
  return isText(value) && isCollapsed(value) && mediaUrlFacets(value, value, silent);
}

/** The `MessageText` that a text stands for — schema/sinch-mms/types.xsd:38:3 */
export function messageTextOf(lexical: string): MessageText | undefined {
  return messageTextFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `MessageText` — schema/sinch-mms/types.xsd:38:3 */
export function isMessageText(value: unknown): boolean {
  return isText(value) && messageTextFacets(value, value, silent);
}

/** The `Duration` that begins at an offset of a document — schema/sinch-mms/types.xsd:175:3 */
export function durationAt(bytes: Uint8Array, at: number): Duration | undefined {
  const value = plainInteger(bytes, at);
  return value !== undefined && durationFacets(value, "", silent) ? value : undefined;
}

/** Whether a value is a `Duration` — schema/sinch-mms/types.xsd:175:3 */
export function isDuration(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && durationFacets(value, String(value), silent);
}

/** The `ZonedDateTime` that a text stands for — schema/sinch-mms/types.xsd:250:3 */
export function zonedDateTimeOf(lexical: string): ZonedDateTime | undefined {
  const value = dateTimeDatatype.read(lexical, silent);
  return value !== undefined && zonedDateTimeFacets(value, lexical, silent) ? value : undefined;
}

/** Whether a value is a `ZonedDateTime` — schema/sinch-mms/types.xsd:250:3 */
export function isZonedDateTime(value: unknown): boolean {
  return isValue(zonedDateTimeDatatype, value);
}

/** The `ExpirationDate` that a text stands for — schema/sinch-mms/types.xsd:259:3 */
export function expirationDateOf(lexical: string): ExpirationDate | undefined {
  return zonedDateTimeOf(lexical) ?? plainValue(dateDatatype, lexical);
}

/** Whether a value is a `ExpirationDate` — schema/sinch-mms/types.xsd:259:3 */
export function isExpirationDate(value: unknown): boolean {
  return isValue(expirationDateDatatype, value);
}

/** The `YesNo` that a text stands for — schema/sinch-mms/types.xsd:225:3 */
export function yesNoOf(lexical: string): YesNo | undefined {
  return yesNoFacets(lexical, lexical, silent) ? lexical as YesNo : undefined;
}

/** Whether a value is a `YesNo` — schema/sinch-mms/types.xsd:225:3 */
export function isYesNo(value: unknown): boolean {
  return typeof value === "string" && yesNoFacets(value, value, silent);
}

/** The `Flag` that a text stands for — schema/sinch-mms/types.xsd:243:3 */
export function flagOf(lexical: string): Flag | undefined {
  return parseBoolean(lexical) ?? yesNoOf(lexical);
}

/** Whether a value is a `Flag` — schema/sinch-mms/types.xsd:243:3 */
export function isFlag(value: unknown): boolean {
  return ((typeof value === "boolean") || isValue(flagDatatype, value));
}

/** The `ReceivedNumber` that a text stands for — schema/sinch-mms/types.xsd:282:3 */
export function receivedNumberOf(lexical: string): ReceivedNumber | undefined {
  return lexical;
}

/** Whether a value is a `ReceivedNumber` — schema/sinch-mms/types.xsd:282:3 */
export function isReceivedNumber(value: unknown): boolean {
  return isText(value) && isCollapsed(value);
}

/** The `ReceivedId` that a text stands for — schema/sinch-mms/types.xsd:289:3 */
export function receivedIdOf(lexical: string): ReceivedId | undefined {
  return lexical;
}

/** Whether a value is a `ReceivedId` — schema/sinch-mms/types.xsd:289:3 */
export function isReceivedId(value: unknown): boolean {
  return isText(value) && isCollapsed(value);
}

/** The `TrackingId` that a text stands for — schema/sinch-mms/types.xsd:303:3 */
export function trackingIdOf(lexical: string): TrackingId | undefined {
  return lexical;
}

/** Whether a value is a `TrackingId` — schema/sinch-mms/types.xsd:303:3 */
export function isTrackingId(value: unknown): boolean {
  return isText(value) && isCollapsed(value);
}

/** The `ReceivedText` that a text stands for — schema/sinch-mms/types.xsd:268:3 */
export function receivedTextOf(lexical: string): ReceivedText | undefined {
  return lexical;
}

/** Whether a value is a `ReceivedText` — schema/sinch-mms/types.xsd:268:3 */
export function isReceivedText(value: unknown): boolean {
  return isText(value);
}

/** The `NumericId` that a text stands for — schema/sinch-mms/types.xsd:126:3 */
export function numericIdOf(lexical: string): NumericId | undefined {
  return numericIdFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `NumericId` — schema/sinch-mms/types.xsd:126:3 */
export function isNumericId(value: unknown): boolean {
  return typeof value === "string" && numericIdFacets(value, value, silent);
}

/** The `ReplacementText` that a text stands for — schema/sinch-mms/types.xsd:51:3 */
export function replacementTextOf(lexical: string): ReplacementText | undefined {
  return replacementTextFacets(lexical, lexical, silent) ? lexical : undefined;
}

/** Whether a value is a `ReplacementText` — schema/sinch-mms/types.xsd:51:3 */
export function isReplacementText(value: unknown): boolean {
  return isText(value) && replacementTextFacets(value, value, silent);
}

/** The `SlideNumber` that begins at an offset of a document — schema/sinch-mms/types.xsd:195:3 */
export function slideNumberAt(bytes: Uint8Array, at: number): SlideNumber | undefined {
  const value = plainInteger(bytes, at);
  return value !== undefined && slideNumberFacets(value, "", silent) ? value : undefined;
}

/** Whether a value is a `SlideNumber` — schema/sinch-mms/types.xsd:195:3 */
export function isSlideNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && slideNumberFacets(value, String(value), silent);
}

/** The `Minutes` that begins at an offset of a document — schema/sinch-mms/types.xsd:185:3 */
export function minutesAt(bytes: Uint8Array, at: number): Minutes | undefined {
  const value = plainInteger(bytes, at);
  return value !== undefined && minutesFacets(value, "", silent) ? value : undefined;
}

/** Whether a value is a `Minutes` — schema/sinch-mms/types.xsd:185:3 */
export function isMinutes(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && minutesFacets(value, String(value), silent);
}

/** The `PositiveCount` that begins at an offset of a document — schema/sinch-mms/types.xsd:205:3 */
export function positiveCountAt(bytes: Uint8Array, at: number): PositiveCount | undefined {
  const value = plainInteger(bytes, at);
  return value !== undefined && positiveCountFacets(value, "", silent) ? value : undefined;
}

/** Whether a value is a `PositiveCount` — schema/sinch-mms/types.xsd:205:3 */
export function isPositiveCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && positiveCountFacets(value, String(value), silent);
}

/** The `Timestamp` that a text stands for — schema/sinch-mms/types.xsd:310:3 */
export function timestampOf(lexical: string): Timestamp | undefined {
  return lexical;
}

/** Whether a value is a `Timestamp` — schema/sinch-mms/types.xsd:310:3 */
export function isTimestamp(value: unknown): boolean {
  return isText(value) && isCollapsed(value);
}

/** The `Count` that begins at an offset of a document — schema/sinch-mms/types.xsd:215:3 */
export function countAt(bytes: Uint8Array, at: number): Count | undefined {
  const value = plainInteger(bytes, at);
  return value !== undefined && countFacets(value, "", silent) ? value : undefined;
}

/** Whether a value is a `Count` — schema/sinch-mms/types.xsd:215:3 */
export function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && countFacets(value, String(value), silent);
}

/** The `ReceivedToken` that a text stands for — schema/sinch-mms/types.xsd:275:3 */
export function receivedTokenOf(lexical: string): ReceivedToken | undefined {
  return lexical;
}

/** Whether a value is a `ReceivedToken` — schema/sinch-mms/types.xsd:275:3 */
export function isReceivedToken(value: unknown): boolean {
  return isText(value) && isCollapsed(value);
}

/** The `ReceivedOperatorId` that a text stands for — schema/sinch-mms/types.xsd:296:3 */
export function receivedOperatorIdOf(lexical: string): ReceivedOperatorId | undefined {
  return lexical;
}

/** Whether a value is a `ReceivedOperatorId` — schema/sinch-mms/types.xsd:296:3 */
export function isReceivedOperatorId(value: unknown): boolean {
  return isText(value) && isCollapsed(value);
}

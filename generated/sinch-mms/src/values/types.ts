// Generated from schema/sinch-mms/types.xsd by schemawright. Do not edit.
import type {
  ActionName,
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
  PresentId,
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
  type Datatype,
  type Finding,
  type Site,
  booleanDatatype,
  codePointLength,
  collapseWhiteSpace,
  dateDatatype,
  dateTimeDatatype,
  hasAtLeast,
  hasAtMost,
  hasTimezone,
  noFacets,
  preserveWhiteSpace,
  restrict,
  safeIntegerDatatype,
  stringDatatype,
  tokenDatatype,
  unionOf,
} from "@schemawright/runtime/codegen";

const ACTION_NAME_FACET_1: Finding = {
  code: "cvc-minLength-valid",
  rule: "E100",
  schemaLocation: "schema/sinch-mms/types.xsd:154:7",
  params: { limit: 1 },
};

export function actionNameFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(hasAtLeast(lexical, 1))) {
    site.report(ACTION_NAME_FACET_1, { value: lexical, length: codePointLength(lexical) }, rule);
    return false;
  }
  return true;
}

/** `ActionName` — schema/sinch-mms/types.xsd:149:3 */
export const actionNameDatatype: Datatype<ActionName> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, actionNameFacets);

const NON_BLANK_FACET_1: Finding = { code: "cvc-minLength-valid", schemaLocation: "schema/sinch-mms/types.xsd:15:7", params: { limit: 1 } };

export function nonBlankFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(hasAtLeast(lexical, 1))) {
    site.report(NON_BLANK_FACET_1, { value: lexical, length: codePointLength(lexical) }, rule);
    return false;
  }
  return true;
}

/** `NonBlank` — schema/sinch-mms/types.xsd:10:3 */
export const nonBlankDatatype: Datatype<NonBlank> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, nonBlankFacets);

/** `ApiKey` — schema/sinch-mms/types.xsd:96:3 */
export const apiKeyDatatype: Datatype<ApiKey> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, nonBlankFacets);

const MSISDN_PATTERN = /*@__PURE__*/ new RegExp("^[1-9][0-9]{6,14}$", "u");

const MSISDN_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:71:7",
  params: { pattern: "[1-9][0-9]{6,14}" },
};

export function msisdnFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!nonBlankFacets(value, lexical, site, rule)) return false;
  if (!(MSISDN_PATTERN.test(lexical))) {
    site.report(MSISDN_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `Msisdn` — schema/sinch-mms/types.xsd:66:3 */
export const msisdnDatatype: Datatype<Msisdn> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, msisdnFacets);

const SENDER_PATTERN = /*@__PURE__*/ new RegExp("^[1-9][0-9]{2,14}$", "u");

const SENDER_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:80:7",
  params: { pattern: "[1-9][0-9]{2,14}" },
};

export function senderFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!nonBlankFacets(value, lexical, site, rule)) return false;
  if (!(SENDER_PATTERN.test(lexical))) {
    site.report(SENDER_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `Sender` — schema/sinch-mms/types.xsd:75:3 */
export const senderDatatype: Datatype<Sender> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, senderFacets);

const MASK_FACET_1: Finding = { code: "cvc-maxLength-valid", schemaLocation: "schema/sinch-mms/types.xsd:89:7", params: { limit: 11 } };

const MASK_PATTERN = /*@__PURE__*/ new RegExp("^[\\-0-9_]*[A-Za-z][\\-0-9A-Z_a-z]*$", "u");

const MASK_FACET_2: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:90:7",
  params: { pattern: "[0-9_\\-]*[A-Za-z][A-Za-z0-9_\\-]*" },
};

export function maskFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!nonBlankFacets(value, lexical, site, rule)) return false;
  if (!(hasAtMost(lexical, 11))) {
    site.report(MASK_FACET_1, { value: lexical, length: codePointLength(lexical) }, rule);
    return false;
  }
  if (!(MASK_PATTERN.test(lexical))) {
    site.report(MASK_FACET_2, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `Mask` — schema/sinch-mms/types.xsd:84:3 */
export const maskDatatype: Datatype<Mask> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, maskFacets);

/** `ServiceId` — schema/sinch-mms/types.xsd:103:3 */
export const serviceIdDatatype: Datatype<ServiceId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, nonBlankFacets);

const OPERATOR_ID_PATTERN = /*@__PURE__*/ new RegExp("^[0-9]{1,10}$", "u");

const OPERATOR_ID_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:122:7",
  params: { pattern: "[0-9]{1,10}" },
};

export function operatorIdFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!nonBlankFacets(value, lexical, site, rule)) return false;
  if (!(OPERATOR_ID_PATTERN.test(lexical))) {
    site.report(OPERATOR_ID_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `OperatorId` — schema/sinch-mms/types.xsd:117:3 */
export const operatorIdDatatype: Datatype<OperatorId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, operatorIdFacets);

/** `CampaignRef` — schema/sinch-mms/types.xsd:110:3 */
export const campaignRefDatatype: Datatype<CampaignRef> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, nonBlankFacets);

const CONTENT_NAME_PATTERN = /*@__PURE__*/ new RegExp("^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$", "u");

const CONTENT_NAME_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:24:7",
  params: { pattern: "\\s*\\S[\\s\\S]*" },
};

export function contentNameFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(CONTENT_NAME_PATTERN.test(lexical))) {
    site.report(CONTENT_NAME_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `ContentName` — schema/sinch-mms/types.xsd:19:3 */
export const contentNameDatatype: Datatype<ContentName> = /*@__PURE__*/ restrict(stringDatatype, preserveWhiteSpace, contentNameFacets);

const SUBJECT_PATTERN = /*@__PURE__*/ new RegExp("^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$", "u");

const SUBJECT_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:33:7",
  params: { pattern: "\\s*\\S[\\s\\S]*" },
};

const SUBJECT_FACET_2: Finding = { code: "cvc-maxLength-valid", schemaLocation: "schema/sinch-mms/types.xsd:34:7", params: { limit: 80 } };

export function subjectFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(SUBJECT_PATTERN.test(lexical))) {
    site.report(SUBJECT_FACET_1, { value: lexical }, rule);
    return false;
  }
  if (!(hasAtMost(lexical, 80))) {
    site.report(SUBJECT_FACET_2, { value: lexical, length: codePointLength(lexical) }, rule);
    return false;
  }
  return true;
}

/** `Subject` — schema/sinch-mms/types.xsd:28:3 */
export const subjectDatatype: Datatype<Subject> = /*@__PURE__*/ restrict(stringDatatype, preserveWhiteSpace, subjectFacets);

const MEDIA_URL_PATTERN = /*@__PURE__*/ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\t\\n\\r #\\/\\?]+(?:[#\\/\\?][^\\t\\n\\r ]*)?$", "u");

const MEDIA_URL_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:169:7",
  params: { pattern: "[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?" },
};

export function mediaUrlFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!nonBlankFacets(value, lexical, site, rule)) return false;
  if (!(MEDIA_URL_PATTERN.test(lexical))) {
    site.report(MEDIA_URL_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `MediaUrl` — schema/sinch-mms/types.xsd:164:3 */
export const mediaUrlDatatype: Datatype<MediaUrl> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, mediaUrlFacets);

const MESSAGE_TEXT_FACET_1: Finding = {
  code: "cvc-maxLength-valid",
  rule: "E228",
  schemaLocation: "schema/sinch-mms/types.xsd:43:7",
  params: { limit: 5000 },
};

export function messageTextFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(hasAtMost(lexical, 5000))) {
    site.report(MESSAGE_TEXT_FACET_1, { value: lexical, length: codePointLength(lexical) }, rule);
    return false;
  }
  return true;
}

/** `MessageText` — schema/sinch-mms/types.xsd:38:3 */
export const messageTextDatatype: Datatype<MessageText> = /*@__PURE__*/ restrict(stringDatatype, preserveWhiteSpace, messageTextFacets);

const DURATION_FACET_1: Finding = { code: "cvc-minInclusive-valid", schemaLocation: "schema/sinch-mms/types.xsd:180:7", params: { limit: "0" } };

const DURATION_FACET_2: Finding = {
  code: "cvc-maxInclusive-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:181:7",
  params: { limit: "2147483647" },
};

export function durationFacets(value: number, lexical: string, site: Site, rule?: string): boolean {
  if (!(value >= 0)) {
    site.report(DURATION_FACET_1, { value: lexical }, rule);
    return false;
  }
  if (!(value <= 2147483647)) {
    site.report(DURATION_FACET_2, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `Duration` — schema/sinch-mms/types.xsd:175:3 */
export const durationDatatype: Datatype<Duration> = /*@__PURE__*/ restrict(safeIntegerDatatype, collapseWhiteSpace, durationFacets);

const ZONED_DATE_TIME_FACET_1: Finding = {
  code: "cvc-explicitTimezone-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:255:7",
  params: { limit: "required" },
};

export function zonedDateTimeFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(hasTimezone(lexical))) {
    site.report(ZONED_DATE_TIME_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `ZonedDateTime` — schema/sinch-mms/types.xsd:250:3 */
export const zonedDateTimeDatatype: Datatype<ZonedDateTime> = /*@__PURE__*/ restrict(dateTimeDatatype, collapseWhiteSpace, zonedDateTimeFacets);

/** `ExpirationDate` — schema/sinch-mms/types.xsd:259:3 */
export const expirationDateDatatype: Datatype<ExpirationDate> = /*@__PURE__*/ unionOf([zonedDateTimeDatatype, dateDatatype], {
  code: "cvc-datatype-valid.1.2.3",
  schemaLocation: "schema/sinch-mms/types.xsd:259:3",
  params: { type: "ExpirationDate" },
});

const YES_NO_FACET_1: Finding = {
  code: "cvc-enumeration-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:230:7",
  params: { allowed: ["yes", "no"] },
};

export function yesNoFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(lexical === "yes" || lexical === "no")) {
    site.report(YES_NO_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `YesNo` — schema/sinch-mms/types.xsd:225:3 */
export const yesNoDatatype: Datatype<YesNo> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, yesNoFacets) as Datatype<YesNo>;

/** `Flag` — schema/sinch-mms/types.xsd:243:3 */
export const flagDatatype: Datatype<Flag> = /*@__PURE__*/ unionOf([booleanDatatype, yesNoDatatype], {
  code: "cvc-datatype-valid.1.2.3",
  schemaLocation: "schema/sinch-mms/types.xsd:243:3",
  params: { type: "Flag" },
});

/** `ReceivedNumber` — schema/sinch-mms/types.xsd:282:3 */
export const receivedNumberDatatype: Datatype<ReceivedNumber> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, noFacets);

/** `ReceivedId` — schema/sinch-mms/types.xsd:289:3 */
export const receivedIdDatatype: Datatype<ReceivedId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, noFacets);

/** `TrackingId` — schema/sinch-mms/types.xsd:303:3 */
export const trackingIdDatatype: Datatype<TrackingId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, noFacets);

/** `ReceivedText` — schema/sinch-mms/types.xsd:268:3 */
export const receivedTextDatatype: Datatype<ReceivedText> = /*@__PURE__*/ restrict(stringDatatype, preserveWhiteSpace, noFacets);

const PRESENT_ID_FACET_1: Finding = {
  code: "cvc-minLength-valid",
  rule: "E620",
  schemaLocation: "schema/sinch-mms/types.xsd:141:7",
  params: { limit: 1 },
};

export function presentIdFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!(hasAtLeast(lexical, 1))) {
    site.report(PRESENT_ID_FACET_1, { value: lexical, length: codePointLength(lexical) }, rule);
    return false;
  }
  return true;
}

/** `PresentId` — schema/sinch-mms/types.xsd:136:3 */
export const presentIdDatatype: Datatype<PresentId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, presentIdFacets);

const NUMERIC_ID_PATTERN = /*@__PURE__*/ new RegExp("^[1-9][0-9]{0,18}$", "u");

const NUMERIC_ID_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  rule: "E241",
  schemaLocation: "schema/sinch-mms/types.xsd:132:7",
  params: { pattern: "[1-9][0-9]{0,18}" },
};

export function numericIdFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!presentIdFacets(value, lexical, site, rule)) return false;
  if (!(NUMERIC_ID_PATTERN.test(lexical))) {
    site.report(NUMERIC_ID_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `NumericId` — schema/sinch-mms/types.xsd:126:3 */
export const numericIdDatatype: Datatype<NumericId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, numericIdFacets);

const REPLACEMENT_TEXT_PATTERN = /*@__PURE__*/ new RegExp("^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$", "u");

const REPLACEMENT_TEXT_FACET_1: Finding = {
  code: "cvc-pattern-valid",
  rule: "E100",
  schemaLocation: "schema/sinch-mms/types.xsd:56:7",
  params: { pattern: "\\s*\\S[\\s\\S]*" },
};

export function replacementTextFacets(value: string, lexical: string, site: Site, rule?: string): boolean {
  if (!messageTextFacets(value, lexical, site, rule)) return false;
  if (!(REPLACEMENT_TEXT_PATTERN.test(lexical))) {
    site.report(REPLACEMENT_TEXT_FACET_1, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `ReplacementText` — schema/sinch-mms/types.xsd:51:3 */
export const replacementTextDatatype: Datatype<ReplacementText> = /*@__PURE__*/ restrict(stringDatatype, preserveWhiteSpace, replacementTextFacets);

const SLIDE_NUMBER_FACET_1: Finding = { code: "cvc-minInclusive-valid", schemaLocation: "schema/sinch-mms/types.xsd:200:7", params: { limit: "1" } };

const SLIDE_NUMBER_FACET_2: Finding = { code: "cvc-maxInclusive-valid", schemaLocation: "schema/sinch-mms/types.xsd:201:7", params: { limit: "8" } };

export function slideNumberFacets(value: number, lexical: string, site: Site, rule?: string): boolean {
  if (!(value >= 1)) {
    site.report(SLIDE_NUMBER_FACET_1, { value: lexical }, rule);
    return false;
  }
  if (!(value <= 8)) {
    site.report(SLIDE_NUMBER_FACET_2, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `SlideNumber` — schema/sinch-mms/types.xsd:195:3 */
export const slideNumberDatatype: Datatype<SlideNumber> = /*@__PURE__*/ restrict(safeIntegerDatatype, collapseWhiteSpace, slideNumberFacets);

const MINUTES_FACET_1: Finding = { code: "cvc-minInclusive-valid", schemaLocation: "schema/sinch-mms/types.xsd:190:7", params: { limit: "0" } };

const MINUTES_FACET_2: Finding = {
  code: "cvc-maxInclusive-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:191:7",
  params: { limit: "2147483647" },
};

export function minutesFacets(value: number, lexical: string, site: Site, rule?: string): boolean {
  if (!(value >= 0)) {
    site.report(MINUTES_FACET_1, { value: lexical }, rule);
    return false;
  }
  if (!(value <= 2147483647)) {
    site.report(MINUTES_FACET_2, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `Minutes` — schema/sinch-mms/types.xsd:185:3 */
export const minutesDatatype: Datatype<Minutes> = /*@__PURE__*/ restrict(safeIntegerDatatype, collapseWhiteSpace, minutesFacets);

const POSITIVE_COUNT_FACET_1: Finding = { code: "cvc-minInclusive-valid", schemaLocation: "schema/sinch-mms/types.xsd:210:7", params: { limit: "1" } };

const POSITIVE_COUNT_FACET_2: Finding = {
  code: "cvc-maxInclusive-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:211:7",
  params: { limit: "2147483647" },
};

export function positiveCountFacets(value: number, lexical: string, site: Site, rule?: string): boolean {
  if (!(value >= 1)) {
    site.report(POSITIVE_COUNT_FACET_1, { value: lexical }, rule);
    return false;
  }
  if (!(value <= 2147483647)) {
    site.report(POSITIVE_COUNT_FACET_2, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `PositiveCount` — schema/sinch-mms/types.xsd:205:3 */
export const positiveCountDatatype: Datatype<PositiveCount> = /*@__PURE__*/ restrict(safeIntegerDatatype, collapseWhiteSpace, positiveCountFacets);

/** `Timestamp` — schema/sinch-mms/types.xsd:310:3 */
export const timestampDatatype: Datatype<Timestamp> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, noFacets);

const COUNT_FACET_1: Finding = { code: "cvc-minInclusive-valid", schemaLocation: "schema/sinch-mms/types.xsd:220:7", params: { limit: "0" } };

const COUNT_FACET_2: Finding = {
  code: "cvc-maxInclusive-valid",
  schemaLocation: "schema/sinch-mms/types.xsd:221:7",
  params: { limit: "9007199254740991" },
};

export function countFacets(value: number, lexical: string, site: Site, rule?: string): boolean {
  if (!(value >= 0)) {
    site.report(COUNT_FACET_1, { value: lexical }, rule);
    return false;
  }
  if (!(value <= 9007199254740991)) {
    site.report(COUNT_FACET_2, { value: lexical }, rule);
    return false;
  }
  return true;
}

/** `Count` — schema/sinch-mms/types.xsd:215:3 */
export const countDatatype: Datatype<Count> = /*@__PURE__*/ restrict(safeIntegerDatatype, collapseWhiteSpace, countFacets);

/** `ReceivedToken` — schema/sinch-mms/types.xsd:275:3 */
export const receivedTokenDatatype: Datatype<ReceivedToken> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, noFacets);

/** `ReceivedOperatorId` — schema/sinch-mms/types.xsd:296:3 */
export const receivedOperatorIdDatatype: Datatype<ReceivedOperatorId> = /*@__PURE__*/ restrict(tokenDatatype, collapseWhiteSpace, noFacets);

// Generated from schema/sinch-mms/types.xsd by schemawright. Do not edit.
import type { Lexical } from "@schemawright/runtime";

/**
 * The name of an action. One URL serves all actions; this name tells them apart.
 *
 * At least 1 character.
 *
 * `ActionName` — schema/sinch-mms/types.xsd:149:3
 */
export type ActionName = string;
/**
 * One line of text that is more than white space; white space around it does not count.
 *
 * At least 1 character.
 *
 * `NonBlank` — schema/sinch-mms/types.xsd:10:3
 */
export type NonBlank = string;
/**
 * The key of the account. A secret: keep it out of logs.
 *
 * At least 1 character.
 *
 * `ApiKey` — schema/sinch-mms/types.xsd:96:3
 */
export type ApiKey = string;
/**
 * A phone number in international form: country code first, 7 to 15 digits, no plus sign, no dialling prefix such as 00, no punctuation.
 *
 * Pattern `[1-9][0-9]{6,14}`; at least 1 character.
 *
 * `Msisdn` — schema/sinch-mms/types.xsd:66:3
 */
export type Msisdn = string;
/**
 * A short code, toll-free or other long number that belongs to the account: 3 to 15 digits.
 *
 * Pattern `[1-9][0-9]{2,14}`; at least 1 character.
 *
 * `Sender` — schema/sinch-mms/types.xsd:75:3
 */
export type Sender = string;
/**
 * A sender name shown instead of the number: up to 11 letters, digits, underscores and hyphens, at least one of them a letter. Works in few countries, not in the United States.
 *
 * At most 11 characters; pattern `[0-9_\-]*[A-Za-z][A-Za-z0-9_\-]*`; at least 1 character.
 *
 * `Mask` — schema/sinch-mms/types.xsd:84:3
 */
export type Mask = string;
/**
 * Identifier of a campaign. Often digits, but not a number: 28444mms is one too.
 *
 * At least 1 character.
 *
 * `ServiceId` — schema/sinch-mms/types.xsd:103:3
 */
export type ServiceId = string;
/**
 * Identifier of a mobile operator: 1 to 10 digits, leading zeros included.
 *
 * Pattern `[0-9]{1,10}`; at least 1 character.
 *
 * `OperatorId` — schema/sinch-mms/types.xsd:117:3
 */
export type OperatorId = string;
/**
 * Identifier of a subscription campaign, for accounts that check subscriptions before sending.
 *
 * At least 1 character.
 *
 * `CampaignRef` — schema/sinch-mms/types.xsd:110:3
 */
export type CampaignRef = string;
/**
 * A name by which people recognise stored content; any text that is not blank.
 *
 * Pattern `\s*\S[\s\S]*`.
 *
 * `ContentName` — schema/sinch-mms/types.xsd:19:3
 */
export type ContentName = string;
/**
 * Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.
 *
 * Pattern `\s*\S[\s\S]*`; at most 80 characters.
 *
 * `Subject` — schema/sinch-mms/types.xsd:28:3
 */
export type Subject = string;
/**
 * Absolute http or https address, with a host and without blanks, from which the service fetches a file by GET.
 *
 * Pattern `[hH][tT][tT][pP][sS]?://[^\s/?#]+([/?#]\S*)?`; at least 1 character.
 *
 * `MediaUrl` — schema/sinch-mms/types.xsd:164:3
 */
export type MediaUrl = string;
/**
 * Text of a slide: up to 5000 characters (Unicode code points), line breaks kept. May hold merge tags such as {$firstname|friend}.
 *
 * At most 5000 characters.
 *
 * `MessageText` — schema/sinch-mms/types.xsd:38:3
 */
export type MessageText = string;
/**
 * A time span in whole seconds, 0 or more.
 *
 * Minimum 0; maximum 2147483647.
 *
 * `Duration` — schema/sinch-mms/types.xsd:175:3
 */
export type Duration = number;
/**
 * Date and time with a time zone, such as 2014-03-31T11:30:00+00:00. Prefer UTC.
 *
 * Time zone required.
 *
 * `ZonedDateTime` — schema/sinch-mms/types.xsd:250:3
 */
export type ZonedDateTime = Lexical<"dateTime">;
/**
 * Date and time with a time zone, or a date. Prefer date and time in UTC.
 *
 * `ExpirationDate` — schema/sinch-mms/types.xsd:259:3
 */
export type ExpirationDate = ZonedDateTime | Lexical<"date">;
/**
 * The words the older service uses for true and false.
 *
 * `YesNo` — schema/sinch-mms/types.xsd:225:3
 */
export type YesNo = "yes" | "no";
/** Every value of {@link YesNo}. */
export const YES_NO_VALUES = [
  /** The same as true. */
  "yes",
  /** The same as false. */
  "no",
] as const;
/**
 * A switch: true or false, also spelled 1, 0, yes or no.
 *
 * `Flag` — schema/sinch-mms/types.xsd:243:3
 */
export type Flag = boolean | YesNo;
/**
 * A phone number, short code or sender name as the service wrote it; usually digits.
 *
 * `ReceivedNumber` — schema/sinch-mms/types.xsd:282:3
 */
export type ReceivedNumber = string;
/**
 * Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.
 *
 * `ReceivedId` — schema/sinch-mms/types.xsd:289:3
 */
export type ReceivedId = string;
/**
 * Opaque identifier of one sending or one received message. The response to a request and all postbacks about it carry the same one.
 *
 * `TrackingId` — schema/sinch-mms/types.xsd:303:3
 */
export type TrackingId = string;
/**
 * Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.
 *
 * `ReceivedText` — schema/sinch-mms/types.xsd:268:3
 */
export type ReceivedText = string;
/**
 * An identifier that is not blank.
 *
 * At least 1 character.
 *
 * `PresentId` — schema/sinch-mms/types.xsd:136:3
 */
export type PresentId = string;
/**
 * A positive integer of up to 19 digits, kept as text because it may be larger than a JavaScript number can hold.
 *
 * Pattern `[1-9][0-9]{0,18}`; at least 1 character.
 *
 * `NumericId` — schema/sinch-mms/types.xsd:126:3
 */
export type NumericId = string;
/**
 * Text that takes the place of a saved slide's text: not blank, up to 5000 characters (Unicode code points).
 *
 * Pattern `\s*\S[\s\S]*`; at most 5000 characters.
 *
 * `ReplacementText` — schema/sinch-mms/types.xsd:51:3
 */
export type ReplacementText = string;
/**
 * Position of a slide in its message; the first is 1, the last possible is 8.
 *
 * Minimum 1; maximum 8.
 *
 * `SlideNumber` — schema/sinch-mms/types.xsd:195:3
 */
export type SlideNumber = number;
/**
 * A time span in whole minutes, 0 or more.
 *
 * Minimum 0; maximum 2147483647.
 *
 * `Minutes` — schema/sinch-mms/types.xsd:185:3
 */
export type Minutes = number;
/**
 * A whole number from 1.
 *
 * Minimum 1; maximum 2147483647.
 *
 * `PositiveCount` — schema/sinch-mms/types.xsd:205:3
 */
export type PositiveCount = number;
/**
 * A point in time as the service wrote it: normally an ISO 8601 date and time with a time zone, sometimes with a fraction of a second; the oldest form is like 2011-08-02 07:20:44-04.
 *
 * `Timestamp` — schema/sinch-mms/types.xsd:310:3
 */
export type Timestamp = string;
/**
 * A whole number from 0.
 *
 * Minimum 0; maximum 9007199254740991.
 *
 * `Count` — schema/sinch-mms/types.xsd:215:3
 */
export type Count = number;
/**
 * A word of the service, white space around it removed. May be empty.
 *
 * `ReceivedToken` — schema/sinch-mms/types.xsd:275:3
 */
export type ReceivedToken = string;
/**
 * Identifier of a mobile operator; digits whose leading zeros count.
 *
 * `ReceivedOperatorId` — schema/sinch-mms/types.xsd:296:3
 */
export type ReceivedOperatorId = string;

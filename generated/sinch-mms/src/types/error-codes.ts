// Generated from schema/sinch-mms/error-codes.xsd by schemawright. Do not edit.

/**
 * Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.
 *
 * `ErrorCode` — schema/sinch-mms/error-codes.xsd:8:3
 */
export type ErrorCode = "E100" | "E101" | "E102" | "E103" | "E104" | "E105" | "E106" | "E107" | "E108" | "E109" | "E110" | "E111" | "E112" | "E113" | "E114" | "E115" | "E120" | "E200" | "E201" | "E211" | "E212" | "E213" | "E214" | "E223" | "E224" | "E225" | "E226" | "E227" | "E228" | "E229" | "E230" | "E241" | "E301" | "E302" | "E303" | "E304" | "E311" | "E312" | "E313" | "E314" | "E331" | "E332" | "E333" | "E334" | "E335" | "E336" | "E337" | "E338" | "E341" | "E343" | "E351" | "E352" | "E353" | "E355" | "E356" | "E357" | "E358" | "E503" | "E618" | "E619" | "E620" | "E621" | "E622" | "E623" | "E624" | "E625" | "E626" | "E627" | "E628" | "E629" | "E640" | "E641" | "E642" | "E643" | "E650" | "E651" | "E713" | "E714" | "E715";
/** Every value of {@link ErrorCode}. */
export const ERROR_CODE_VALUES = [
  /** The body is not a usable XML POST: no request in it, or no action. */
  "E100",
  /** The action is missing or not known. Withdrawn in 2015 in favour of E100; the number lives on as a postback code. */
  "E101",
  /** The account key is missing. Withdrawn in 2015 in favour of E104; the number lives on as a postback code. */
  "E102",
  /** Access is blocked for this account or for the account above it. In the oldest documents: a password is missing. */
  "E103",
  /** The account key is missing or wrong. */
  "E104",
  /** The user may not use the API. */
  "E105",
  /** The call came too soon after the one before it. */
  "E106",
  /** The action is not known, or not allowed for this user. */
  "E107",
  /** The body could not be parsed. */
  "E108",
  /** The API is not switched on for the account. */
  "E109",
  /** The recipient's number is missing or invalid. */
  "E110",
  /** The sender is missing, invalid, or not a number of this account. */
  "E111",
  /** The caller's network address is not on the account's allow list. */
  "E112",
  /** The throughput agreed for this action is exceeded. */
  "E113",
  /** The recipient is blocked. */
  "E114",
  /** The sender mask is too long or has a character that is not allowed. */
  "E115",
  /** The account has used up its API requests. */
  "E120",
  /** The account holds no saved MMS. Answer of an old action only. */
  "E200",
  /** The recipient's number is missing. Withdrawn in 2015 in favour of E110; the number lives on as a postback code. */
  "E201",
  /** The start date is invalid. Withdrawn in 2015 in favour of E214. */
  "E211",
  /** page-number is invalid. */
  "E212",
  /** items-per-page is invalid. */
  "E213",
  /** start-date is invalid. */
  "E214",
  /** A slide holds more than one object (business card, calendar entry, PDF document, wallet pass). */
  "E223",
  /** A slide holds an object together with audio, video or an image. */
  "E224",
  /** There are more than 8 slides. */
  "E225",
  /** A slide holds both audio and video. */
  "E226",
  /** A slide holds both an image and a video. */
  "E227",
  /** A text is longer than allowed. */
  "E228",
  /** The content is not allowed, such as one kind of medium twice in a slide. */
  "E229",
  /** The duration of a slide is bad. */
  "E230",
  /** The mms-id is invalid or no saved MMS has it. */
  "E241",
  /** The name is missing. Withdrawn in 2015 in favour of E311. */
  "E301",
  /** There are no slides. Withdrawn in 2015 in favour of E312. */
  "E302",
  /** A slide is empty. Withdrawn in 2015 in favour of E313. */
  "E303",
  /** The subject is missing. Withdrawn in 2015 in favour of E314. */
  "E304",
  /** The name is missing or invalid. */
  "E311",
  /** There are no slides. */
  "E312",
  /** A slide is empty. */
  "E313",
  /** The subject is missing or invalid. */
  "E314",
  /** An image is too large for the account's settings. */
  "E331",
  /** A sound is too large for the account's settings. */
  "E332",
  /** A video is too large for the account's settings. */
  "E333",
  /** The text of a slide is too long; means the same as E228. */
  "E334",
  /** A business card is too large for the account's settings. */
  "E335",
  /** A calendar entry is too large for the account's settings. */
  "E336",
  /** A PDF document is too large for the account's settings. */
  "E337",
  /** A wallet pass is too large for the account's settings. */
  "E338",
  /** An image is damaged. */
  "E341",
  /** A video names no codec that can be read. */
  "E343",
  /** An image could not be fetched. */
  "E351",
  /** A sound could not be fetched. */
  "E352",
  /** A video could not be fetched. */
  "E353",
  /** A business card could not be fetched. */
  "E355",
  /** A calendar entry could not be fetched. */
  "E356",
  /** A PDF document could not be fetched. */
  "E357",
  /** A wallet pass could not be fetched. */
  "E358",
  /** The service failed inside. */
  "E503",
  /** The operator of the recipient could not be looked up. */
  "E618",
  /** The operator of the recipient is not set up for the sender. */
  "E619",
  /** The mms-id is missing. */
  "E620",
  /** The recipient's number is missing. An older service says this where the current one says E110. */
  "E621",
  /** The text of the fallback SMS is missing. */
  "E622",
  /** More than 100 recipients were given. Sending to a list was withdrawn. */
  "E623",
  /** The campaign to send to is missing. Answer of an old action only. */
  "E624",
  /** The mms-id is invalid. Answer of old actions only. */
  "E625",
  /** The saved MMS is still being encoded. */
  "E626",
  /** The service-id is missing or invalid. */
  "E627",
  /** The recipient's mobile operator is not supported. */
  "E628",
  /** The content type of a file is not recognised. */
  "E629",
  /** The identifier of the received message is missing. Answer of an old action only. */
  "E640",
  /** The identifier of the received message is invalid. Answer of an old action only. */
  "E641",
  /** The received message has no content. Answer of an old action only. */
  "E642",
  /** A received message could not be removed. Answer of an old action only. */
  "E643",
  /** The operator-id is missing or invalid. */
  "E650",
  /** The operator-id belongs to no known operator. */
  "E651",
  /** There is a billing problem with the account. */
  "E713",
  /** The subscription campaign is missing or invalid. */
  "E714",
  /** The recipient has not subscribed to the campaign. */
  "E715",
] as const;
/**
 * A code of a response: one of the known ones, or any other word the service may come up with.
 *
 * `ReceivedErrorCode` — schema/sinch-mms/error-codes.xsd:893:3
 */
export type ReceivedErrorCode = ErrorCode | (string & {});
/**
 * Codes by which a postback says what happened. A code beginning with N is a notification, one beginning with E an error.
 *
 * `PostbackCode` — schema/sinch-mms/error-codes.xsd:900:3
 */
export type PostbackCode = "N003" | "N013" | "E001" | "E002" | "E003" | "E004" | "E011" | "E012" | "E013" | "N101" | "N102" | "N103" | "E101" | "E102" | "N202" | "E202" | "E999" | "N501" | "N502" | "E501" | "E502" | "N401" | "E100";
/** Every value of {@link PostbackCode}. */
export const POSTBACK_CODE_VALUES = [
  /** A saved MMS is stored and encoded; it can be sent now. */
  "N003",
  /** The content is transcoded; sending begins. */
  "N013",
  /** A video for mobile phones could not be encoded. Seen in 2013 only. */
  "E001",
  /** Audio (in some documents audio or video) could not be encoded; the saved MMS is unusable. */
  "E002",
  /** A video could not be encoded; the saved MMS is unusable. */
  "E003",
  /** An image could not be encoded. Known from the JSON form of the API. */
  "E004",
  /** The content did not pass its checks; in older documents: a video for mobile phones could not be encoded. */
  "E011",
  /** Audio could not be encoded; the MMS is not sent. */
  "E012",
  /** A video could not be encoded; the MMS is not sent. */
  "E013",
  /** The message is on its way to the operator. */
  "N101",
  /** The operator reported the message delivered. */
  "N102",
  /** The message expired before it was delivered. The XML form says E102 instead. */
  "N103",
  /** The message could not be sent. */
  "E101",
  /** The message was sent but not delivered: expired, rejected, failed or not supported. */
  "E102",
  /** The message was delivered as an SMS. */
  "N202",
  /** The message went out as an SMS and was not delivered. */
  "E202",
  /** The service failed after it had queued the message. */
  "E999",
  /** A device discovery message is on its way. */
  "N501",
  /** The delivery status of a device discovery message changed. */
  "N502",
  /** A device discovery message could not be sent. */
  "E501",
  /** A device discovery message was not delivered. */
  "E502",
  /** Somebody sent an MMS to a number of the account. */
  "N401",
  /** A request was invalid. Listed by the service without a word on when it is sent. */
  "E100",
] as const;
/**
 * A code of a postback: one of the known ones, or any other word; a postback address may be shared with services other than MMS.
 *
 * `ReceivedPostbackCode` — schema/sinch-mms/error-codes.xsd:1139:3
 */
export type ReceivedPostbackCode = PostbackCode | (string & {});
/**
 * Codes of postbacks about the delivery of a sent MMS.
 *
 * `DeliveryCode` — schema/sinch-mms/error-codes.xsd:1146:3
 */
export type DeliveryCode = "N101" | "N102" | "N103" | "E101" | "E102" | "N202" | "E202" | "E999";
/** Every value of {@link DeliveryCode}. */
export const DELIVERY_CODE_VALUES = ["N101", "N102", "N103", "E101", "E102", "N202", "E202", "E999"] as const;
/**
 * Codes of postbacks about device discovery messages.
 *
 * `DeviceDiscoveryCode` — schema/sinch-mms/error-codes.xsd:1162:3
 */
export type DeviceDiscoveryCode = "N501" | "N502" | "E501" | "E502";
/** Every value of {@link DeviceDiscoveryCode}. */
export const DEVICE_DISCOVERY_CODE_VALUES = ["N501", "N502", "E501", "E502"] as const;
/**
 * Codes of postbacks about the encoding of content.
 *
 * `EncodingCode` — schema/sinch-mms/error-codes.xsd:1174:3
 */
export type EncodingCode = "N003" | "N013" | "E001" | "E002" | "E003" | "E004" | "E011" | "E012" | "E013";
/** Every value of {@link EncodingCode}. */
export const ENCODING_CODE_VALUES = ["N003", "N013", "E001", "E002", "E003", "E004", "E011", "E012", "E013"] as const;
/**
 * The code of postbacks about received MMS.
 *
 * `ReceivedMessageCode` — schema/sinch-mms/error-codes.xsd:1191:3
 */
export type ReceivedMessageCode = "N401";
/** Every value of {@link ReceivedMessageCode}. */
export const RECEIVED_MESSAGE_CODE_VALUES = ["N401"] as const;

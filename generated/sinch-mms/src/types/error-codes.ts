// Generated from schema/sinch-mms/error-codes.xsd by schemawright. Do not edit.

/**
 * Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.
 *
 * `ErrorCode` — schema/sinch-mms/error-codes.xsd:8:3
 */
export type ErrorCode = "E100" | "E101" | "E102" | "E103" | "E104" | "E105" | "E106" | "E107" | "E108" | "E109" | "E110" | "E111" | "E112" | "E113" | "E114" | "E115" | "E120" | "E200" | "E201" | "E211" | "E212" | "E213" | "E214" | "E223" | "E224" | "E225" | "E226" | "E227" | "E228" | "E229" | "E230" | "E241" | "E301" | "E302" | "E303" | "E304" | "E311" | "E312" | "E313" | "E314" | "E331" | "E332" | "E333" | "E334" | "E335" | "E336" | "E337" | "E338" | "E341" | "E343" | "E351" | "E352" | "E353" | "E355" | "E356" | "E357" | "E358" | "E503" | "E618" | "E619" | "E620" | "E621" | "E622" | "E623" | "E624" | "E625" | "E626" | "E627" | "E628" | "E629" | "E640" | "E641" | "E642" | "E643" | "E650" | "E651" | "E713" | "E714" | "E715";
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
/**
 * Codes of postbacks about device discovery messages.
 *
 * `DeviceDiscoveryCode` — schema/sinch-mms/error-codes.xsd:1162:3
 */
export type DeviceDiscoveryCode = "N501" | "N502" | "E501" | "E502";
/**
 * Codes of postbacks about the encoding of content.
 *
 * `EncodingCode` — schema/sinch-mms/error-codes.xsd:1174:3
 */
export type EncodingCode = "N003" | "N013" | "E001" | "E002" | "E003" | "E004" | "E011" | "E012" | "E013";
/**
 * The code of postbacks about received MMS.
 *
 * `ReceivedMessageCode` — schema/sinch-mms/error-codes.xsd:1191:3
 */
export type ReceivedMessageCode = "N401";

// Generated from schema/sinch-mms/error-codes.xsd by schemawright. Do not edit.
import type { ErrorCode, PostbackCode } from "./types/error-codes.ts";

/** A row of {@link ERROR_CODES}. */
export interface ErrorCodesRow {
  readonly meaning: string;
  readonly actions: readonly string[];
  readonly foundBy: readonly string[];
  readonly retryable: boolean;
  readonly advice?: string;
  readonly replacedBy?: string;
  readonly retryAfter?: string;
}

/**
 * Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.
 * schema/sinch-mms/error-codes.xsd:8:3
 */
export const ERROR_CODES: Readonly<Record<ErrorCode, ErrorCodesRow>> = {
  "E100": { meaning: "The body is not a usable XML POST: no request in it, or no action.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Send one request document in the body of a POST." },
  "E101": { meaning: "The action is missing or not known. Withdrawn in 2015 in favour of E100; the number lives on as a postback code.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Read it as E100.", replacedBy: "E100" },
  "E102": { meaning: "The account key is missing. Withdrawn in 2015 in favour of E104; the number lives on as a postback code.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Read it as E104.", replacedBy: "E104" },
  "E103": { meaning: "Access is blocked for this account or for the account above it. In the oldest documents: a password is missing.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: false, advice: "Ask the account manager." },
  "E104": { meaning: "The account key is missing or wrong.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["document","server"], retryable: false, advice: "Check the value of api-key." },
  "E105": { meaning: "The user may not use the API.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: false, advice: "Have API access switched on for the user." },
  "E106": { meaning: "The call came too soon after the one before it.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: true, advice: "Wait for the number of seconds that error-info names, then call again.", retryAfter: "the seconds named in error-info" },
  "E107": { meaning: "The action is not known, or not allowed for this user.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["document","server"], retryable: false, advice: "Check the spelling of the action, then the rights of the user." },
  "E108": { meaning: "The body could not be parsed.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Send well-formed XML." },
  "E109": { meaning: "The API is not switched on for the account.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: false, advice: "Have the API activated." },
  "E110": { meaning: "The recipient's number is missing or invalid.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["document","server"], retryable: false, advice: "Give one number in international form, digits only." },
  "E111": { meaning: "The sender is missing, invalid, or not a number of this account.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["document","server"], retryable: false, advice: "Use a short code or long number that belongs to the account." },
  "E112": { meaning: "The caller's network address is not on the account's allow list.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: false, advice: "Add the address in the account settings." },
  "E113": { meaning: "The throughput agreed for this action is exceeded.", actions: ["sendMMS","saveMMS","sendSavedMMS","deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: true, advice: "Slow down and try again later." },
  "E114": { meaning: "The recipient is blocked.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["server"], retryable: false, advice: "Take the recipient off the list." },
  "E115": { meaning: "The sender mask is too long or has a character that is not allowed.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["document"], retryable: false, advice: "Use up to 11 letters, digits, underscores and hyphens." },
  "E120": { meaning: "The account has used up its API requests.", actions: ["deleteMMSID","getMMSTemplates"], foundBy: ["server"], retryable: true, advice: "Try again later." },
  "E200": { meaning: "The account holds no saved MMS. Answer of an old action only.", actions: ["getMmsIds"], foundBy: ["server"], retryable: false },
  "E201": { meaning: "The recipient's number is missing. Withdrawn in 2015 in favour of E110; the number lives on as a postback code.", actions: ["sendMMS"], foundBy: ["document"], retryable: false, advice: "Read it as E110.", replacedBy: "E110" },
  "E211": { meaning: "The start date is invalid. Withdrawn in 2015 in favour of E214.", actions: ["getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Read it as E214.", replacedBy: "E214" },
  "E212": { meaning: "page-number is invalid.", actions: ["getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Give a whole number from 1." },
  "E213": { meaning: "items-per-page is invalid.", actions: ["getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Give a whole number from 1." },
  "E214": { meaning: "start-date is invalid.", actions: ["getMMSTemplates"], foundBy: ["document"], retryable: false, advice: "Give an ISO 8601 date and time with a time zone." },
  "E223": { meaning: "A slide holds more than one object (business card, calendar entry, PDF document, wallet pass).", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Give each object a slide of its own." },
  "E224": { meaning: "A slide holds an object together with audio, video or an image.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Put the object on a slide of its own." },
  "E225": { meaning: "There are more than 8 slides.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Send at most 8 slides." },
  "E226": { meaning: "A slide holds both audio and video.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Use two slides." },
  "E227": { meaning: "A slide holds both an image and a video.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Use two slides." },
  "E228": { meaning: "A text is longer than allowed.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Keep each text to 5000 characters." },
  "E229": { meaning: "The content is not allowed, such as one kind of medium twice in a slide.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Give each slide at most one medium of a kind and one text." },
  "E230": { meaning: "The duration of a slide is bad.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Give whole seconds, 0 to 30." },
  "E241": { meaning: "The mms-id is invalid or no saved MMS has it.", actions: ["sendSavedMMS","deleteMMSID"], foundBy: ["document","server"], retryable: false, advice: "Use the mms-id that saveMMS returned." },
  "E301": { meaning: "The name is missing. Withdrawn in 2015 in favour of E311.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Read it as E311.", replacedBy: "E311" },
  "E302": { meaning: "There are no slides. Withdrawn in 2015 in favour of E312.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Read it as E312.", replacedBy: "E312" },
  "E303": { meaning: "A slide is empty. Withdrawn in 2015 in favour of E313.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Read it as E313.", replacedBy: "E313" },
  "E304": { meaning: "The subject is missing. Withdrawn in 2015 in favour of E314.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Read it as E314.", replacedBy: "E314" },
  "E311": { meaning: "The name is missing or invalid.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Give a name that is not blank." },
  "E312": { meaning: "There are no slides.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Send 1 to 8 slides." },
  "E313": { meaning: "A slide is empty.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Give each slide a text, a medium or an object." },
  "E314": { meaning: "The subject is missing or invalid.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Give a subject of 1 to 80 characters without emoji." },
  "E331": { meaning: "An image is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E332": { meaning: "A sound is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E333": { meaning: "A video is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E334": { meaning: "The text of a slide is too long; means the same as E228.", actions: ["sendMMS","saveMMS"], foundBy: ["document"], retryable: false, advice: "Keep each text to 5000 characters." },
  "E335": { meaning: "A business card is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E336": { meaning: "A calendar entry is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E337": { meaning: "A PDF document is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E338": { meaning: "A wallet pass is too large for the account's settings.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Use a smaller file." },
  "E341": { meaning: "An image is damaged.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Check the file behind the address." },
  "E343": { meaning: "A video names no codec that can be read.", actions: ["sendMMS","saveMMS"], foundBy: ["media"], retryable: false, advice: "Encode the video anew." },
  "E351": { meaning: "An image could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E352": { meaning: "A sound could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E353": { meaning: "A video could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E355": { meaning: "A business card could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E356": { meaning: "A calendar entry could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E357": { meaning: "A PDF document could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E358": { meaning: "A wallet pass could not be fetched.", actions: ["sendMMS","saveMMS"], foundBy: ["document","media"], retryable: false, advice: "Check that the address answers a GET with Content-Length and a fitting Content-Type, not chunked; try again if its host was in trouble." },
  "E503": { meaning: "The service failed inside.", actions: ["sendSavedMMS"], foundBy: ["server"], retryable: true, advice: "Try again later." },
  "E618": { meaning: "The operator of the recipient could not be looked up.", actions: ["sendSavedMMS"], foundBy: ["server"], retryable: true, advice: "Try again later." },
  "E619": { meaning: "The operator of the recipient is not set up for the sender.", actions: ["sendSavedMMS"], foundBy: ["server"], retryable: false, advice: "Have the operator provisioned." },
  "E620": { meaning: "The mms-id is missing.", actions: ["sendSavedMMS","deleteMMSID"], foundBy: ["document"], retryable: false, advice: "Give the mms-id that saveMMS returned." },
  "E621": { meaning: "The recipient's number is missing. An older service says this where the current one says E110.", actions: ["sendSavedMMS"], foundBy: ["document"], retryable: false, advice: "Read it as E110.", replacedBy: "E110" },
  "E622": { meaning: "The text of the fallback SMS is missing.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["document"], retryable: false, advice: "Give fallback-sms-text, or switch the fallback off." },
  "E623": { meaning: "More than 100 recipients were given. Sending to a list was withdrawn.", actions: ["sendSavedMMS"], foundBy: ["document"], retryable: false, advice: "Send one request for each recipient." },
  "E624": { meaning: "The campaign to send to is missing. Answer of an old action only.", actions: ["sendSavedMMSCampaign"], foundBy: ["document"], retryable: false },
  "E625": { meaning: "The mms-id is invalid. Answer of old actions only.", actions: ["sendPassInMMS"], foundBy: ["server"], retryable: false, advice: "Read it as E241.", replacedBy: "E241" },
  "E626": { meaning: "The saved MMS is still being encoded.", actions: ["sendSavedMMS"], foundBy: ["server"], retryable: true, advice: "Wait for the postback N003, then send again.", retryAfter: "the postback N003" },
  "E627": { meaning: "The service-id is missing or invalid.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["document","server"], retryable: false, advice: "Give the identifier of a campaign of the account." },
  "E628": { meaning: "The recipient's mobile operator is not supported.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["server"], retryable: false, advice: "Reach this recipient in another way." },
  "E629": { meaning: "The content type of a file is not recognised.", actions: ["sendMMS","saveMMS","sendSavedMMS"], foundBy: ["media"], retryable: false, advice: "Serve the file with the right Content-Type." },
  "E640": { meaning: "The identifier of the received message is missing. Answer of an old action only.", actions: ["removeMMSInboxMessage"], foundBy: ["document"], retryable: false },
  "E641": { meaning: "The identifier of the received message is invalid. Answer of an old action only.", actions: ["removeMMSInboxMessage"], foundBy: ["server"], retryable: false },
  "E642": { meaning: "The received message has no content. Answer of an old action only.", actions: ["removeMMSInboxMessage"], foundBy: ["server"], retryable: false },
  "E643": { meaning: "A received message could not be removed. Answer of an old action only.", actions: ["removeMMSInboxMessage"], foundBy: ["server"], retryable: false, advice: "Try again once." },
  "E650": { meaning: "The operator-id is missing or invalid.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["document","server"], retryable: false, advice: "Give 1 to 10 digits, or leave the element out." },
  "E651": { meaning: "The operator-id belongs to no known operator.", actions: ["sendMMS","sendSavedMMS"], foundBy: ["server"], retryable: false, advice: "Leave the element out: the service then finds the operator itself." },
  "E713": { meaning: "There is a billing problem with the account.", actions: ["sendSavedMMS"], foundBy: ["server"], retryable: false, advice: "Settle the account, then send again." },
  "E714": { meaning: "The subscription campaign is missing or invalid.", actions: ["sendSavedMMS","sendSavedMMSCampaign"], foundBy: ["server"], retryable: false, advice: "Check campaign-ref." },
  "E715": { meaning: "The recipient has not subscribed to the campaign.", actions: ["sendSavedMMS"], foundBy: ["server"], retryable: false, advice: "Send to subscribers only." },
};

/** A row of {@link POSTBACK_CODES}. */
export interface PostbackCodesRow {
  readonly meaning: string;
  readonly flow: string;
  readonly actions: readonly string[];
  readonly failure: boolean;
}

/**
 * Codes by which a postback says what happened. A code beginning with N is a notification, one beginning with E an error.
 * schema/sinch-mms/error-codes.xsd:900:3
 */
export const POSTBACK_CODES: Readonly<Record<PostbackCode, PostbackCodesRow>> = {
  "N003": { meaning: "A saved MMS is stored and encoded; it can be sent now.", flow: "encoding", actions: ["saveMMS"], failure: false },
  "N013": { meaning: "The content is transcoded; sending begins.", flow: "encoding", actions: ["sendMMS"], failure: false },
  "E001": { meaning: "A video for mobile phones could not be encoded. Seen in 2013 only.", flow: "encoding", actions: ["saveMMS"], failure: true },
  "E002": { meaning: "Audio (in some documents audio or video) could not be encoded; the saved MMS is unusable.", flow: "encoding", actions: ["saveMMS"], failure: true },
  "E003": { meaning: "A video could not be encoded; the saved MMS is unusable.", flow: "encoding", actions: ["saveMMS"], failure: true },
  "E004": { meaning: "An image could not be encoded. Known from the JSON form of the API.", flow: "encoding", actions: ["saveMMS"], failure: true },
  "E011": { meaning: "The content did not pass its checks; in older documents: a video for mobile phones could not be encoded.", flow: "encoding", actions: ["sendMMS"], failure: true },
  "E012": { meaning: "Audio could not be encoded; the MMS is not sent.", flow: "encoding", actions: ["sendMMS"], failure: true },
  "E013": { meaning: "A video could not be encoded; the MMS is not sent.", flow: "encoding", actions: ["sendMMS"], failure: true },
  "N101": { meaning: "The message is on its way to the operator.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: false },
  "N102": { meaning: "The operator reported the message delivered.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: false },
  "N103": { meaning: "The message expired before it was delivered. The XML form says E102 instead.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: false },
  "E101": { meaning: "The message could not be sent.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: true },
  "E102": { meaning: "The message was sent but not delivered: expired, rejected, failed or not supported.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: true },
  "N202": { meaning: "The message was delivered as an SMS.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: false },
  "E202": { meaning: "The message went out as an SMS and was not delivered.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: true },
  "E999": { meaning: "The service failed after it had queued the message.", flow: "delivery", actions: ["sendMMS","sendSavedMMS"], failure: true },
  "N501": { meaning: "A device discovery message is on its way.", flow: "device-discovery", actions: ["sendSavedMMS"], failure: false },
  "N502": { meaning: "The delivery status of a device discovery message changed.", flow: "device-discovery", actions: ["sendSavedMMS"], failure: false },
  "E501": { meaning: "A device discovery message could not be sent.", flow: "device-discovery", actions: ["sendSavedMMS"], failure: true },
  "E502": { meaning: "A device discovery message was not delivered.", flow: "device-discovery", actions: ["sendSavedMMS"], failure: true },
  "N401": { meaning: "Somebody sent an MMS to a number of the account.", flow: "received", actions: [], failure: false },
  "E100": { meaning: "A request was invalid. Listed by the service without a word on when it is sent.", flow: "unknown", actions: [], failure: true },
};

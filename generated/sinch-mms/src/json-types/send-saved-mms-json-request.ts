// Generated from schema/sinch-mms/json/sendsavedmms.request.schema.json by schemawright. Do not edit.

/**
 * Sends a saved MMS to one recipient. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.
 * From schema/sinch-mms/json/sendsavedmms.request.schema.json:1:1
 */
export interface SendSavedMmsJsonRequest {
  /** Name of the action: sendsavedmms. */
  readonly action: "sendsavedmms";
  /**
   * Identifier of the saved MMS, as savemms returned it: up to 19 digits, as a string.
   * Matches `^[1-9][0-9]{0,18}$`.
   */
  readonly "mms-id": string;
  /**
   * Identifier of the campaign that the message belongs to; needed if the account is set up with campaigns.
   * Matches `\S`.
   */
  readonly "service-id"?: string;
  /**
   * Number of the one recipient: country code first, digits only, no plus sign or prefix.
   * Matches `^[1-9][0-9]{6,14}$`.
   */
  readonly to: string;
  /** Numbers shown as further recipients of a group message, separated by commas. The message is delivered to the number in `to` only. */
  readonly "to-displayonly"?: string;
  /**
   * Short code, toll-free or long number of the account, digits only.
   * Matches `^[1-9][0-9]{2,14}$`.
   */
  readonly from?: string;
  /**
   * Sender name shown instead of the number, in the few countries that have this; up to 50 characters, best up to 11 letters, digits, underscores and hyphens.
   * 1 to 50 characters.
   */
  readonly "from-mask"?: string;
  /**
   * Subject that replaces the saved one: up to 80 characters, best below 40.
   * At most 80 characters.
   */
  readonly "message-subject"?: string;
  /**
   * New texts for slides of the saved MMS. The members of an item are not publicly described.
   * At most 8 items.
   */
  readonly "custom-slides"?: readonly { readonly [key: string]: unknown }[];
  /** Text of the SMS that goes to a handset that cannot receive the MMS. The service asks for it unless the fallback is switched off, by this request or for the account. */
  readonly "fallback-sms-text"?: string;
  /** Send no fallback SMS. False if absent. */
  readonly "disable-fallback-sms"?: boolean;
  /** Send the fallback SMS without the link to the content. False if absent. */
  readonly "disable-fallback-sms-link"?: boolean;
  /**
   * When the link in the fallback SMS stops working, as an ISO 8601 date and time; UTC is expected. One year after sending if absent, and no later than that.
   * Matches `^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])$`.
   */
  readonly "fallback-sms-link-expiration"?: string;
  /**
   * Until when the MMS may be delivered, as an ISO 8601 date and time. Three days after sending if absent, and no later than that.
   * Matches `^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])$`.
   */
  readonly "mms-expiry-timestamp"?: string;
  /**
   * An identifier of the caller's own, up to 64 characters; postbacks carry it.
   * At most 64 characters.
   */
  readonly "client-reference"?: string;
  readonly [key: string]: unknown;
}

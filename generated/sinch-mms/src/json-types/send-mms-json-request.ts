// Generated from schema/sinch-mms/json/sendmms.request.schema.json by schemawright. Do not edit.

/**
 * Sends an MMS whose content comes with the request. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.
 * From schema/sinch-mms/json/sendmms.request.schema.json:1:1
 */
export interface SendMmsJsonRequest {
  /** Name of the action: sendmms. */
  readonly action: "sendmms";
  /**
   * Identifier of the campaign that the message belongs to.
   * Matches `\S`.
   */
  readonly "service-id": string;
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
   * Name under which the content is stored, for people.
   * Matches `\S`.
   */
  readonly name?: string;
  /**
   * Subject of the message: up to 80 characters, best below 40.
   * At most 80 characters.
   */
  readonly "message-subject"?: string;
  /**
   * The pages of the message, 1 to 8, in the order in which they are shown.
   * 1 to 8 items.
   */
  readonly slide: readonly Slide[];
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
  /** Whether the service may keep the fetched files for later messages. */
  readonly "cache-content"?: boolean;
  readonly [key: string]: unknown;
}

/**
 * One page of an MMS. Kinds of content that are not listed here (contacts, calendar entries and spreadsheets among them) pass unchecked.
 * At least 1 property.
 * From schema/sinch-mms/json/sendmms.request.schema.json:96:14
 */
export interface Slide {
  /**
   * Text of the slide, up to 5000 characters. Required where the slide holds no medium.
   * At most 5000 characters.
   */
  readonly "message-text"?: string;
  /** A still picture: GIF, JPEG or PNG; WebP where the account allows it. */
  readonly image?: {
    /** Absolute http or https address from which the service fetches the file by GET. */
    readonly url: MediaUrl;
    readonly [key: string]: unknown;
  };
  /** A sound: MP3 or WAV. */
  readonly audio?: {
    /** Absolute http or https address from which the service fetches the file by GET. */
    readonly url: MediaUrl;
    readonly [key: string]: unknown;
  };
  /** A video: 3GP, MP4, MPEG, AVI or WMV. */
  readonly video?: {
    /** Absolute http or https address from which the service fetches the file by GET. */
    readonly url: MediaUrl;
    readonly [key: string]: unknown;
  };
  /** A PDF document. */
  readonly pdf?: {
    /** Absolute http or https address from which the service fetches the file by GET. */
    readonly url: MediaUrl;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

/**
 * Absolute http or https address from which the service fetches the file by GET.
 * Matches `^[hH][tT][tT][pP][sS]?://[^\s/?#]+([/?#]\S*)?$`.
 * From schema/sinch-mms/json/sendmms.request.schema.json:181:17
 */
export type MediaUrl = string;

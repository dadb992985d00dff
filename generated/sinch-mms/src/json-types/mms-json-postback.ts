// Generated from schema/sinch-mms/json/postback.schema.json by schemawright. Do not edit.

/**
 * A report of the service about a sent, saved or received message.
 * From schema/sinch-mms/json/postback.schema.json:1:1
 */
export interface MmsJsonPostback {
  /** Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones. */
  readonly origin: string;
  /** What happened, as a code such as N101. */
  readonly code: string;
  /** How the message went out: MMS or SMS. */
  readonly "sent-as"?: string;
  /** What happened, in a word: Sent, Delivered, Failed, Rejected, Expired. */
  readonly status?: string;
  /** More about it, in words. */
  readonly "status-details"?: string;
  /** Identifier of the content. */
  readonly "mms-id"?: string;
  /** The sender. */
  readonly from?: string;
  /** The sender name shown instead of the number. */
  readonly "from-mask"?: string;
  /** The recipient. */
  readonly to?: string;
  /** Further recipients of a group message. */
  readonly "copy-to"?: readonly {
    /** Number of one of them. */
    readonly number?: string;
    readonly [key: string]: unknown;
  }[];
  /** Identifier of the sending, as its response gave it, or of the received message. */
  readonly "tracking-id"?: string;
  /** The identifier that the request carried. */
  readonly "client-reference"?: string;
  /** The subscription campaign that the request named. */
  readonly "campaign-ref"?: string;
  /** Mobile operator of the person. */
  readonly "operator-id"?: string;
  /** Name of that operator. */
  readonly "operator-name"?: string;
  /** When it happened. */
  readonly timestamp?: string;
  /** The recipient's handset, as the service names it. */
  readonly handset?: string;
  /** The sound that could not be encoded. */
  readonly "audio-name"?: string;
  /** The video that could not be encoded. */
  readonly "video-name"?: string;
  /** The first word of the message that belongs to a keyword campaign. */
  readonly keyword?: string;
  /** Subject of the received message; may be empty. */
  readonly "message-subject"?: string;
  /** The files of a received message. */
  readonly content?: readonly {
    /** Address of one part of the message. */
    readonly file?: string;
    readonly [key: string]: unknown;
  }[];
  readonly [key: string]: unknown;
}

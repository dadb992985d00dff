// Generated from schema/sinch-mms by schemawright. Do not edit.

export const SEND_MMS_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:SendMmsRequest",
  "title": "SendMmsRequest",
  "description": "Sends an MMS whose content comes with the request. Elements may come in any order; the order of slides counts.",
  "$ref": "#/$defs/SendMmsRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "AudioMedia": {
      "description": "A sound: MP3 or WAV.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the sound; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "CampaignRef": {
      "description": "Identifier of a subscription campaign, for accounts that check subscriptions before sending.",
      "type": "string",
      "minLength": 1
    },
    "ContentName": {
      "description": "A name by which people recognise stored content; any text that is not blank.",
      "type": "string",
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "Duration": {
      "description": "A time span in whole seconds, 0 or more.",
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647
    },
    "ExpirationDate": {
      "description": "Date and time with a time zone, or a date. Prefer date and time in UTC.",
      "anyOf": [
        {
          "$ref": "#/$defs/ZonedDateTime"
        },
        {
          "type": "string",
          "$comment": "xs:date"
        }
      ]
    },
    "Flag": {
      "description": "A switch: true or false, also spelled 1, 0, yes or no.",
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/$defs/YesNo"
        }
      ]
    },
    "IcalMedia": {
      "description": "A calendar entry (iCalendar file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the calendar entry.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "ImageMedia": {
      "description": "A still picture: GIF, JPEG or PNG.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the picture.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "Mask": {
      "description": "A sender name shown instead of the number: up to 11 letters, digits, underscores and hyphens, at least one of them a letter. Works in few countries, not in the United States.",
      "type": "string",
      "minLength": 1,
      "maxLength": 11,
      "pattern": "^[\\-0-9_]*[A-Za-z][\\-0-9A-Z_a-z]*$"
    },
    "MediaUrl": {
      "description": "Absolute http or https address, with a host and without blanks, from which the service fetches a file by GET.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\t\\n\\r #\\/\\?]+(?:[#\\/\\?][^\\t\\n\\r ]*)?$"
    },
    "MessageText": {
      "description": "Text of a slide: up to 5000 characters (Unicode code points), line breaks kept. May hold merge tags such as {$firstname|friend}.",
      "type": "string",
      "maxLength": 5000
    },
    "Msisdn": {
      "description": "A phone number in international form: country code first, 7 to 15 digits, no plus sign, no dialling prefix such as 00, no punctuation.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{6,14}$"
    },
    "OperatorId": {
      "description": "Identifier of a mobile operator: 1 to 10 digits, leading zeros included.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[0-9]{1,10}$"
    },
    "PassbookMedia": {
      "description": "A wallet pass (Passbook file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the pass.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "PdfMedia": {
      "description": "A PDF document.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the document.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "SendMmsAction": {
      "description": "The name of the action.",
      "enum": [
        "sendMMS"
      ]
    },
    "SendMmsRequest": {
      "description": "Sends an MMS whose content comes with the request. Elements may come in any order; the order of slides counts.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: sendMMS.",
          "$ref": "#/$defs/SendMmsAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "to": {
          "description": "Number of the one recipient, in international form, digits only.",
          "$ref": "#/$defs/Msisdn"
        },
        "from": {
          "description": "Short code or long number of the account that the message comes from.",
          "$ref": "#/$defs/Sender"
        },
        "fromMask": {
          "description": "Sender name shown instead of the number, in the few countries that have this.",
          "$ref": "#/$defs/Mask"
        },
        "serviceId": {
          "description": "Identifier of the campaign that the message belongs to.",
          "$ref": "#/$defs/ServiceId"
        },
        "operatorId": {
          "description": "Mobile operator of the recipient. If absent, the service looks it up.",
          "$ref": "#/$defs/OperatorId"
        },
        "campaignRef": {
          "description": "Subscription campaign of the recipient; only for accounts that enforce subscriptions.",
          "$ref": "#/$defs/CampaignRef"
        },
        "name": {
          "description": "Name under which the content is stored, for people.",
          "$ref": "#/$defs/ContentName"
        },
        "messageSubject": {
          "description": "Subject of the message: up to 80 characters, best below 40, no emoji.",
          "$ref": "#/$defs/Subject"
        },
        "slide": {
          "description": "The pages of the message, 1 to 8, in the order in which they are shown.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Slide"
          },
          "minItems": 1,
          "maxItems": 8
        },
        "fallbackSmsText": {
          "description": "Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.",
          "type": "string"
        },
        "fallbackSmsLinkExpiration": {
          "description": "When the link in the fallback SMS stops working; one year after sending if absent.",
          "$ref": "#/$defs/ExpirationDate"
        },
        "disableFallbackSms": {
          "description": "Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "disableFallbackSmsLink": {
          "description": "Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        }
      },
      "required": [
        "action",
        "apiKey",
        "to",
        "from",
        "serviceId",
        "name",
        "slide"
      ],
      "additionalProperties": false
    },
    "Sender": {
      "description": "A short code, toll-free or other long number that belongs to the account: 3 to 15 digits.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{2,14}$"
    },
    "ServiceId": {
      "description": "Identifier of a campaign. Often digits, but not a number: 28444mms is one too.",
      "type": "string",
      "minLength": 1
    },
    "Slide": {
      "description": "One page of an MMS: a text, a picture with or without sound, a video, or one object (business card, calendar entry, PDF document or wallet pass). Text may accompany any of them.",
      "type": "object",
      "properties": {
        "image": {
          "description": "A still picture: GIF, JPEG or PNG.",
          "$ref": "#/$defs/ImageMedia"
        },
        "audio": {
          "description": "A sound: MP3 or WAV.",
          "$ref": "#/$defs/AudioMedia"
        },
        "video": {
          "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
          "$ref": "#/$defs/VideoMedia"
        },
        "vcard": {
          "description": "A business card (vCard file).",
          "$ref": "#/$defs/VcardMedia"
        },
        "ical": {
          "description": "A calendar entry (iCalendar file).",
          "$ref": "#/$defs/IcalMedia"
        },
        "pdf": {
          "description": "A PDF document.",
          "$ref": "#/$defs/PdfMedia"
        },
        "passbook": {
          "description": "A wallet pass (Passbook file).",
          "$ref": "#/$defs/PassbookMedia"
        },
        "messageText": {
          "description": "Text of the slide, up to 5000 characters; line breaks are kept.",
          "$ref": "#/$defs/MessageText"
        },
        "duration": {
          "description": "How long the slide is shown, in seconds; 10 if absent, best not above 30. Leave it out beside audio or video: their own length replaces it.",
          "$ref": "#/$defs/Duration"
        }
      },
      "additionalProperties": false
    },
    "Subject": {
      "description": "Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.",
      "type": "string",
      "maxLength": 80,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "VcardMedia": {
      "description": "A business card (vCard file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the business card.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "VideoMedia": {
      "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the video; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "YesNo": {
      "description": "The words the older service uses for true and false.",
      "enum": [
        "yes",
        "no"
      ]
    },
    "ZonedDateTime": {
      "description": "Date and time with a time zone, such as 2014-03-31T11:30:00+00:00. Prefer UTC.",
      "type": "string",
      "$comment": "xs:dateTime"
    }
  }
};

export const SEND_MMS_RESPONSE_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:SendMmsResponse",
  "title": "SendMmsResponse",
  "description": "The answer to sendMMS. Its status tells which of its two shapes it has.",
  "$ref": "#/$defs/SendMmsResponse",
  "$defs": {
    "ErrorCode": {
      "description": "Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.",
      "enum": [
        "E100",
        "E101",
        "E102",
        "E103",
        "E104",
        "E105",
        "E106",
        "E107",
        "E108",
        "E109",
        "E110",
        "E111",
        "E112",
        "E113",
        "E114",
        "E115",
        "E120",
        "E200",
        "E201",
        "E211",
        "E212",
        "E213",
        "E214",
        "E223",
        "E224",
        "E225",
        "E226",
        "E227",
        "E228",
        "E229",
        "E230",
        "E241",
        "E301",
        "E302",
        "E303",
        "E304",
        "E311",
        "E312",
        "E313",
        "E314",
        "E331",
        "E332",
        "E333",
        "E334",
        "E335",
        "E336",
        "E337",
        "E338",
        "E341",
        "E343",
        "E351",
        "E352",
        "E353",
        "E355",
        "E356",
        "E357",
        "E358",
        "E503",
        "E618",
        "E619",
        "E620",
        "E621",
        "E622",
        "E623",
        "E624",
        "E625",
        "E626",
        "E627",
        "E628",
        "E629",
        "E640",
        "E641",
        "E642",
        "E643",
        "E650",
        "E651",
        "E713",
        "E714",
        "E715"
      ]
    },
    "FailureStatus": {
      "description": "The status of a refused request.",
      "enum": [
        "Failure"
      ]
    },
    "ReceivedErrorCode": {
      "description": "A code of a response: one of the known ones, or any other word the service may come up with.",
      "anyOf": [
        {
          "$ref": "#/$defs/ErrorCode"
        },
        {
          "type": "string"
        }
      ]
    },
    "ReceivedId": {
      "description": "Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string"
    },
    "ReceivedNumber": {
      "description": "A phone number, short code or sender name as the service wrote it; usually digits.",
      "type": "string"
    },
    "ReceivedText": {
      "description": "Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.",
      "type": "string"
    },
    "SendMmsFailure": {
      "description": "The message was refused.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was refused.",
          "$ref": "#/$defs/FailureStatus"
        },
        "errorCode": {
          "description": "What is wrong, as a code.",
          "$ref": "#/$defs/ReceivedErrorCode"
        },
        "errorInfo": {
          "description": "What is wrong, in words; also carries details such as seconds to wait.",
          "$ref": "#/$defs/ReceivedText"
        },
        "to": {
          "description": "The recipient, as in the request.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "SendMmsResponse": {
      "description": "The answer to sendMMS. Its status tells which of its two shapes it has.",
      "oneOf": [
        {
          "$ref": "#/$defs/SendMmsSuccess"
        },
        {
          "$ref": "#/$defs/SendMmsFailure"
        }
      ]
    },
    "SendMmsSuccess": {
      "description": "The content was accepted and waits for delivery.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was accepted.",
          "$ref": "#/$defs/SuccessStatus"
        },
        "to": {
          "description": "The recipient, as in the request.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "mmsId": {
          "description": "Identifier under which the content is stored.",
          "$ref": "#/$defs/ReceivedId"
        },
        "trackingId": {
          "description": "Identifier of this sending; the postbacks about it carry the same one.",
          "$ref": "#/$defs/TrackingId"
        },
        "statusDetails": {
          "description": "What the service says about the accepted request.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "SuccessStatus": {
      "description": "The status of an accepted request.",
      "enum": [
        "Success"
      ]
    },
    "TrackingId": {
      "description": "Opaque identifier of one sending or one received message. The response to a request and all postbacks about it carry the same one.",
      "type": "string"
    }
  }
};

export const SAVE_MMS_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:SaveMmsRequest",
  "title": "SaveMmsRequest",
  "description": "Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. Elements may come in any order; the order of slides counts.",
  "$ref": "#/$defs/SaveMmsRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "AudioMedia": {
      "description": "A sound: MP3 or WAV.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the sound; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "ContentName": {
      "description": "A name by which people recognise stored content; any text that is not blank.",
      "type": "string",
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "Duration": {
      "description": "A time span in whole seconds, 0 or more.",
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647
    },
    "ExpirationDate": {
      "description": "Date and time with a time zone, or a date. Prefer date and time in UTC.",
      "anyOf": [
        {
          "$ref": "#/$defs/ZonedDateTime"
        },
        {
          "type": "string",
          "$comment": "xs:date"
        }
      ]
    },
    "Flag": {
      "description": "A switch: true or false, also spelled 1, 0, yes or no.",
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/$defs/YesNo"
        }
      ]
    },
    "IcalMedia": {
      "description": "A calendar entry (iCalendar file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the calendar entry.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "ImageMedia": {
      "description": "A still picture: GIF, JPEG or PNG.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the picture.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "MediaUrl": {
      "description": "Absolute http or https address, with a host and without blanks, from which the service fetches a file by GET.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\t\\n\\r #\\/\\?]+(?:[#\\/\\?][^\\t\\n\\r ]*)?$"
    },
    "MessageText": {
      "description": "Text of a slide: up to 5000 characters (Unicode code points), line breaks kept. May hold merge tags such as {$firstname|friend}.",
      "type": "string",
      "maxLength": 5000
    },
    "PassbookMedia": {
      "description": "A wallet pass (Passbook file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the pass.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "PdfMedia": {
      "description": "A PDF document.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the document.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "SaveMmsAction": {
      "description": "The name of the action.",
      "enum": [
        "saveMMS"
      ]
    },
    "SaveMmsRequest": {
      "description": "Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. Elements may come in any order; the order of slides counts.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: saveMMS.",
          "$ref": "#/$defs/SaveMmsAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "name": {
          "description": "Name under which the content is stored, for people.",
          "$ref": "#/$defs/ContentName"
        },
        "messageSubject": {
          "description": "Subject of the message: up to 80 characters, best below 40, no emoji.",
          "$ref": "#/$defs/Subject"
        },
        "slide": {
          "description": "The pages of the message, 1 to 8, in the order in which they are shown.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Slide"
          },
          "minItems": 1,
          "maxItems": 8
        },
        "fallbackSmsText": {
          "description": "Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.",
          "type": "string"
        },
        "fallbackSmsLinkExpiration": {
          "description": "When the link in the fallback SMS stops working; one year after sending if absent.",
          "$ref": "#/$defs/ExpirationDate"
        },
        "disableFallbackSms": {
          "description": "Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "disableFallbackSmsLink": {
          "description": "Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        }
      },
      "required": [
        "action",
        "apiKey",
        "name",
        "slide"
      ],
      "additionalProperties": false
    },
    "Slide": {
      "description": "One page of an MMS: a text, a picture with or without sound, a video, or one object (business card, calendar entry, PDF document or wallet pass). Text may accompany any of them.",
      "type": "object",
      "properties": {
        "image": {
          "description": "A still picture: GIF, JPEG or PNG.",
          "$ref": "#/$defs/ImageMedia"
        },
        "audio": {
          "description": "A sound: MP3 or WAV.",
          "$ref": "#/$defs/AudioMedia"
        },
        "video": {
          "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
          "$ref": "#/$defs/VideoMedia"
        },
        "vcard": {
          "description": "A business card (vCard file).",
          "$ref": "#/$defs/VcardMedia"
        },
        "ical": {
          "description": "A calendar entry (iCalendar file).",
          "$ref": "#/$defs/IcalMedia"
        },
        "pdf": {
          "description": "A PDF document.",
          "$ref": "#/$defs/PdfMedia"
        },
        "passbook": {
          "description": "A wallet pass (Passbook file).",
          "$ref": "#/$defs/PassbookMedia"
        },
        "messageText": {
          "description": "Text of the slide, up to 5000 characters; line breaks are kept.",
          "$ref": "#/$defs/MessageText"
        },
        "duration": {
          "description": "How long the slide is shown, in seconds; 10 if absent, best not above 30. Leave it out beside audio or video: their own length replaces it.",
          "$ref": "#/$defs/Duration"
        }
      },
      "additionalProperties": false
    },
    "Subject": {
      "description": "Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.",
      "type": "string",
      "maxLength": 80,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "VcardMedia": {
      "description": "A business card (vCard file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the business card.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "VideoMedia": {
      "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the video; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "YesNo": {
      "description": "The words the older service uses for true and false.",
      "enum": [
        "yes",
        "no"
      ]
    },
    "ZonedDateTime": {
      "description": "Date and time with a time zone, such as 2014-03-31T11:30:00+00:00. Prefer UTC.",
      "type": "string",
      "$comment": "xs:dateTime"
    }
  }
};

export const SAVE_MMS_RESPONSE_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:SaveMmsResponse",
  "title": "SaveMmsResponse",
  "description": "The answer to saveMMS. Its status tells which of its two shapes it has.",
  "$ref": "#/$defs/SaveMmsResponse",
  "$defs": {
    "ErrorCode": {
      "description": "Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.",
      "enum": [
        "E100",
        "E101",
        "E102",
        "E103",
        "E104",
        "E105",
        "E106",
        "E107",
        "E108",
        "E109",
        "E110",
        "E111",
        "E112",
        "E113",
        "E114",
        "E115",
        "E120",
        "E200",
        "E201",
        "E211",
        "E212",
        "E213",
        "E214",
        "E223",
        "E224",
        "E225",
        "E226",
        "E227",
        "E228",
        "E229",
        "E230",
        "E241",
        "E301",
        "E302",
        "E303",
        "E304",
        "E311",
        "E312",
        "E313",
        "E314",
        "E331",
        "E332",
        "E333",
        "E334",
        "E335",
        "E336",
        "E337",
        "E338",
        "E341",
        "E343",
        "E351",
        "E352",
        "E353",
        "E355",
        "E356",
        "E357",
        "E358",
        "E503",
        "E618",
        "E619",
        "E620",
        "E621",
        "E622",
        "E623",
        "E624",
        "E625",
        "E626",
        "E627",
        "E628",
        "E629",
        "E640",
        "E641",
        "E642",
        "E643",
        "E650",
        "E651",
        "E713",
        "E714",
        "E715"
      ]
    },
    "FailureStatus": {
      "description": "The status of a refused request.",
      "enum": [
        "Failure"
      ]
    },
    "ReceivedErrorCode": {
      "description": "A code of a response: one of the known ones, or any other word the service may come up with.",
      "anyOf": [
        {
          "$ref": "#/$defs/ErrorCode"
        },
        {
          "type": "string"
        }
      ]
    },
    "ReceivedId": {
      "description": "Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string"
    },
    "ReceivedText": {
      "description": "Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.",
      "type": "string"
    },
    "SaveMmsFailure": {
      "description": "The content was refused.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was refused.",
          "$ref": "#/$defs/FailureStatus"
        },
        "errorCode": {
          "description": "What is wrong, as a code.",
          "$ref": "#/$defs/ReceivedErrorCode"
        },
        "errorInfo": {
          "description": "What is wrong, in words; also carries details such as seconds to wait.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "SaveMmsResponse": {
      "description": "The answer to saveMMS. Its status tells which of its two shapes it has.",
      "oneOf": [
        {
          "$ref": "#/$defs/SaveMmsSuccess"
        },
        {
          "$ref": "#/$defs/SaveMmsFailure"
        }
      ]
    },
    "SaveMmsSuccess": {
      "description": "The content was stored; encoding may still go on.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was accepted.",
          "$ref": "#/$defs/SuccessStatus"
        },
        "mmsId": {
          "description": "Identifier under which the content is stored.",
          "$ref": "#/$defs/ReceivedId"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "SuccessStatus": {
      "description": "The status of an accepted request.",
      "enum": [
        "Success"
      ]
    }
  }
};

export const SEND_SAVED_MMS_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:SendSavedMmsRequest",
  "title": "SendSavedMmsRequest",
  "description": "Sends a saved MMS to one recipient, with words of its own if wanted. Elements may come in any order.",
  "$ref": "#/$defs/SendSavedMmsRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "CampaignRef": {
      "description": "Identifier of a subscription campaign, for accounts that check subscriptions before sending.",
      "type": "string",
      "minLength": 1
    },
    "CustomText": {
      "description": "A text that replaces the one saved with a slide.",
      "type": "object",
      "properties": {
        "value": {
          "description": "The new text, up to 5000 characters.",
          "$ref": "#/$defs/ReplacementText"
        },
        "slide": {
          "description": "Which slide; the first is 1.",
          "$ref": "#/$defs/SlideNumber"
        }
      },
      "required": [
        "value",
        "slide"
      ],
      "additionalProperties": false
    },
    "ExpirationDate": {
      "description": "Date and time with a time zone, or a date. Prefer date and time in UTC.",
      "anyOf": [
        {
          "$ref": "#/$defs/ZonedDateTime"
        },
        {
          "type": "string",
          "$comment": "xs:date"
        }
      ]
    },
    "Flag": {
      "description": "A switch: true or false, also spelled 1, 0, yes or no.",
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/$defs/YesNo"
        }
      ]
    },
    "Mask": {
      "description": "A sender name shown instead of the number: up to 11 letters, digits, underscores and hyphens, at least one of them a letter. Works in few countries, not in the United States.",
      "type": "string",
      "minLength": 1,
      "maxLength": 11,
      "pattern": "^[\\-0-9_]*[A-Za-z][\\-0-9A-Z_a-z]*$"
    },
    "MergeData": {
      "description": "One element for each merge tag: the element's name is the tag's name, its text the value.",
      "type": "object",
      "properties": {
        "any": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "additionalProperties": false
    },
    "Minutes": {
      "description": "A time span in whole minutes, 0 or more.",
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647
    },
    "Msisdn": {
      "description": "A phone number in international form: country code first, 7 to 15 digits, no plus sign, no dialling prefix such as 00, no punctuation.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{6,14}$"
    },
    "NumericId": {
      "description": "A positive integer of up to 19 digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{0,18}$"
    },
    "OperatorId": {
      "description": "Identifier of a mobile operator: 1 to 10 digits, leading zeros included.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[0-9]{1,10}$"
    },
    "ReplacementText": {
      "description": "Text that takes the place of a saved slide's text: not blank, up to 5000 characters (Unicode code points).",
      "type": "string",
      "maxLength": 5000,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "SendSavedMmsAction": {
      "description": "The name of the action.",
      "enum": [
        "sendSavedMMS"
      ]
    },
    "SendSavedMmsRequest": {
      "description": "Sends a saved MMS to one recipient, with words of its own if wanted. Elements may come in any order.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: sendSavedMMS.",
          "$ref": "#/$defs/SendSavedMmsAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "to": {
          "description": "Number of the one recipient, in international form, digits only.",
          "$ref": "#/$defs/Msisdn"
        },
        "from": {
          "description": "Short code or long number of the account that the message comes from.",
          "$ref": "#/$defs/Sender"
        },
        "fromMask": {
          "description": "Sender name shown instead of the number, in the few countries that have this.",
          "$ref": "#/$defs/Mask"
        },
        "serviceId": {
          "description": "Identifier of the campaign that the message belongs to.",
          "$ref": "#/$defs/ServiceId"
        },
        "mmsId": {
          "description": "Identifier of the saved MMS, as saveMMS returned it.",
          "$ref": "#/$defs/NumericId"
        },
        "operatorId": {
          "description": "Mobile operator of the recipient. If absent, the service looks it up.",
          "$ref": "#/$defs/OperatorId"
        },
        "campaignRef": {
          "description": "Subscription campaign of the recipient; only for accounts that enforce subscriptions.",
          "$ref": "#/$defs/CampaignRef"
        },
        "customSubject": {
          "description": "Subject that replaces the saved one for this sending.",
          "$ref": "#/$defs/Subject"
        },
        "customText": {
          "description": "New texts for slides of the saved MMS, at most one for a slide.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/CustomText"
          },
          "maxItems": 8
        },
        "data": {
          "description": "Values for the merge tags of the saved MMS.",
          "$ref": "#/$defs/MergeData"
        },
        "fallbackSmsText": {
          "description": "Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.",
          "type": "string"
        },
        "fallbackSmsLinkExpiration": {
          "description": "When the link in the fallback SMS stops working; one year after sending if absent.",
          "$ref": "#/$defs/ExpirationDate"
        },
        "disableFallbackSms": {
          "description": "Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "disableFallbackSmsLink": {
          "description": "Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "ddmForce": {
          "description": "Send the device discovery message even if the handset is known. False if absent.",
          "$ref": "#/$defs/Flag"
        },
        "ddmMessageSubject": {
          "description": "Subject of the device discovery message; Device Discovery if absent.",
          "type": "string"
        },
        "ddmMessageText": {
          "description": "Text of the device discovery message. Needed as soon as any other ddm element is given.",
          "type": "string"
        },
        "ddmMessageTimeout": {
          "description": "How long to wait for the delivery report of the device discovery message, in minutes; 5 if absent.",
          "$ref": "#/$defs/Minutes"
        }
      },
      "required": [
        "action",
        "apiKey",
        "to",
        "from",
        "serviceId",
        "mmsId"
      ],
      "additionalProperties": false
    },
    "Sender": {
      "description": "A short code, toll-free or other long number that belongs to the account: 3 to 15 digits.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{2,14}$"
    },
    "ServiceId": {
      "description": "Identifier of a campaign. Often digits, but not a number: 28444mms is one too.",
      "type": "string",
      "minLength": 1
    },
    "SlideNumber": {
      "description": "Position of a slide in its message; the first is 1, the last possible is 8.",
      "type": "integer",
      "minimum": 1,
      "maximum": 8
    },
    "Subject": {
      "description": "Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.",
      "type": "string",
      "maxLength": 80,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "YesNo": {
      "description": "The words the older service uses for true and false.",
      "enum": [
        "yes",
        "no"
      ]
    },
    "ZonedDateTime": {
      "description": "Date and time with a time zone, such as 2014-03-31T11:30:00+00:00. Prefer UTC.",
      "type": "string",
      "$comment": "xs:dateTime"
    }
  }
};

export const SEND_SAVED_MMS_RESPONSE_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:SendSavedMmsResponse",
  "title": "SendSavedMmsResponse",
  "description": "The answer to sendSavedMMS. Its status tells which of its two shapes it has.",
  "$ref": "#/$defs/SendSavedMmsResponse",
  "$defs": {
    "ErrorCode": {
      "description": "Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.",
      "enum": [
        "E100",
        "E101",
        "E102",
        "E103",
        "E104",
        "E105",
        "E106",
        "E107",
        "E108",
        "E109",
        "E110",
        "E111",
        "E112",
        "E113",
        "E114",
        "E115",
        "E120",
        "E200",
        "E201",
        "E211",
        "E212",
        "E213",
        "E214",
        "E223",
        "E224",
        "E225",
        "E226",
        "E227",
        "E228",
        "E229",
        "E230",
        "E241",
        "E301",
        "E302",
        "E303",
        "E304",
        "E311",
        "E312",
        "E313",
        "E314",
        "E331",
        "E332",
        "E333",
        "E334",
        "E335",
        "E336",
        "E337",
        "E338",
        "E341",
        "E343",
        "E351",
        "E352",
        "E353",
        "E355",
        "E356",
        "E357",
        "E358",
        "E503",
        "E618",
        "E619",
        "E620",
        "E621",
        "E622",
        "E623",
        "E624",
        "E625",
        "E626",
        "E627",
        "E628",
        "E629",
        "E640",
        "E641",
        "E642",
        "E643",
        "E650",
        "E651",
        "E713",
        "E714",
        "E715"
      ]
    },
    "FailureStatus": {
      "description": "The status of a refused request.",
      "enum": [
        "Failure"
      ]
    },
    "ReceivedErrorCode": {
      "description": "A code of a response: one of the known ones, or any other word the service may come up with.",
      "anyOf": [
        {
          "$ref": "#/$defs/ErrorCode"
        },
        {
          "type": "string"
        }
      ]
    },
    "ReceivedId": {
      "description": "Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string"
    },
    "ReceivedNumber": {
      "description": "A phone number, short code or sender name as the service wrote it; usually digits.",
      "type": "string"
    },
    "ReceivedText": {
      "description": "Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.",
      "type": "string"
    },
    "SendSavedMmsFailure": {
      "description": "The message was refused.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was refused.",
          "$ref": "#/$defs/FailureStatus"
        },
        "errorCode": {
          "description": "What is wrong, as a code.",
          "$ref": "#/$defs/ReceivedErrorCode"
        },
        "errorInfo": {
          "description": "What is wrong, in words; also carries details such as seconds to wait.",
          "$ref": "#/$defs/ReceivedText"
        },
        "to": {
          "description": "The recipient, as in the request.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "SendSavedMmsResponse": {
      "description": "The answer to sendSavedMMS. Its status tells which of its two shapes it has.",
      "oneOf": [
        {
          "$ref": "#/$defs/SendSavedMmsSuccess"
        },
        {
          "$ref": "#/$defs/SendSavedMmsFailure"
        }
      ]
    },
    "SendSavedMmsSuccess": {
      "description": "The saved MMS was accepted and waits for delivery.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was accepted.",
          "$ref": "#/$defs/SuccessStatus"
        },
        "to": {
          "description": "The recipient, as in the request.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "from": {
          "description": "The number the message is sent from.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "mmsId": {
          "description": "Identifier under which the content is stored.",
          "$ref": "#/$defs/ReceivedId"
        },
        "trackingId": {
          "description": "Identifier of this sending; the postbacks about it carry the same one.",
          "$ref": "#/$defs/TrackingId"
        },
        "statusDetails": {
          "description": "What the service says about the accepted request.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "SuccessStatus": {
      "description": "The status of an accepted request.",
      "enum": [
        "Success"
      ]
    },
    "TrackingId": {
      "description": "Opaque identifier of one sending or one received message. The response to a request and all postbacks about it carry the same one.",
      "type": "string"
    }
  }
};

export const DELETE_MMS_ID_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:DeleteMmsIdRequest",
  "title": "DeleteMmsIdRequest",
  "description": "Deletes a saved MMS with all files made for it, at once. Elements may come in any order.",
  "$ref": "#/$defs/DeleteMmsIdRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "DeleteMmsIdAction": {
      "description": "The name of the action.",
      "enum": [
        "deleteMMSID"
      ]
    },
    "DeleteMmsIdRequest": {
      "description": "Deletes a saved MMS with all files made for it, at once. Elements may come in any order.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: deleteMMSID.",
          "$ref": "#/$defs/DeleteMmsIdAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "mmsId": {
          "description": "Identifier of the saved MMS, as saveMMS returned it.",
          "$ref": "#/$defs/NumericId"
        }
      },
      "required": [
        "action",
        "apiKey",
        "mmsId"
      ],
      "additionalProperties": false
    },
    "NumericId": {
      "description": "A positive integer of up to 19 digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{0,18}$"
    }
  }
};

export const DELETE_MMS_ID_RESPONSE_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:DeleteMmsIdResponse",
  "title": "DeleteMmsIdResponse",
  "description": "The answer to deleteMMSID. Its status tells which of its two shapes it has.",
  "$ref": "#/$defs/DeleteMmsIdResponse",
  "$defs": {
    "DeleteMmsIdFailure": {
      "description": "Nothing was deleted.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was refused.",
          "$ref": "#/$defs/FailureStatus"
        },
        "errorCode": {
          "description": "What is wrong, as a code.",
          "$ref": "#/$defs/ReceivedErrorCode"
        },
        "errorInfo": {
          "description": "What is wrong, in words; also carries details such as seconds to wait.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "DeleteMmsIdResponse": {
      "description": "The answer to deleteMMSID. Its status tells which of its two shapes it has.",
      "oneOf": [
        {
          "$ref": "#/$defs/DeleteMmsIdSuccess"
        },
        {
          "$ref": "#/$defs/DeleteMmsIdFailure"
        }
      ]
    },
    "DeleteMmsIdSuccess": {
      "description": "The saved MMS is deleted.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was accepted.",
          "$ref": "#/$defs/SuccessStatus"
        },
        "mmsId": {
          "description": "Identifier under which the content is stored.",
          "$ref": "#/$defs/ReceivedId"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "ErrorCode": {
      "description": "Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.",
      "enum": [
        "E100",
        "E101",
        "E102",
        "E103",
        "E104",
        "E105",
        "E106",
        "E107",
        "E108",
        "E109",
        "E110",
        "E111",
        "E112",
        "E113",
        "E114",
        "E115",
        "E120",
        "E200",
        "E201",
        "E211",
        "E212",
        "E213",
        "E214",
        "E223",
        "E224",
        "E225",
        "E226",
        "E227",
        "E228",
        "E229",
        "E230",
        "E241",
        "E301",
        "E302",
        "E303",
        "E304",
        "E311",
        "E312",
        "E313",
        "E314",
        "E331",
        "E332",
        "E333",
        "E334",
        "E335",
        "E336",
        "E337",
        "E338",
        "E341",
        "E343",
        "E351",
        "E352",
        "E353",
        "E355",
        "E356",
        "E357",
        "E358",
        "E503",
        "E618",
        "E619",
        "E620",
        "E621",
        "E622",
        "E623",
        "E624",
        "E625",
        "E626",
        "E627",
        "E628",
        "E629",
        "E640",
        "E641",
        "E642",
        "E643",
        "E650",
        "E651",
        "E713",
        "E714",
        "E715"
      ]
    },
    "FailureStatus": {
      "description": "The status of a refused request.",
      "enum": [
        "Failure"
      ]
    },
    "ReceivedErrorCode": {
      "description": "A code of a response: one of the known ones, or any other word the service may come up with.",
      "anyOf": [
        {
          "$ref": "#/$defs/ErrorCode"
        },
        {
          "type": "string"
        }
      ]
    },
    "ReceivedId": {
      "description": "Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string"
    },
    "ReceivedText": {
      "description": "Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.",
      "type": "string"
    },
    "SuccessStatus": {
      "description": "The status of an accepted request.",
      "enum": [
        "Success"
      ]
    }
  }
};

export const GET_MMS_TEMPLATES_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:GetMmsTemplatesRequest",
  "title": "GetMmsTemplatesRequest",
  "description": "Lists the saved MMS of the account, newest first, by pages. Elements may come in any order.",
  "$ref": "#/$defs/GetMmsTemplatesRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "GetMmsTemplatesAction": {
      "description": "The name of the action.",
      "enum": [
        "getMMSTemplates"
      ]
    },
    "GetMmsTemplatesRequest": {
      "description": "Lists the saved MMS of the account, newest first, by pages. Elements may come in any order.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: getMMSTemplates.",
          "$ref": "#/$defs/GetMmsTemplatesAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "startDate": {
          "description": "List only what was saved after this time. Everything if absent.",
          "$ref": "#/$defs/ZonedDateTime"
        },
        "pageNumber": {
          "description": "Which page of the list; the first is 1, which is also the default.",
          "$ref": "#/$defs/PositiveCount"
        },
        "itemsPerPage": {
          "description": "How many templates make a page; 100 if absent.",
          "$ref": "#/$defs/PositiveCount"
        }
      },
      "required": [
        "action",
        "apiKey"
      ],
      "additionalProperties": false
    },
    "PositiveCount": {
      "description": "A whole number from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 2147483647
    },
    "ZonedDateTime": {
      "description": "Date and time with a time zone, such as 2014-03-31T11:30:00+00:00. Prefer UTC.",
      "type": "string",
      "$comment": "xs:dateTime"
    }
  }
};

export const GET_MMS_TEMPLATES_RESPONSE_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:GetMmsTemplatesResponse",
  "title": "GetMmsTemplatesResponse",
  "description": "The answer to getMMSTemplates. Its status tells which of its two shapes it has.",
  "$ref": "#/$defs/GetMmsTemplatesResponse",
  "$defs": {
    "Count": {
      "description": "A whole number from 0.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "ErrorCode": {
      "description": "Codes by which a response, or a check before sending, says what is wrong with a request. Withdrawn numbers are listed because old services still send them.",
      "enum": [
        "E100",
        "E101",
        "E102",
        "E103",
        "E104",
        "E105",
        "E106",
        "E107",
        "E108",
        "E109",
        "E110",
        "E111",
        "E112",
        "E113",
        "E114",
        "E115",
        "E120",
        "E200",
        "E201",
        "E211",
        "E212",
        "E213",
        "E214",
        "E223",
        "E224",
        "E225",
        "E226",
        "E227",
        "E228",
        "E229",
        "E230",
        "E241",
        "E301",
        "E302",
        "E303",
        "E304",
        "E311",
        "E312",
        "E313",
        "E314",
        "E331",
        "E332",
        "E333",
        "E334",
        "E335",
        "E336",
        "E337",
        "E338",
        "E341",
        "E343",
        "E351",
        "E352",
        "E353",
        "E355",
        "E356",
        "E357",
        "E358",
        "E503",
        "E618",
        "E619",
        "E620",
        "E621",
        "E622",
        "E623",
        "E624",
        "E625",
        "E626",
        "E627",
        "E628",
        "E629",
        "E640",
        "E641",
        "E642",
        "E643",
        "E650",
        "E651",
        "E713",
        "E714",
        "E715"
      ]
    },
    "FailureStatus": {
      "description": "The status of a refused request.",
      "enum": [
        "Failure"
      ]
    },
    "GetMmsTemplatesFailure": {
      "description": "The list was refused.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was refused.",
          "$ref": "#/$defs/FailureStatus"
        },
        "errorCode": {
          "description": "What is wrong, as a code.",
          "$ref": "#/$defs/ReceivedErrorCode"
        },
        "errorInfo": {
          "description": "What is wrong, in words; also carries details such as seconds to wait.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "GetMmsTemplatesResponse": {
      "description": "The answer to getMMSTemplates. Its status tells which of its two shapes it has.",
      "oneOf": [
        {
          "$ref": "#/$defs/GetMmsTemplatesSuccess"
        },
        {
          "$ref": "#/$defs/GetMmsTemplatesFailure"
        }
      ]
    },
    "GetMmsTemplatesSuccess": {
      "description": "A page of the list.",
      "type": "object",
      "properties": {
        "status": {
          "description": "The request was accepted.",
          "$ref": "#/$defs/SuccessStatus"
        },
        "startDate": {
          "description": "The start date of the request.",
          "$ref": "#/$defs/Timestamp"
        },
        "pageNumber": {
          "description": "Which page this is; the first is 1.",
          "$ref": "#/$defs/Count"
        },
        "itemsPerPage": {
          "description": "How many templates make a page.",
          "$ref": "#/$defs/Count"
        },
        "totalResults": {
          "description": "How many templates the query found.",
          "$ref": "#/$defs/Count"
        },
        "mmsTemplate": {
          "description": "The saved MMS of this page, newest first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/MmsTemplate"
          }
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    },
    "MmsTemplate": {
      "description": "A saved MMS as the list shows it.",
      "type": "object",
      "properties": {
        "mmsId": {
          "description": "Identifier of the saved MMS.",
          "$ref": "#/$defs/ReceivedId"
        },
        "mmsName": {
          "description": "Its name.",
          "$ref": "#/$defs/ReceivedText"
        },
        "mmsSubject": {
          "description": "Its subject; may be empty.",
          "$ref": "#/$defs/ReceivedText"
        },
        "dateCreated": {
          "description": "When it was saved.",
          "$ref": "#/$defs/Timestamp"
        },
        "totalSlides": {
          "description": "How many slides it has.",
          "$ref": "#/$defs/Count"
        },
        "mmsSize": {
          "description": "Its size; the unit is not documented.",
          "$ref": "#/$defs/Count"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "mmsId"
      ],
      "additionalProperties": false
    },
    "ReceivedErrorCode": {
      "description": "A code of a response: one of the known ones, or any other word the service may come up with.",
      "anyOf": [
        {
          "$ref": "#/$defs/ErrorCode"
        },
        {
          "type": "string"
        }
      ]
    },
    "ReceivedId": {
      "description": "Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string"
    },
    "ReceivedText": {
      "description": "Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.",
      "type": "string"
    },
    "SuccessStatus": {
      "description": "The status of an accepted request.",
      "enum": [
        "Success"
      ]
    },
    "Timestamp": {
      "description": "A point in time as the service wrote it: normally an ISO 8601 date and time with a time zone, sometimes with a fraction of a second; the oldest form is like 2011-08-02 07:20:44-04.",
      "type": "string"
    }
  }
};

export const POSTBACK_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:Postback",
  "title": "Postback",
  "description": "A report of the service. Its code tells which shape it has; a code that is not known leaves it as it stands here. Answer it with HTTP status 200 within 10 seconds, or it comes again.",
  "$ref": "#/$defs/Postback",
  "$defs": {
    "DeliveryCode": {
      "description": "Codes of postbacks about the delivery of a sent MMS.",
      "enum": [
        "N101",
        "N102",
        "N103",
        "E101",
        "E102",
        "N202",
        "E202",
        "E999"
      ]
    },
    "DeviceDiscoveryCode": {
      "description": "Codes of postbacks about device discovery messages.",
      "enum": [
        "N501",
        "N502",
        "E501",
        "E502"
      ]
    },
    "DeviceDiscoveryPostback": {
      "description": "How the delivery of a device discovery message went.",
      "type": "object",
      "properties": {
        "origin": {
          "description": "Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "code": {
          "description": "What happened, as a code.",
          "$ref": "#/$defs/DeviceDiscoveryCode"
        },
        "sentAs": {
          "description": "How the message went out: MMS or SMS.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "status": {
          "description": "What happened, in words, such as Message Sent/Delivered.",
          "$ref": "#/$defs/ReceivedText"
        },
        "statusDetails": {
          "description": "More about it; may be empty.",
          "$ref": "#/$defs/ReceivedText"
        },
        "mmsId": {
          "description": "Identifier of the content; unusable when its encoding failed.",
          "$ref": "#/$defs/ReceivedId"
        },
        "from": {
          "description": "The sender: for a sent message the number of the account, for a received one the person.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "to": {
          "description": "The recipient: for a sent message the person, for a received one the number of the account.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "trackingId": {
          "description": "Identifier of the sending, as its response gave it, or of the received message.",
          "$ref": "#/$defs/TrackingId"
        },
        "operatorId": {
          "description": "Mobile operator of the person.",
          "$ref": "#/$defs/ReceivedOperatorId"
        },
        "timestamp": {
          "description": "When it happened: sent, delivered or received.",
          "$ref": "#/$defs/Timestamp"
        },
        "handset": {
          "description": "The recipient's handset, as the service names it.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "origin",
        "code"
      ],
      "additionalProperties": false
    },
    "EncodingCode": {
      "description": "Codes of postbacks about the encoding of content.",
      "enum": [
        "N003",
        "N013",
        "E001",
        "E002",
        "E003",
        "E004",
        "E011",
        "E012",
        "E013"
      ]
    },
    "EncodingPostback": {
      "description": "How the encoding of content went: of saved content, or of the content of a sent MMS.",
      "type": "object",
      "properties": {
        "origin": {
          "description": "Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "code": {
          "description": "What happened, as a code.",
          "$ref": "#/$defs/EncodingCode"
        },
        "mmsId": {
          "description": "Identifier of the content; unusable when its encoding failed.",
          "$ref": "#/$defs/ReceivedId"
        },
        "audioName": {
          "description": "Address or file name of the sound that could not be encoded.",
          "$ref": "#/$defs/ReceivedText"
        },
        "videoName": {
          "description": "Address or file name of the video that could not be encoded.",
          "$ref": "#/$defs/ReceivedText"
        },
        "from": {
          "description": "The sender: for a sent message the number of the account, for a received one the person.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "to": {
          "description": "The recipient: for a sent message the person, for a received one the number of the account.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "trackingId": {
          "description": "Identifier of the sending, as its response gave it, or of the received message.",
          "$ref": "#/$defs/TrackingId"
        },
        "operatorId": {
          "description": "Mobile operator of the person.",
          "$ref": "#/$defs/ReceivedOperatorId"
        },
        "timestamp": {
          "description": "When it happened: sent, delivered or received.",
          "$ref": "#/$defs/Timestamp"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "origin",
        "code"
      ],
      "additionalProperties": false
    },
    "MoPostback": {
      "description": "Somebody sent an MMS to a number of the account.",
      "type": "object",
      "properties": {
        "origin": {
          "description": "Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "code": {
          "description": "What happened, as a code.",
          "$ref": "#/$defs/ReceivedMessageCode"
        },
        "from": {
          "description": "The sender: for a sent message the number of the account, for a received one the person.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "to": {
          "description": "The recipient: for a sent message the person, for a received one the number of the account.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "keyword": {
          "description": "The first word of the message that belongs to a keyword campaign.",
          "$ref": "#/$defs/ReceivedText"
        },
        "trackingId": {
          "description": "Identifier of the sending, as its response gave it, or of the received message.",
          "$ref": "#/$defs/TrackingId"
        },
        "operatorId": {
          "description": "Mobile operator of the person.",
          "$ref": "#/$defs/ReceivedOperatorId"
        },
        "timestamp": {
          "description": "When it happened: sent, delivered or received.",
          "$ref": "#/$defs/Timestamp"
        },
        "messageSubject": {
          "description": "Subject of the received message; may be empty.",
          "$ref": "#/$defs/ReceivedText"
        },
        "content": {
          "description": "The files of the received message.",
          "$ref": "#/$defs/ReceivedContent"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "origin",
        "code"
      ],
      "additionalProperties": false
    },
    "MtPostback": {
      "description": "How the delivery of a sent MMS went.",
      "type": "object",
      "properties": {
        "origin": {
          "description": "Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "code": {
          "description": "What happened, as a code.",
          "$ref": "#/$defs/DeliveryCode"
        },
        "sentAs": {
          "description": "How the message went out: MMS or SMS.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "status": {
          "description": "What happened, in words, such as Message Sent/Delivered.",
          "$ref": "#/$defs/ReceivedText"
        },
        "statusDetails": {
          "description": "More about it; may be empty.",
          "$ref": "#/$defs/ReceivedText"
        },
        "mmsId": {
          "description": "Identifier of the content; unusable when its encoding failed.",
          "$ref": "#/$defs/ReceivedId"
        },
        "from": {
          "description": "The sender: for a sent message the number of the account, for a received one the person.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "to": {
          "description": "The recipient: for a sent message the person, for a received one the number of the account.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "trackingId": {
          "description": "Identifier of the sending, as its response gave it, or of the received message.",
          "$ref": "#/$defs/TrackingId"
        },
        "operatorId": {
          "description": "Mobile operator of the person.",
          "$ref": "#/$defs/ReceivedOperatorId"
        },
        "timestamp": {
          "description": "When it happened: sent, delivered or received.",
          "$ref": "#/$defs/Timestamp"
        },
        "handset": {
          "description": "The recipient's handset, as the service names it.",
          "$ref": "#/$defs/ReceivedText"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "origin",
        "code"
      ],
      "additionalProperties": false
    },
    "OtherPostback": {
      "description": "A report of the service. Its code tells which shape it has; a code that is not known leaves it as it stands here. Answer it with HTTP status 200 within 10 seconds, or it comes again.",
      "type": "object",
      "properties": {
        "origin": {
          "description": "Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones; others where the address is shared.",
          "$ref": "#/$defs/ReceivedToken"
        },
        "code": {
          "description": "What happened, as a code.",
          "$ref": "#/$defs/ReceivedPostbackCode"
        },
        "from": {
          "description": "The sender: for a sent message the number of the account, for a received one the person.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "to": {
          "description": "The recipient: for a sent message the person, for a received one the number of the account.",
          "$ref": "#/$defs/ReceivedNumber"
        },
        "trackingId": {
          "description": "Identifier of the sending, as its response gave it, or of the received message.",
          "$ref": "#/$defs/TrackingId"
        },
        "operatorId": {
          "description": "Mobile operator of the person.",
          "$ref": "#/$defs/ReceivedOperatorId"
        },
        "timestamp": {
          "description": "When it happened: sent, delivered or received.",
          "$ref": "#/$defs/Timestamp"
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "required": [
        "origin",
        "code"
      ],
      "additionalProperties": false
    },
    "Postback": {
      "description": "A report of the service. Its code tells which shape it has; a code that is not known leaves it as it stands here. Answer it with HTTP status 200 within 10 seconds, or it comes again.",
      "oneOf": [
        {
          "$ref": "#/$defs/MtPostback"
        },
        {
          "$ref": "#/$defs/DeviceDiscoveryPostback"
        },
        {
          "$ref": "#/$defs/EncodingPostback"
        },
        {
          "$ref": "#/$defs/MoPostback"
        },
        {
          "allOf": [
            {
              "$ref": "#/$defs/OtherPostback"
            },
            {
              "properties": {
                "code": {
                  "not": {
                    "enum": [
                      "N101",
                      "N102",
                      "N103",
                      "E101",
                      "E102",
                      "N202",
                      "E202",
                      "E999",
                      "N501",
                      "N502",
                      "E501",
                      "E502",
                      "N003",
                      "N013",
                      "E001",
                      "E002",
                      "E003",
                      "E004",
                      "E011",
                      "E012",
                      "E013",
                      "N401"
                    ]
                  }
                }
              }
            }
          ]
        }
      ]
    },
    "PostbackCode": {
      "description": "Codes by which a postback says what happened. A code beginning with N is a notification, one beginning with E an error.",
      "enum": [
        "N003",
        "N013",
        "E001",
        "E002",
        "E003",
        "E004",
        "E011",
        "E012",
        "E013",
        "N101",
        "N102",
        "N103",
        "E101",
        "E102",
        "N202",
        "E202",
        "E999",
        "N501",
        "N502",
        "E501",
        "E502",
        "N401",
        "E100"
      ]
    },
    "ReceivedContent": {
      "description": "The files of a received message.",
      "type": "object",
      "properties": {
        "file": {
          "description": "Address of one part of the message: picture, video, sound, text or layout.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/ReceivedText"
          }
        },
        "$unknown": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "additionalProperties": false
    },
    "ReceivedId": {
      "description": "Identifier of stored content; digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string"
    },
    "ReceivedMessageCode": {
      "description": "The code of postbacks about received MMS.",
      "enum": [
        "N401"
      ]
    },
    "ReceivedNumber": {
      "description": "A phone number, short code or sender name as the service wrote it; usually digits.",
      "type": "string"
    },
    "ReceivedOperatorId": {
      "description": "Identifier of a mobile operator; digits whose leading zeros count.",
      "type": "string"
    },
    "ReceivedPostbackCode": {
      "description": "A code of a postback: one of the known ones, or any other word; a postback address may be shared with services other than MMS.",
      "anyOf": [
        {
          "$ref": "#/$defs/PostbackCode"
        },
        {
          "type": "string"
        }
      ]
    },
    "ReceivedText": {
      "description": "Text of the service for a person, as it came. May be empty. Its wording changes: do not match on it.",
      "type": "string"
    },
    "ReceivedToken": {
      "description": "A word of the service, white space around it removed. May be empty.",
      "type": "string"
    },
    "Timestamp": {
      "description": "A point in time as the service wrote it: normally an ISO 8601 date and time with a time zone, sometimes with a fraction of a second; the oldest form is like 2011-08-02 07:20:44-04.",
      "type": "string"
    },
    "TrackingId": {
      "description": "Opaque identifier of one sending or one received message. The response to a request and all postbacks about it carry the same one.",
      "type": "string"
    }
  }
};

export const LEGACY_SEND_MMS_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:LegacySendMmsRequest",
  "title": "LegacySendMmsRequest",
  "description": "Sends an MMS whose content comes with the request. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.",
  "$ref": "#/$defs/LegacySendMmsRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "AudioMedia": {
      "description": "A sound: MP3 or WAV.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the sound; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "CampaignRef": {
      "description": "Identifier of a subscription campaign, for accounts that check subscriptions before sending.",
      "type": "string",
      "minLength": 1
    },
    "ContentName": {
      "description": "A name by which people recognise stored content; any text that is not blank.",
      "type": "string",
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "Duration": {
      "description": "A time span in whole seconds, 0 or more.",
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647
    },
    "Flag": {
      "description": "A switch: true or false, also spelled 1, 0, yes or no.",
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/$defs/YesNo"
        }
      ]
    },
    "IcalMedia": {
      "description": "A calendar entry (iCalendar file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the calendar entry.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "ImageMedia": {
      "description": "A still picture: GIF, JPEG or PNG.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the picture.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "LegacySendMmsAction": {
      "description": "Spellings of the name of the action that the older service takes.",
      "enum": [
        "sendMMS",
        "sendmms",
        "SENDMMS"
      ]
    },
    "LegacySendMmsRequest": {
      "description": "Sends an MMS whose content comes with the request. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: sendMMS.",
          "$ref": "#/$defs/LegacySendMmsAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "to": {
          "description": "Number of the one recipient, in international form, digits only.",
          "$ref": "#/$defs/Msisdn"
        },
        "from": {
          "description": "Short code or long number of the account that the message comes from.",
          "$ref": "#/$defs/Sender"
        },
        "fromMask": {
          "description": "Sender name shown instead of the number, in the few countries that have this.",
          "$ref": "#/$defs/Mask"
        },
        "operatorId": {
          "description": "Mobile operator of the recipient. If absent, the service looks it up.",
          "$ref": "#/$defs/OperatorId"
        },
        "spid": {
          "description": "Older name of OPERATORID.",
          "$ref": "#/$defs/OperatorId"
        },
        "campaignRef": {
          "description": "Subscription campaign of the recipient; only for accounts that enforce subscriptions.",
          "$ref": "#/$defs/CampaignRef"
        },
        "name": {
          "description": "Name under which the content is stored, for people.",
          "$ref": "#/$defs/ContentName"
        },
        "messageSubject": {
          "description": "Subject of the message: up to 80 characters, best below 40, no emoji.",
          "$ref": "#/$defs/Subject"
        },
        "slide": {
          "description": "The pages of the message, 1 to 8, in the order in which they are shown.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Slide"
          },
          "minItems": 1,
          "maxItems": 8
        },
        "fallbackSmsText": {
          "description": "Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.",
          "type": "string"
        },
        "disableFallbackSms": {
          "description": "Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "disableFallbackSmsLink": {
          "description": "Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        }
      },
      "required": [
        "action",
        "apiKey",
        "to",
        "from",
        "name",
        "slide"
      ],
      "additionalProperties": false
    },
    "Mask": {
      "description": "A sender name shown instead of the number: up to 11 letters, digits, underscores and hyphens, at least one of them a letter. Works in few countries, not in the United States.",
      "type": "string",
      "minLength": 1,
      "maxLength": 11,
      "pattern": "^[\\-0-9_]*[A-Za-z][\\-0-9A-Z_a-z]*$"
    },
    "MediaUrl": {
      "description": "Absolute http or https address, with a host and without blanks, from which the service fetches a file by GET.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\t\\n\\r #\\/\\?]+(?:[#\\/\\?][^\\t\\n\\r ]*)?$"
    },
    "MessageText": {
      "description": "Text of a slide: up to 5000 characters (Unicode code points), line breaks kept. May hold merge tags such as {$firstname|friend}.",
      "type": "string",
      "maxLength": 5000
    },
    "Msisdn": {
      "description": "A phone number in international form: country code first, 7 to 15 digits, no plus sign, no dialling prefix such as 00, no punctuation.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{6,14}$"
    },
    "OperatorId": {
      "description": "Identifier of a mobile operator: 1 to 10 digits, leading zeros included.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[0-9]{1,10}$"
    },
    "PassbookMedia": {
      "description": "A wallet pass (Passbook file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the pass.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "PdfMedia": {
      "description": "A PDF document.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the document.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "Sender": {
      "description": "A short code, toll-free or other long number that belongs to the account: 3 to 15 digits.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{2,14}$"
    },
    "Slide": {
      "description": "One page of an MMS: a text, a picture with or without sound, a video, or one object (business card, calendar entry, PDF document or wallet pass). Text may accompany any of them.",
      "type": "object",
      "properties": {
        "image": {
          "description": "A still picture: GIF, JPEG or PNG.",
          "$ref": "#/$defs/ImageMedia"
        },
        "audio": {
          "description": "A sound: MP3 or WAV.",
          "$ref": "#/$defs/AudioMedia"
        },
        "video": {
          "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
          "$ref": "#/$defs/VideoMedia"
        },
        "vcard": {
          "description": "A business card (vCard file).",
          "$ref": "#/$defs/VcardMedia"
        },
        "ical": {
          "description": "A calendar entry (iCalendar file).",
          "$ref": "#/$defs/IcalMedia"
        },
        "pdf": {
          "description": "A PDF document.",
          "$ref": "#/$defs/PdfMedia"
        },
        "passbook": {
          "description": "A wallet pass (Passbook file).",
          "$ref": "#/$defs/PassbookMedia"
        },
        "messageText": {
          "description": "Text of the slide, up to 5000 characters; line breaks are kept.",
          "$ref": "#/$defs/MessageText"
        },
        "duration": {
          "description": "How long the slide is shown, in seconds; 10 if absent, best not above 30. Leave it out beside audio or video: their own length replaces it.",
          "$ref": "#/$defs/Duration"
        }
      },
      "additionalProperties": false
    },
    "Subject": {
      "description": "Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.",
      "type": "string",
      "maxLength": 80,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "VcardMedia": {
      "description": "A business card (vCard file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the business card.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "VideoMedia": {
      "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the video; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "YesNo": {
      "description": "The words the older service uses for true and false.",
      "enum": [
        "yes",
        "no"
      ]
    }
  }
};

export const LEGACY_SAVE_MMS_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:LegacySaveMmsRequest",
  "title": "LegacySaveMmsRequest",
  "description": "Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.",
  "$ref": "#/$defs/LegacySaveMmsRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "AudioMedia": {
      "description": "A sound: MP3 or WAV.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the sound; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "ContentName": {
      "description": "A name by which people recognise stored content; any text that is not blank.",
      "type": "string",
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "Duration": {
      "description": "A time span in whole seconds, 0 or more.",
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647
    },
    "Flag": {
      "description": "A switch: true or false, also spelled 1, 0, yes or no.",
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/$defs/YesNo"
        }
      ]
    },
    "IcalMedia": {
      "description": "A calendar entry (iCalendar file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the calendar entry.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "ImageMedia": {
      "description": "A still picture: GIF, JPEG or PNG.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the picture.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "LegacySaveMmsAction": {
      "description": "Spellings of the name of the action that the older service takes.",
      "enum": [
        "saveMMS",
        "savemms",
        "SAVEMMS"
      ]
    },
    "LegacySaveMmsRequest": {
      "description": "Stores the content of an MMS under an identifier, to be sent later with sendSavedMMS. The service fetches and encodes the media now, once, and reports the end with a postback. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order; the order of slides counts.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: saveMMS.",
          "$ref": "#/$defs/LegacySaveMmsAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "name": {
          "description": "Name under which the content is stored, for people.",
          "$ref": "#/$defs/ContentName"
        },
        "messageSubject": {
          "description": "Subject of the message: up to 80 characters, best below 40, no emoji.",
          "$ref": "#/$defs/Subject"
        },
        "slide": {
          "description": "The pages of the message, 1 to 8, in the order in which they are shown.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Slide"
          },
          "minItems": 1,
          "maxItems": 8
        },
        "fallbackSmsText": {
          "description": "Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.",
          "type": "string"
        },
        "disableFallbackSms": {
          "description": "Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "disableFallbackSmsLink": {
          "description": "Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        }
      },
      "required": [
        "action",
        "apiKey",
        "name",
        "slide"
      ],
      "additionalProperties": false
    },
    "MediaUrl": {
      "description": "Absolute http or https address, with a host and without blanks, from which the service fetches a file by GET.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^\\t\\n\\r #\\/\\?]+(?:[#\\/\\?][^\\t\\n\\r ]*)?$"
    },
    "MessageText": {
      "description": "Text of a slide: up to 5000 characters (Unicode code points), line breaks kept. May hold merge tags such as {$firstname|friend}.",
      "type": "string",
      "maxLength": 5000
    },
    "PassbookMedia": {
      "description": "A wallet pass (Passbook file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the pass.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "PdfMedia": {
      "description": "A PDF document.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the document.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "Slide": {
      "description": "One page of an MMS: a text, a picture with or without sound, a video, or one object (business card, calendar entry, PDF document or wallet pass). Text may accompany any of them.",
      "type": "object",
      "properties": {
        "image": {
          "description": "A still picture: GIF, JPEG or PNG.",
          "$ref": "#/$defs/ImageMedia"
        },
        "audio": {
          "description": "A sound: MP3 or WAV.",
          "$ref": "#/$defs/AudioMedia"
        },
        "video": {
          "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
          "$ref": "#/$defs/VideoMedia"
        },
        "vcard": {
          "description": "A business card (vCard file).",
          "$ref": "#/$defs/VcardMedia"
        },
        "ical": {
          "description": "A calendar entry (iCalendar file).",
          "$ref": "#/$defs/IcalMedia"
        },
        "pdf": {
          "description": "A PDF document.",
          "$ref": "#/$defs/PdfMedia"
        },
        "passbook": {
          "description": "A wallet pass (Passbook file).",
          "$ref": "#/$defs/PassbookMedia"
        },
        "messageText": {
          "description": "Text of the slide, up to 5000 characters; line breaks are kept.",
          "$ref": "#/$defs/MessageText"
        },
        "duration": {
          "description": "How long the slide is shown, in seconds; 10 if absent, best not above 30. Leave it out beside audio or video: their own length replaces it.",
          "$ref": "#/$defs/Duration"
        }
      },
      "additionalProperties": false
    },
    "Subject": {
      "description": "Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.",
      "type": "string",
      "maxLength": 80,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "VcardMedia": {
      "description": "A business card (vCard file).",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the business card.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "VideoMedia": {
      "description": "A video: 3GP, MP4, MPEG, AVI or WMV. Better saved first and sent as saved content, because preparing it takes long.",
      "type": "object",
      "properties": {
        "url": {
          "description": "Where the service fetches the video; the service drops query parameters of such addresses, so identify the file in the path.",
          "$ref": "#/$defs/MediaUrl"
        }
      },
      "required": [
        "url"
      ],
      "additionalProperties": false
    },
    "YesNo": {
      "description": "The words the older service uses for true and false.",
      "enum": [
        "yes",
        "no"
      ]
    }
  }
};

export const LEGACY_SEND_SAVED_MMS_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:LegacySendSavedMmsRequest",
  "title": "LegacySendSavedMmsRequest",
  "description": "Sends a saved MMS to one recipient, with words of its own if wanted. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.",
  "$ref": "#/$defs/LegacySendSavedMmsRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "CampaignRef": {
      "description": "Identifier of a subscription campaign, for accounts that check subscriptions before sending.",
      "type": "string",
      "minLength": 1
    },
    "CustomText": {
      "description": "A text that replaces the one saved with a slide.",
      "type": "object",
      "properties": {
        "value": {
          "description": "The new text, up to 5000 characters.",
          "$ref": "#/$defs/ReplacementText"
        },
        "slide": {
          "description": "Which slide; the first is 1.",
          "$ref": "#/$defs/SlideNumber"
        }
      },
      "required": [
        "value",
        "slide"
      ],
      "additionalProperties": false
    },
    "Flag": {
      "description": "A switch: true or false, also spelled 1, 0, yes or no.",
      "anyOf": [
        {
          "type": "boolean"
        },
        {
          "$ref": "#/$defs/YesNo"
        }
      ]
    },
    "LegacySendSavedMmsAction": {
      "description": "Spellings of the name of the action that the older service takes.",
      "enum": [
        "sendSavedMMS",
        "sendsavedMMS",
        "sendsavedmms",
        "SENDSAVEDMMS"
      ]
    },
    "LegacySendSavedMmsRequest": {
      "description": "Sends a saved MMS to one recipient, with words of its own if wanted. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: sendSavedMMS.",
          "$ref": "#/$defs/LegacySendSavedMmsAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "to": {
          "description": "Number of the one recipient, in international form, digits only.",
          "$ref": "#/$defs/Msisdn"
        },
        "from": {
          "description": "Short code or long number of the account that the message comes from.",
          "$ref": "#/$defs/Sender"
        },
        "fromMask": {
          "description": "Sender name shown instead of the number, in the few countries that have this.",
          "$ref": "#/$defs/Mask"
        },
        "mmsId": {
          "description": "Identifier of the saved MMS, as saveMMS returned it.",
          "$ref": "#/$defs/NumericId"
        },
        "operatorId": {
          "description": "Mobile operator of the recipient. If absent, the service looks it up.",
          "$ref": "#/$defs/OperatorId"
        },
        "spid": {
          "description": "Older name of OPERATORID.",
          "$ref": "#/$defs/OperatorId"
        },
        "campaignRef": {
          "description": "Subscription campaign of the recipient; only for accounts that enforce subscriptions.",
          "$ref": "#/$defs/CampaignRef"
        },
        "customSubject": {
          "description": "Subject that replaces the saved one for this sending.",
          "$ref": "#/$defs/Subject"
        },
        "customText": {
          "description": "New texts for slides of the saved MMS, at most one for a slide.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/CustomText"
          },
          "maxItems": 8
        },
        "data": {
          "description": "Values for the merge tags of the saved MMS.",
          "$ref": "#/$defs/MergeData"
        },
        "fallbackSmsText": {
          "description": "Text of the SMS, with a link to the content, that goes to a handset that cannot receive the MMS.",
          "type": "string"
        },
        "disableFallbackSms": {
          "description": "Send no fallback SMS: sending then fails where the MMS cannot be received. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "disableFallbackSmsLink": {
          "description": "Send the fallback SMS without the link to the content. False if absent. Experimental in the XML form.",
          "$ref": "#/$defs/Flag"
        },
        "ddmForce": {
          "description": "Send the device discovery message even if the handset is known. False if absent.",
          "$ref": "#/$defs/Flag"
        },
        "ddmMessageSubject": {
          "description": "Subject of the device discovery message; Device Discovery if absent.",
          "type": "string"
        },
        "ddmMessageText": {
          "description": "Text of the device discovery message. Needed as soon as any other ddm element is given.",
          "type": "string"
        },
        "ddmMessageTimeout": {
          "description": "How long to wait for the delivery report of the device discovery message, in minutes; 5 if absent.",
          "$ref": "#/$defs/Minutes"
        },
        "device": {
          "description": "Identifier of the recipient's handset, if known.",
          "$ref": "#/$defs/NonBlank"
        },
        "forcePassAsLink": {
          "description": "Send a wallet pass as a link.",
          "$ref": "#/$defs/Flag"
        }
      },
      "required": [
        "action",
        "apiKey",
        "to",
        "from",
        "mmsId"
      ],
      "additionalProperties": false
    },
    "Mask": {
      "description": "A sender name shown instead of the number: up to 11 letters, digits, underscores and hyphens, at least one of them a letter. Works in few countries, not in the United States.",
      "type": "string",
      "minLength": 1,
      "maxLength": 11,
      "pattern": "^[\\-0-9_]*[A-Za-z][\\-0-9A-Z_a-z]*$"
    },
    "MergeData": {
      "description": "One element for each merge tag: the element's name is the tag's name, its text the value.",
      "type": "object",
      "properties": {
        "any": {
          "description": "XML elements as data: name, namespace, attributes, children.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              }
            },
            "required": [
              "name"
            ]
          }
        }
      },
      "additionalProperties": false
    },
    "Minutes": {
      "description": "A time span in whole minutes, 0 or more.",
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647
    },
    "Msisdn": {
      "description": "A phone number in international form: country code first, 7 to 15 digits, no plus sign, no dialling prefix such as 00, no punctuation.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{6,14}$"
    },
    "NonBlank": {
      "description": "One line of text that is more than white space; white space around it does not count.",
      "type": "string",
      "minLength": 1
    },
    "NumericId": {
      "description": "A positive integer of up to 19 digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{0,18}$"
    },
    "OperatorId": {
      "description": "Identifier of a mobile operator: 1 to 10 digits, leading zeros included.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[0-9]{1,10}$"
    },
    "ReplacementText": {
      "description": "Text that takes the place of a saved slide's text: not blank, up to 5000 characters (Unicode code points).",
      "type": "string",
      "maxLength": 5000,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "Sender": {
      "description": "A short code, toll-free or other long number that belongs to the account: 3 to 15 digits.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{2,14}$"
    },
    "SlideNumber": {
      "description": "Position of a slide in its message; the first is 1, the last possible is 8.",
      "type": "integer",
      "minimum": 1,
      "maximum": 8
    },
    "Subject": {
      "description": "Subject of an MMS: 1 to 80 characters (Unicode code points), not blank. Handsets show about the first 40. Carriers refuse emoji in it.",
      "type": "string",
      "maxLength": 80,
      "pattern": "^[\\t\\n\\r ]*[^\\t\\n\\r ][^]*$"
    },
    "YesNo": {
      "description": "The words the older service uses for true and false.",
      "enum": [
        "yes",
        "no"
      ]
    }
  }
};

export const LEGACY_DELETE_MMS_ID_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:LegacyDeleteMmsIdRequest",
  "title": "LegacyDeleteMmsIdRequest",
  "description": "Deletes a saved MMS with all files made for it, at once. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.",
  "$ref": "#/$defs/LegacyDeleteMmsIdRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "LegacyDeleteMmsIdAction": {
      "description": "Spellings of the name of the action that the older service takes.",
      "enum": [
        "deleteMMSID",
        "deletemmsid",
        "DELETEMMSID"
      ]
    },
    "LegacyDeleteMmsIdRequest": {
      "description": "Deletes a saved MMS with all files made for it, at once. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: deleteMMSID.",
          "$ref": "#/$defs/LegacyDeleteMmsIdAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "mmsId": {
          "description": "Identifier of the saved MMS, as saveMMS returned it.",
          "$ref": "#/$defs/NumericId"
        }
      },
      "required": [
        "action",
        "apiKey",
        "mmsId"
      ],
      "additionalProperties": false
    },
    "NumericId": {
      "description": "A positive integer of up to 19 digits, kept as text because it may be larger than a JavaScript number can hold.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[1-9][0-9]{0,18}$"
    }
  }
};

export const LEGACY_GET_MMS_TEMPLATES_REQUEST_JSON_SCHEMA: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:schemawright:sinch-mms:LegacyGetMmsTemplatesRequest",
  "title": "LegacyGetMmsTemplatesRequest",
  "description": "Lists the saved MMS of the account, newest first, by pages. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.",
  "$ref": "#/$defs/LegacyGetMmsTemplatesRequest",
  "$defs": {
    "ApiKey": {
      "description": "The key of the account. A secret: keep it out of logs.",
      "type": "string",
      "minLength": 1
    },
    "LegacyGetMmsTemplatesAction": {
      "description": "Spellings of the name of the action that the older service takes.",
      "enum": [
        "getMMSTemplates",
        "getmmstemplates",
        "GETMMSTEMPLATES"
      ]
    },
    "LegacyGetMmsTemplatesRequest": {
      "description": "Lists the saved MMS of the account, newest first, by pages. As the older service takes it, in upper-case tags; kept for reading. Elements may come in any order.",
      "type": "object",
      "properties": {
        "action": {
          "description": "Name of the action: getMMSTemplates.",
          "$ref": "#/$defs/LegacyGetMmsTemplatesAction"
        },
        "apiKey": {
          "description": "Key of the account.",
          "$ref": "#/$defs/ApiKey"
        },
        "startDate": {
          "description": "List only what was saved after this time. Everything if absent.",
          "$ref": "#/$defs/ZonedDateTime"
        },
        "pageNumber": {
          "description": "Which page of the list; the first is 1, which is also the default.",
          "$ref": "#/$defs/PositiveCount"
        },
        "itemsPerPage": {
          "description": "How many templates make a page; 100 if absent.",
          "$ref": "#/$defs/PositiveCount"
        }
      },
      "required": [
        "action",
        "apiKey"
      ],
      "additionalProperties": false
    },
    "PositiveCount": {
      "description": "A whole number from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 2147483647
    },
    "ZonedDateTime": {
      "description": "Date and time with a time zone, such as 2014-03-31T11:30:00+00:00. Prefer UTC.",
      "type": "string",
      "$comment": "xs:dateTime"
    }
  }
};

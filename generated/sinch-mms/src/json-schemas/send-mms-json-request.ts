// Generated from schema/sinch-mms/json/sendmms.request.schema.json by schemawright. Do not edit.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "SendMmsJsonRequest",
  "description": "Sends an MMS whose content comes with the request. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.",
  "required": [
    "action",
    "service-id",
    "to",
    "slide"
  ],
  "type": "object",
  "properties": {
    "action": {
      "description": "Name of the action: sendmms.",
      "const": "sendmms",
      "type": "string"
    },
    "service-id": {
      "description": "Identifier of the campaign that the message belongs to.",
      "pattern": "\\S",
      "type": "string"
    },
    "to": {
      "description": "Number of the one recipient: country code first, digits only, no plus sign or prefix.",
      "pattern": "^[1-9][0-9]{6,14}$",
      "type": "string"
    },
    "to-displayonly": {
      "description": "Numbers shown as further recipients of a group message, separated by commas. The message is delivered to the number in `to` only.",
      "type": "string"
    },
    "from": {
      "description": "Short code, toll-free or long number of the account, digits only.",
      "pattern": "^[1-9][0-9]{2,14}$",
      "type": "string"
    },
    "from-mask": {
      "description": "Sender name shown instead of the number, in the few countries that have this; up to 50 characters, best up to 11 letters, digits, underscores and hyphens.",
      "maxLength": 50,
      "minLength": 1,
      "type": "string"
    },
    "name": {
      "description": "Name under which the content is stored, for people.",
      "pattern": "\\S",
      "type": "string"
    },
    "message-subject": {
      "description": "Subject of the message: up to 80 characters, best below 40.",
      "maxLength": 80,
      "type": "string"
    },
    "slide": {
      "description": "The pages of the message, 1 to 8, in the order in which they are shown.",
      "maxItems": 8,
      "minItems": 1,
      "type": "array",
      "items": {
        "$ref": "#/$defs/Slide"
      }
    },
    "fallback-sms-text": {
      "description": "Text of the SMS that goes to a handset that cannot receive the MMS. The service asks for it unless the fallback is switched off, by this request or for the account.",
      "type": "string"
    },
    "disable-fallback-sms": {
      "description": "Send no fallback SMS. False if absent.",
      "type": "boolean"
    },
    "disable-fallback-sms-link": {
      "description": "Send the fallback SMS without the link to the content. False if absent.",
      "type": "boolean"
    },
    "fallback-sms-link-expiration": {
      "description": "When the link in the fallback SMS stops working, as an ISO 8601 date and time; UTC is expected. One year after sending if absent, and no later than that.",
      "pattern": "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$",
      "type": "string"
    },
    "mms-expiry-timestamp": {
      "description": "Until when the MMS may be delivered, as an ISO 8601 date and time. Three days after sending if absent, and no later than that.",
      "pattern": "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$",
      "type": "string"
    },
    "client-reference": {
      "description": "An identifier of the caller's own, up to 64 characters; postbacks carry it.",
      "maxLength": 64,
      "type": "string"
    },
    "cache-content": {
      "description": "Whether the service may keep the fetched files for later messages.",
      "type": "boolean"
    }
  },
  "$defs": {
    "Slide": {
      "description": "One page of an MMS. Kinds of content that are not listed here (contacts, calendar entries and spreadsheets among them) pass unchecked.",
      "minProperties": 1,
      "type": "object",
      "dependentSchemas": {
        "audio": {
          "description": "Audio and video do not share a slide (E226).",
          "type": "object",
          "properties": {
            "video": false
          }
        },
        "image": {
          "description": "Image and video do not share a slide (E227).",
          "type": "object",
          "properties": {
            "video": false
          }
        },
        "pdf": {
          "description": "A document does not share a slide with image, audio or video (E224).",
          "type": "object",
          "properties": {
            "image": false,
            "audio": false,
            "video": false
          }
        }
      },
      "properties": {
        "message-text": {
          "description": "Text of the slide, up to 5000 characters. Required where the slide holds no medium.",
          "maxLength": 5000,
          "type": "string"
        },
        "image": {
          "description": "A still picture: GIF, JPEG or PNG; WebP where the account allows it.",
          "required": [
            "url"
          ],
          "type": "object",
          "properties": {
            "url": {
              "$ref": "#/$defs/MediaUrl"
            }
          }
        },
        "audio": {
          "description": "A sound: MP3 or WAV.",
          "required": [
            "url"
          ],
          "type": "object",
          "properties": {
            "url": {
              "$ref": "#/$defs/MediaUrl"
            }
          }
        },
        "video": {
          "description": "A video: 3GP, MP4, MPEG, AVI or WMV.",
          "required": [
            "url"
          ],
          "type": "object",
          "properties": {
            "url": {
              "$ref": "#/$defs/MediaUrl"
            }
          }
        },
        "pdf": {
          "description": "A PDF document.",
          "required": [
            "url"
          ],
          "type": "object",
          "properties": {
            "url": {
              "$ref": "#/$defs/MediaUrl"
            }
          }
        }
      }
    },
    "MediaUrl": {
      "description": "Absolute http or https address from which the service fetches the file by GET.",
      "pattern": "^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$",
      "type": "string"
    }
  }
};

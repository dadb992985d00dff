// Generated from schema/sinch-mms/json/sendsavedmms.request.schema.json by schemawright. Do not edit.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "SendSavedMmsJsonRequest",
  "description": "Sends a saved MMS to one recipient. The account's key travels in the header x-api-key, never in the body. Members that are not described here are allowed: the public description of this form is not complete.",
  "required": [
    "action",
    "mms-id",
    "to"
  ],
  "type": "object",
  "properties": {
    "action": {
      "description": "Name of the action: sendsavedmms.",
      "const": "sendsavedmms",
      "type": "string"
    },
    "mms-id": {
      "description": "Identifier of the saved MMS, as savemms returned it: up to 19 digits, as a string.",
      "pattern": "^[1-9][0-9]{0,18}$",
      "type": "string"
    },
    "service-id": {
      "description": "Identifier of the campaign that the message belongs to; needed if the account is set up with campaigns.",
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
    "message-subject": {
      "description": "Subject that replaces the saved one: up to 80 characters, best below 40.",
      "maxLength": 80,
      "type": "string"
    },
    "custom-slides": {
      "description": "New texts for slides of the saved MMS. The members of an item are not publicly described.",
      "maxItems": 8,
      "type": "array",
      "items": {
        "type": "object"
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
    }
  }
};

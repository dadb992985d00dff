// Generated from schema/sinch-mms/json/postback.schema.json by schemawright. Do not edit.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "MmsJsonPostback",
  "description": "A report of the service about a sent, saved or received message.",
  "required": [
    "origin",
    "code"
  ],
  "type": "object",
  "properties": {
    "origin": {
      "description": "Where the news comes from: MMS_MT for sent messages and saved content, MMS_MO for received ones.",
      "type": "string"
    },
    "code": {
      "description": "What happened, as a code such as N101.",
      "type": "string"
    },
    "sent-as": {
      "description": "How the message went out: MMS or SMS.",
      "type": "string"
    },
    "status": {
      "description": "What happened, in a word: Sent, Delivered, Failed, Rejected, Expired.",
      "type": "string"
    },
    "status-details": {
      "description": "More about it, in words.",
      "type": "string"
    },
    "mms-id": {
      "description": "Identifier of the content.",
      "type": "string"
    },
    "from": {
      "description": "The sender.",
      "type": "string"
    },
    "from-mask": {
      "description": "The sender name shown instead of the number.",
      "type": "string"
    },
    "to": {
      "description": "The recipient.",
      "type": "string"
    },
    "copy-to": {
      "description": "Further recipients of a group message.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "number": {
            "description": "Number of one of them.",
            "type": "string"
          }
        }
      }
    },
    "tracking-id": {
      "description": "Identifier of the sending, as its response gave it, or of the received message.",
      "type": "string"
    },
    "client-reference": {
      "description": "The identifier that the request carried.",
      "type": "string"
    },
    "campaign-ref": {
      "description": "The subscription campaign that the request named.",
      "type": "string"
    },
    "operator-id": {
      "description": "Mobile operator of the person.",
      "type": "string"
    },
    "operator-name": {
      "description": "Name of that operator.",
      "type": "string"
    },
    "timestamp": {
      "description": "When it happened.",
      "type": "string"
    },
    "handset": {
      "description": "The recipient's handset, as the service names it.",
      "type": "string"
    },
    "audio-name": {
      "description": "The sound that could not be encoded.",
      "type": "string"
    },
    "video-name": {
      "description": "The video that could not be encoded.",
      "type": "string"
    },
    "keyword": {
      "description": "The first word of the message that belongs to a keyword campaign.",
      "type": "string"
    },
    "message-subject": {
      "description": "Subject of the received message; may be empty.",
      "type": "string"
    },
    "content": {
      "description": "The files of a received message.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "file": {
            "description": "Address of one part of the message.",
            "type": "string"
          }
        }
      }
    }
  }
};

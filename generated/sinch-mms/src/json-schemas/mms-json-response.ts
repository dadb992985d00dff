// Generated from schema/sinch-mms/json/response.schema.json by schemawright. Do not edit.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "MmsJsonResponse",
  "description": "The answer to any action.",
  "required": [
    "status"
  ],
  "type": "object",
  "properties": {
    "status": {
      "description": "Whether the request was accepted; spelled exactly so.",
      "enum": [
        "Success",
        "Failure"
      ],
      "type": "string"
    },
    "to": {
      "description": "The recipient, as in the request.",
      "type": "string"
    },
    "from": {
      "description": "The number the message is sent from.",
      "type": "string"
    },
    "mms-id": {
      "description": "Identifier under which the content is stored.",
      "type": "string"
    },
    "tracking-id": {
      "description": "Identifier of this sending; the postbacks about it carry the same one.",
      "type": "string"
    },
    "status-details": {
      "description": "What the service says about the accepted request.",
      "type": "string"
    },
    "error-code": {
      "description": "What is wrong, as a code such as E110.",
      "type": "string"
    },
    "error-info": {
      "description": "What is wrong, in words.",
      "type": "string"
    }
  }
};

// Generated from configuration/configuration.schema.json by schemawright. Do not edit.

export const schema: object = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Configuration",
  "description": "What the commands of a project are given where the command line does not say otherwise.",
  "type": "object",
  "properties": {
    "generate": {
      "description": "Options of `generate`.",
      "type": "object",
      "properties": {
        "schema": {
          "description": "Folder whose folders are contracts, or a schema document that has no contract.",
          "type": "string"
        },
        "out": {
          "description": "Folder that packages go to.",
          "type": "string"
        },
        "root": {
          "description": "Element that documents of a schema without a contract begin with; only what they need is compiled. All if not given; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "format": {
          "description": "Form of the report.",
          "enum": [
            "pretty",
            "json",
            "jsonl",
            "sarif",
            "github",
            "gitlab",
            "junit",
            "checkstyle"
          ]
        },
        "maxIssues": {
          "description": "Issues that are printed; the rest is counted. 0 for all.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "severity": {
          "description": "The least severity that is reported.",
          "enum": [
            "warning",
            "error"
          ]
        },
        "rule": {
          "description": "Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    },
    "check": {
      "description": "Options of `check`.",
      "type": "object",
      "properties": {
        "schema": {
          "description": "Folder whose folders are contracts.",
          "type": "string"
        },
        "out": {
          "description": "Folder that packages are in.",
          "type": "string"
        },
        "requireJava": {
          "description": "Fail where Xerces cannot be asked.",
          "type": "boolean"
        },
        "runs": {
          "description": "Random values for each message.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "seed": {
          "description": "Seed of the random values.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "only": {
          "description": "Run this part only; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "format": {
          "description": "Form of the report.",
          "enum": [
            "pretty",
            "json",
            "jsonl",
            "sarif",
            "github",
            "gitlab",
            "junit",
            "checkstyle"
          ]
        },
        "maxIssues": {
          "description": "Issues that are printed; the rest is counted. 0 for all.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "severity": {
          "description": "The least severity that is reported.",
          "enum": [
            "warning",
            "error"
          ]
        },
        "rule": {
          "description": "Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    },
    "validate": {
      "description": "Options of `validate`.",
      "type": "object",
      "properties": {
        "schema": {
          "description": "Schema document, XML Schema or JSON Schema; repeatable. Without it, XML documents name theirs (xsi:schemaLocation).",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "catalog": {
          "description": "OASIS XML catalog for schemas that documents name, and for namespaces of roots; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "xsdVersion": {
          "description": "Version of XML Schema that schemas are read as.",
          "enum": [
            "1.0",
            "1.1"
          ]
        },
        "jobs": {
          "description": "Threads; by default one for few documents, and one a processor for many.",
          "maximum": 9007199254740991,
          "minimum": 1,
          "type": "integer"
        },
        "doctype": {
          "description": "A document type declaration: refuse it, or read its internal subset.",
          "enum": [
            "refuse",
            "internal"
          ]
        },
        "cache": {
          "description": "Whether compiled schemas are kept.",
          "type": "boolean"
        },
        "cacheDir": {
          "description": "Where compiled schemas are kept, instead of the cache folder of the user.",
          "type": "string"
        },
        "format": {
          "description": "Form of the report.",
          "enum": [
            "pretty",
            "json",
            "jsonl",
            "sarif",
            "github",
            "gitlab",
            "junit",
            "checkstyle"
          ]
        },
        "maxIssues": {
          "description": "Issues that are printed; the rest is counted. 0 for all.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "severity": {
          "description": "The least severity that is reported.",
          "enum": [
            "warning",
            "error"
          ]
        },
        "rule": {
          "description": "Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    },
    "inspect": {
      "description": "Options of `inspect`.",
      "type": "object",
      "properties": {
        "tree": {
          "description": "What roots contain, down to simple types.",
          "type": "boolean"
        },
        "json": {
          "description": "The same as JSON.",
          "type": "boolean"
        },
        "xsdVersion": {
          "description": "Version of XML Schema that schemas are read as.",
          "enum": [
            "1.0",
            "1.1"
          ]
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    },
    "sample": {
      "description": "Options of `sample`.",
      "type": "object",
      "properties": {
        "minimal": {
          "description": "What has to be there; this is the default without --seed.",
          "type": "boolean"
        },
        "full": {
          "description": "All that may be there, repeated things more than once.",
          "type": "boolean"
        },
        "seed": {
          "description": "Another document for each number.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "count": {
          "description": "Documents, each of the next seed.",
          "maximum": 9007199254740991,
          "minimum": 1,
          "type": "integer"
        },
        "json": {
          "description": "Values as JSON, one a line if there are several.",
          "type": "boolean"
        },
        "out": {
          "description": "Write a file for each document; with --invalid also expected.json.",
          "type": "string"
        },
        "xsdVersion": {
          "description": "Version of XML Schema that schemas are read as.",
          "enum": [
            "1.0",
            "1.1"
          ]
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    },
    "downgrade": {
      "description": "Options of `downgrade`.",
      "type": "object",
      "properties": {
        "out": {
          "description": "Where the documents go.",
          "type": "string"
        },
        "format": {
          "description": "Form of the report.",
          "enum": [
            "pretty",
            "json",
            "jsonl",
            "sarif",
            "github",
            "gitlab",
            "junit",
            "checkstyle"
          ]
        },
        "maxIssues": {
          "description": "Issues that are printed; the rest is counted. 0 for all.",
          "maximum": 9007199254740991,
          "minimum": 0,
          "type": "integer"
        },
        "severity": {
          "description": "The least severity that is reported.",
          "enum": [
            "warning",
            "error"
          ]
        },
        "rule": {
          "description": "Weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    },
    "bundle": {
      "description": "Options of `bundle`.",
      "type": "object",
      "properties": {
        "out": {
          "description": "Where the documents go.",
          "type": "string"
        },
        "xsdVersion": {
          "description": "Version of XML Schema that schemas are read as.",
          "enum": [
            "1.0",
            "1.1"
          ]
        },
        "verbose": {
          "description": "Say what is done, with the time of each stage.",
          "type": "boolean"
        },
        "quiet": {
          "description": "Print findings only: no progress, no summary.",
          "type": "boolean"
        }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
};

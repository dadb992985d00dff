import { SendMmsRequest, type SendMmsResponse } from "@schemawright/sinch-mms";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";

/** What libraries that take any Standard Schema ask for. */
async function accept<S extends StandardSchemaV1 & StandardJSONSchemaV1>(
  schema: S,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new Error(result.issues.map((issue) => issue.path?.join(".")).join());
  return result.value as StandardSchemaV1.InferOutput<S>;
}

const valid = {
  action: "sendMMS",
  apiKey: "key",
  to: "12399471613",
  from: "28444",
  serviceId: "32113",
  name: "n",
  slide: [{ messageText: "t" }],
  fallbackSmsText: "f",
};

describe("a message as a Standard Schema", () => {
  it("is taken by what takes any", async () => {
    const value = await accept(SendMmsRequest, valid);
    const to: string = value.to;
    expect(to).toBe("12399471613");
    await expect(accept(SendMmsRequest, { ...valid, slide: [{ duration: 1 }] })).rejects.toThrow("slide.0");
  });

  it("gives its JSON Schema for both usual targets", () => {
    for (const target of ["draft-2020-12", "draft-07"] as const) {
      expect(SendMmsRequest["~standard"].jsonSchema.input({ target })).toHaveProperty("title", "SendMmsRequest");
    }
  });
});

describe("a response", () => {
  it("is told apart by its status", () => {
    const codeOf = (response: SendMmsResponse): string | undefined => {
      if (response.status === "Failure") return response.errorCode;
      // @ts-expect-error a success has no error code
      return response.errorCode ?? response.trackingId;
    };
    expect(codeOf({ status: "Failure", errorCode: "E111" })).toBe("E111");
    expect(codeOf({ status: "Success", trackingId: "t" })).toBe("t");
  });
});

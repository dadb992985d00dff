import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as mms from "@schemawright/sinch-mms";
import { describe, expect, it } from "vitest";
import { readPlainSendMmsRequest } from "../../generated/sinch-mms/src/fast/send-mms.ts";
import { EncodedText } from "../../packages/runtime/src/codegen/plain/encoded-text.ts";
import { readPlain } from "../../packages/runtime/src/codegen/plain/plain.ts";
import { mutate, mutateValue, random } from "./mutate.ts";

// What takes the straight way must give what the whole reader gives. A limit that a call names, even if it is the one
// that holds anyway, keeps reading and checking from taking it.
const WHOLE = { limits: { maxDepth: 256 } };
const SAMPLES = fileURLToPath(new URL("../../schema/sinch-mms/samples/", import.meta.url));
const MUTANTS = 150;

type Read = (input: string, options?: object) => mms.Result<unknown>;
type Validate = (value: unknown, options?: object) => mms.Result<unknown>;

function functionOf<F>(verb: string, message: string): F {
  return (mms as unknown as Record<string, F>)[verb + message] as F;
}

interface Sample {
  readonly message: string;
  readonly file: string;
  readonly text: string;
}

const samples: readonly Sample[] = ["valid", "invalid"].flatMap((verdict) =>
  readdirSync(join(SAMPLES, verdict)).flatMap((message) =>
    readdirSync(join(SAMPLES, verdict, message)).map((name) => ({
      message,
      file: `${verdict}/${message}/${name}`,
      text: readFileSync(join(SAMPLES, verdict, message, name), "utf8"),
    })),
  ),
);

describe("what is read straight is what the reader reads", () => {
  it.each([...new Set(samples.map(({ message }) => message))])("%s", (message) => {
    const read = functionOf<Read>("read", message);
    const next = random(4);
    for (const { text, file } of samples.filter((one) => one.message === message)) {
      for (let i = 0; i <= MUTANTS; i++) {
        const xml = i === 0 ? text : mutate(text, next);
        const straight = read(xml);
        const whole = read(xml, WHOLE);
        if (JSON.stringify(straight) !== JSON.stringify(whole))
          expect({ xml, ...straight }, file).toEqual({ xml, ...whole });
      }
    }
  });
});

describe("what is surely valid is valid", () => {
  it.each([...new Set(samples.map(({ message }) => message))])("%s", (message) => {
    const validate = functionOf<Validate>("validate", message);
    const read = functionOf<Read>("read", message);
    const next = random(5);
    for (const { text, file } of samples.filter((one) => one.message === message)) {
      const result = read(text);
      if (!result.ok) continue;
      for (let i = 0; i <= 5 * MUTANTS; i++) {
        const value = i === 0 ? result.value : mutateValue(result.value, next);
        expect(validate(value).issues, file).toEqual(validate(value, { limits: {} }).issues);
      }
    }
  });
});

describe("the straight way", () => {
  const valid = samples.filter(({ file }) => file.startsWith("valid/SendMmsRequest/"));

  it("is taken by documents as they are usually written", () => {
    const taken = valid.filter(
      ({ text }) => readPlain(EncodedText.of(text), "request", readPlainSendMmsRequest) !== undefined,
    );
    expect(taken.length).toBeGreaterThan(valid.length / 2);
  });
});

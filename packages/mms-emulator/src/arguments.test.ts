import { expect, test } from "vitest";
import { parseCommand } from "./arguments.ts";

test("without arguments the defaults hold", () => {
  expect(parseCommand([])).toEqual({ kind: "run", options: { port: 8080 }, faults: [] });
});

test("every option has its place", () => {
  const argv = [
    "--port=0 --host ::1 --api-key a --api-key b --standard-mms --postback-url http://h/p --postback-retries 2",
    "--postback-delay 5 --encoding-postbacks --encoding-delay 6 --delivery-delay 7 --media-origin http://m --no-media",
    "--max-size image=600000 --max-size pdf=1 --fault {} --fault",
  ];
  const fault =
    '{"action":"sendMMS","to":"1","skip":1,"times":"always","delay":5,"effect":{"kind":"drop","when":"after"}}';
  expect(parseCommand([...argv.join(" ").split(" "), fault])).toEqual({
    kind: "run",
    options: {
      port: 0,
      host: "::1",
      apiKeys: ["a", "b"],
      standardMms: true,
      postbackUrl: "http://h/p",
      postbackRetries: 2,
      postbackRetryDelay: 5,
      sendEncodingPostbacks: true,
      encodingDelay: 6,
      deliveryDelay: 7,
      mediaOrigin: "http://m",
      fetchMedia: false,
      maximumSizes: { image: 600_000, pdf: 1 },
    },
    faults: [{}, JSON.parse(fault)],
  });
});

test("help comes before everything else", () => {
  expect(parseCommand(["--help", "--port", "x"])).toEqual({ kind: "help" });
});

test.each([
  [["--bogus"], "--bogus"],
  [["extra"], "extra"],
  [["--port", "65536"], "--port"],
  [["--port", "-1"], "--port"],
  [["--port", "1.5"], "--port"],
  [["--postback-url", "example.com"], "--postback-url"],
  [["--media-origin", "ftp://h"], "--media-origin"],
  [["--max-size", "picture=5"], "picture"],
  [["--max-size", "image"], "--max-size image"],
  [["--fault", "{"], "not JSON"],
  [["--fault", "[]"], "not an object"],
  [["--fault", '{"acton":"sendMMS"}'], '"acton" is not known'],
  [["--fault", '{"action":"sendmms"}'], "action must be one of"],
  [["--fault", '{"times":-1}'], "times must be"],
  [["--fault", '{"delay":1e12}'], "delay must be"],
  [["--fault", '{"effect":"drop"}'], "effect must be an object"],
  [["--fault", '{"effect":{"kind":"explode"}}'], "effect.kind must be one of"],
  [["--fault", '{"effect":{"kind":"refuse"}}'], "code is missing"],
  [["--fault", '{"effect":{"kind":"refuse","code":"E000"}}'], "code must be"],
  [["--fault", '{"effect":{"kind":"status","status":99}}'], "status must be"],
  [["--fault", '{"effect":{"kind":"toString"}}'], "effect.kind must be one of"],
])("%j is wrong use", (argv, words) => {
  expect(parseCommand(argv)).toEqual({ kind: "wrong-use", message: expect.stringContaining(words) });
});

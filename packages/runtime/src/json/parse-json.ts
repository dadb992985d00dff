/** A value of a JSON text with its place. Offsets are UTF-16 code units from 0; `end` is after the last one. */
export type JsonNode = JsonObjectNode | JsonArrayNode | JsonScalarNode;

export interface JsonObjectNode {
  readonly kind: "object";
  readonly offset: number;
  readonly end: number;
  /** In the order of the text; a name may stand more than once. */
  readonly members: readonly JsonMember[];
}

export interface JsonArrayNode {
  readonly kind: "array";
  readonly offset: number;
  readonly end: number;
  readonly items: readonly JsonNode[];
}

export interface JsonScalarNode {
  readonly kind: "scalar";
  readonly offset: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

/** A member of an object; `offset` is that of its name. */
export interface JsonMember {
  readonly name: string;
  readonly offset: number;
  readonly value: JsonNode;
}

/** Why a text is not JSON. */
export interface JsonFault {
  /** `json-text` where the grammar is broken, `limit-depth` where values are nested too deeply. */
  readonly code: "json-text" | "limit-depth";
  readonly offset: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The values of a JSON text, or its first fault. */
export type ParsedJson = { readonly node: JsonNode } | { readonly fault: JsonFault };

/** Depth at which a text is given up unless the caller says otherwise. */
export const defaultJsonDepth = 256;

/**
 * Parses a JSON text (RFC 8259) and keeps the place of everything in it. A byte order mark at the start is passed over,
 * as section 8.1 allows.
 * @param maxDepth values inside values
 */
export function parseJson(text: string, maxDepth: number = defaultJsonDepth): ParsedJson {
  const parser = new JsonParser(text, maxDepth);
  try {
    return { node: parser.text() };
  } catch (stop) {
    if (stop instanceof JsonStop) return { fault: stop.fault };
    throw stop;
  }
}

/** Leaves the parser at the first fault: the methods below call each other, and none of them can go on. */
class JsonStop {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    this.fault = fault;
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERALS: readonly (readonly [string, boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** One method a production of RFC 8259. */
class JsonParser {
  private readonly input: string;
  private readonly maxDepth: number;
  private at: number;
  private depth = 0;

  constructor(input: string, maxDepth: number) {
    this.input = input;
    this.maxDepth = maxDepth;
    this.at = input.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** JSON-text = ws value ws */
  text(): JsonNode {
    const node = this.value();
    this.space();
    if (this.at < this.input.length) this.fail("the end of the text");
    return node;
  }

  private value(): JsonNode {
    this.space();
    const offset = this.at;
    const c = this.input[offset];
    if (c === "{") return this.nested(() => this.object(offset));
    if (c === "[") return this.nested(() => this.array(offset));
    if (c === '"') {
      const value = this.string();
      return { kind: "scalar", offset, end: this.at, value };
    }
    for (const [literal, value] of LITERALS) {
      if (!this.input.startsWith(literal, offset)) continue;
      this.at += literal.length;
      return { kind: "scalar", offset, end: this.at, value };
    }
    NUMBER.lastIndex = offset;
    const number = NUMBER.exec(this.input)?.[0];
    if (number === undefined) return this.fail("a value");
    this.at += number.length;
    return { kind: "scalar", offset, end: this.at, value: Number(number) };
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > this.maxDepth) {
      throw new JsonStop({ code: "limit-depth", offset: this.at, params: { limit: this.maxDepth } });
    }
    const node = read();
    this.depth--;
    return node;
  }

  /** object = begin-object [ member *( value-separator member ) ] end-object */
  private object(offset: number): JsonObjectNode {
    const members: JsonMember[] = [];
    this.at++;
    this.space();
    if (this.input[this.at] === "}") this.at++;
    else {
      for (;;) {
        this.space();
        const start = this.at;
        if (this.input[start] !== '"') this.fail("a member name in double quotes");
        const name = this.string();
        this.space();
        if (this.input[this.at] !== ":") this.fail('":"');
        this.at++;
        members.push({ name, offset: start, value: this.value() });
        if (this.ends("}")) break;
      }
    }
    return { kind: "object", offset, end: this.at, members };
  }

  /** array = begin-array [ value *( value-separator value ) ] end-array */
  private array(offset: number): JsonArrayNode {
    const items: JsonNode[] = [];
    this.at++;
    this.space();
    if (this.input[this.at] === "]") this.at++;
    else {
      for (;;) {
        items.push(this.value());
        if (this.ends("]")) break;
      }
    }
    return { kind: "array", offset, end: this.at, items };
  }

  /** Moves over a comma, or over the bracket that ends the list. */
  private ends(bracket: string): boolean {
    this.space();
    const c = this.input[this.at];
    if (c !== "," && c !== bracket) this.fail(`"," or "${bracket}"`);
    this.at++;
    return c === bracket;
  }

  /** string = quotation-mark *char quotation-mark */
  private string(): string {
    let value = "";
    let from = ++this.at;
    for (;;) {
      const c = this.input[this.at];
      if (c === '"') break;
      if (c === undefined) this.fail("the double quote that ends the string");
      if ((c as string) < " ") this.fail("an escape, because control characters cannot stand in a string");
      if (c !== "\\") {
        this.at++;
        continue;
      }
      value += this.input.slice(from, this.at);
      const escaped = this.input[this.at + 1] ?? "";
      const plain = ESCAPES[escaped];
      if (plain !== undefined) {
        value += plain;
        this.at += 2;
      } else {
        const hex = /^u([0-9a-fA-F]{4})/.exec(this.input.slice(this.at + 1, this.at + 6))?.[1];
        if (hex === undefined) this.fail("an escape that JSON has");
        value += String.fromCharCode(Number.parseInt(hex as string, 16));
        this.at += 6;
      }
      from = this.at;
    }
    value += this.input.slice(from, this.at);
    this.at++;
    return value;
  }

  private space(): void {
    for (;;) {
      const c = this.input.charCodeAt(this.at);
      if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return;
      this.at++;
    }
  }

  private fail(expected: string): never {
    const found = this.at < this.input.length ? JSON.stringify(this.input.slice(this.at, this.at + 12)) : "the end";
    throw new JsonStop({ code: "json-text", offset: this.at, params: { expected, found } });
  }
}

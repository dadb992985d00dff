import { UnsupportedXPath } from "./unsupported.ts";

/** A JavaScript expression and how tightly it binds; the levels are in the order of the operators of the language. */
export interface Code {
  readonly text: string;
  readonly level: number;
  /** The opposite of a condition, where that reads better than a `!` before it. */
  readonly negated?: string;
}

export const level = {
  conditional: 0,
  nullish: 1,
  or: 2,
  and: 3,
  equality: 4,
  relational: 5,
  additive: 6,
  multiplicative: 7,
  unary: 8,
  postfix: 9,
} as const;

/** Longer code has left what a person can read, and what a hostile expression should be allowed to make. */
const maximumLength = 50_000;

export function code(text: string, at: number = level.postfix, negated?: string): Code {
  if (text.length > maximumLength) {
    throw new UnsupportedXPath(`The expression becomes more than ${maximumLength} characters of code.`, 0);
  }
  return negated === undefined ? { text, level: at } : { text, level: at, negated };
}

/** The text, in parentheses if it binds less tightly than is wanted. */
export function at(wanted: number, { text, level: actual }: Code): string {
  return actual < wanted ? `(${text})` : text;
}

export const yes = code("true", level.postfix, "false");
export const no = code("false", level.postfix, "true");

export function quoted(text: string): Code {
  return code(JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029"));
}

export function call(callee: string, ...parameters: readonly Code[]): Code {
  return code(`${callee}(${parameters.map((each) => at(level.conditional, each)).join(", ")})`);
}

export function method(target: Code, name: string, ...parameters: readonly Code[]): Code {
  return call(`${at(level.postfix, target)}.${name}`, ...parameters);
}

/** `parameter => body` */
export function arrow(parameters: string, body: Code): Code {
  return code(`(${parameters}) => ${body.text}`, level.conditional);
}

const opposites: Readonly<Record<string, string>> = { "===": "!==", "!==": "===" };

/** Two operands and an operator of equality, relation or addition. */
export function binary(left: Code, operator: string, right: Code): Code {
  const own =
    operator in opposites ? level.equality : operator === "+" || operator === "-" ? level.additive : level.relational;
  const [before, after] = [at(own, left), at(own + 1, right)];
  const opposite = opposites[operator];
  return code(
    `${before} ${operator} ${after}`,
    own,
    opposite === undefined ? undefined : `${before} ${opposite} ${after}`,
  );
}

export function or(operands: readonly Code[]): Code {
  return join(operands, "||", level.or, "false", "true");
}

export function and(operands: readonly Code[]): Code {
  return join(operands, "&&", level.and, "true", "false");
}

function join(operands: readonly Code[], operator: string, own: number, neutral: string, absorbing: string): Code {
  const relevant = operands.filter(({ text }) => text !== neutral);
  if (relevant.some(({ text }) => text === absorbing)) return code(absorbing, level.postfix, neutral);
  const [first] = relevant;
  if (first === undefined) return code(neutral, level.postfix, absorbing);
  if (relevant.length === 1) return first;
  // Not needed by the language, but by readers: parentheses around "and" within "or".
  const wanted = (each: Code): number => (each.level === level.and && own === level.or ? level.postfix : own);
  return code(relevant.map((each) => at(wanted(each), each)).join(` ${operator} `), own);
}

export function not(operand: Code): Code {
  if (operand.negated !== undefined) return code(operand.negated, operand.level, operand.text);
  return code(`!${at(level.unary, operand)}`, level.unary);
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** `target.name`, or `target?.name` where the target may be absent; with brackets where the name is no identifier. */
export function property(target: Code, name: string, optional: boolean): Code {
  const before = at(level.postfix, target);
  if (identifier.test(name)) return code(`${before}${optional ? "?." : "."}${name}`);
  return code(`${before}${optional ? "?." : ""}[${quoted(name).text}]`);
}

export function nullish(value: Code, fallback: string): Code {
  return code(`${at(level.postfix, value)} ?? ${fallback}`, level.nullish);
}

export function isPresent(value: Code): Code {
  return binary(value, "!==", code("undefined"));
}

import Big from "big.js";

export type Decimal = Big;
export const parseDecimal = (text: string): Decimal => new Big(text.replace(/^\+/, ""));
export const printDecimal = (value: Decimal): string => {
  if (!(value instanceof Big)) throw new TypeError("not a Big");
  return value.toFixed();
};

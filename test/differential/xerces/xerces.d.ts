/** Why Xerces cannot be asked; `undefined` if it can. */
export function whyNoXerces(): string | undefined;

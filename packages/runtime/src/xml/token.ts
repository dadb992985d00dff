/** What `XmlScanner.next` has found. */
export const Token = { StartElement: 1, EndElement: 2, Text: 3, EndDocument: 4, Failed: 5 } as const;
/** What `XmlScanner.next` has found. */
export type Token = (typeof Token)[keyof typeof Token];

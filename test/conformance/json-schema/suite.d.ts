export function unpackSuite(archive: string): { readonly folder: string; remove(): void };

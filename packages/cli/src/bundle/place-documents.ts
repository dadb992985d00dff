import { posix } from "node:path";
import { commonFolder } from "../files/common-folder.ts";

/**
 * Gives each document a place in a folder: files keep their places to each other, those of a host are in a folder of
 * its name. No two have the same place, on a disk that knows no capital letters either.
 * @param locations absolute paths, and addresses
 * @returns relative paths by location
 */
export function placeDocuments(locations: readonly string[]): ReadonlyMap<string, string> {
  const files = locations.filter((location) => !isAddress(location));
  const top = commonFolder(files);
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const location of locations) {
    const wanted = isAddress(location) ? placeOfAddress(location) : posix.relative(top, location);
    let place = wanted;
    for (let i = 2; taken.has(place.toLowerCase()); i++) place = wanted.replace(/(\.[^./]*)?$/, `-${i}$1`);
    taken.add(place.toLowerCase());
    places.set(location, place);
  }
  return places;
}

/** Whether a location is an address on the network. */
export function isAddress(location: string): boolean {
  return /^https?:/i.test(location);
}

function placeOfAddress(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  const path = pathname.endsWith("/") ? `${pathname}index` : pathname;
  const name = `${hostname}${path}${search.replaceAll("/", "_")}`.replace(/[^A-Za-z0-9._/-]/g, "_");
  return /\.xsd$/i.test(name) ? name : `${name}.xsd`;
}

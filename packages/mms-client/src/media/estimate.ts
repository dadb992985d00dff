/**
 * Estimates the size of a message from the size of its files, as Sinch tells: files are encoded in base64, which makes
 * 1.37 times their size, and 814 bytes of headers join them.
 *
 * @param bytes size of all files together; values below 0 count as 0
 * @returns bytes, rounded up
 */
export function estimateMessageSize(bytes: number): number {
  // In hundredths, because 1.37 has no exact binary form.
  return Math.ceil((Math.max(0, bytes) * 137) / 100) + 814;
}

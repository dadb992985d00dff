/** A whole number with commas between thousands: `12,345`. Not by `Intl`, which takes longer to start than a validation. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 file`, `2 files`. */
export function count(number: number, one: string, several: string = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : several}`;
}

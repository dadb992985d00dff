// The proleptic Gregorian calendar, at any distance.

/** Days in 400 years, after which the calendar repeats itself. */
const daysOfCycle = 146_097;

/** Years of more digits than this are counted with `bigint`, so that day numbers and seconds stay exact. */
export const safeYearDigits = 10;

/** Has the year a 29th of February? */
export function isLeapYear(year: number | bigint): boolean {
  const rest = yearOfCycle(year);
  return (rest % 4 === 0 && rest % 100 !== 0) || rest === 0;
}

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number | bigint, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number of the day counted from a fixed day, so that differences of numbers are differences in days. */
export function dayNumber(year: number | bigint, month: number, day: number): number | bigint {
  const rest = yearOfCycle(year);
  const within = dayWithinCycle(rest, month, day);
  if (typeof year === "bigint") return ((year - BigInt(rest)) / 400n) * BigInt(daysOfCycle) + BigInt(within);
  return ((year - rest) / 400) * daysOfCycle + within;
}

function yearOfCycle(year: number | bigint): number {
  if (typeof year === "bigint") return Number(((year % 400n) + 400n) % 400n);
  return ((year % 400) + 400) % 400;
}

const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function dayWithinCycle(year: number, month: number, day: number): number {
  const leapYearsBefore = year === 0 ? 0 : Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + 1;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return year * 365 + leapYearsBefore + (daysBeforeMonth[month] ?? 0) + leapDay + day - 1;
}

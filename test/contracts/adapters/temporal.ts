import { Temporal } from "temporal-polyfill";

export type PlainDate = Temporal.PlainDate;
/** A date without a time zone; one that has a zone is none. */
export const parsePlainDate = (text: string): PlainDate => Temporal.PlainDate.from(text);
export const printPlainDate = (date: PlainDate): string => Temporal.PlainDate.from(date).toString();

export type Instant = Temporal.Instant;
export const parseInstant = (text: string): Instant => Temporal.Instant.from(text);
export const printInstant = (instant: Instant): string => Temporal.Instant.from(instant).toString();

export type Duration = Temporal.Duration;
export const parseDuration = (text: string): Duration => Temporal.Duration.from(text);
export const printDuration = (duration: Duration): string => Temporal.Duration.from(duration).toString();

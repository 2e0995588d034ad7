// The little of luxon that the habit uses; the package carries no types of its own.
declare module 'luxon' {
  export class DateTime {
    static fromISO(text: string, options?: { zone?: string }): DateTime;
    plus(duration: { days: number }): DateTime;
    toISODate(): string;
    readonly weekday: number;
  }
}

// The one clock. Domain code asks it for the time, so that a test can say what time it is.

export interface Clock {
  /** The present instant. */
  now(): Date;
  /** The present day in Asia/Shanghai, as YYYY-MM-DD. */
  today(): string;
}

const shanghaiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day, in Asia/Shanghai, on which an instant falls: YYYY-MM-DD. */
export function localDateOf(instant: Date): string {
  return shanghaiDay.format(instant);
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => localDateOf(new Date()),
};

/** A clock that stands at one instant until it is moved. */
export function fixedClock(start: Date): Clock & { set(instant: Date): void } {
  let at = start;
  return {
    now: () => at,
    today: () => localDateOf(at),
    set: (instant) => {
      at = instant;
    },
  };
}

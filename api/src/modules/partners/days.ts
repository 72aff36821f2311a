// Reckoning with days: local dates of Asia/Shanghai, written YYYY-MM-DD, which compare as text.

/** The day so many days after (or, below zero, before) a day. */
export function daysAfter(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

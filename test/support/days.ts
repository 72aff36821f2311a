// Days told from the present one, in Asia/Shanghai. It is looked up once, so that a test that passes midnight keeps its day;
// for a test that follows, it may then be yesterday.
import { localDateOf } from '../../api/src/kernel/clock.ts';
import { daysAfter } from '../../api/src/modules/partners/days.ts';

export const today = localDateOf(new Date());

/** The day so many days from today (below zero: ago). */
export const inDays = (days: number): string => daysAfter(today, days);

/** A day as the console writes it in Chinese: 2027年1月2日. */
export const inChinese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

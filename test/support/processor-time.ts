/**
 * Milliseconds of processor time that this process spends on some work, with all its threads: unlike the time on a clock
 * it does not grow with what else the machine does.
 */
export async function processorTime<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1_000 };
}

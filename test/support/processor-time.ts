/**
 * Milliseconds of processor time that `work` takes in this process. What else the machine does is not in it, so that a
 * bound on it tells slow code from a busy machine.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/**
 * Runs jobs of one tab one after the other, jobs of different tabs side by side. Nothing is lost with the worker:
 * a job that matters has its facts in the session record before it starts.
 */
export function createLanes(onError: (error: unknown) => void): <T>(lane: number, job: () => Promise<T>) => Promise<T | undefined> {
  const tails = new Map<number, Promise<unknown>>();
  return (lane, job) => {
    const run = (tails.get(lane) ?? Promise.resolve()).then(job).catch((error: unknown) => {
      onError(error);
      return undefined;
    });
    tails.set(lane, run);
    void run.finally(() => { if (tails.get(lane) === run) tails.delete(lane); });
    return run;
  };
}

declare const chrome: { runtime: { onMessage: { addListener: (listener: (message: { bench?: string }, sender: unknown, reply: (value: unknown) => void) => boolean) => void } } };

/** Answers the bench's messages: each names a job and carries what the job needs. */
export function serveJobs(jobs: Readonly<Record<string, (message: never) => unknown>>): void {
  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    const job = jobs[message.bench ?? ''];
    if (job === undefined) return false;
    const run = async (): Promise<unknown> => job(message as never);
    run().then(reply, (error: unknown) => reply({ failed: String(error) }));
    return true;
  });
}

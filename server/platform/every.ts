/**
 * Runs work again and again, never twice at once; the next run begins a full interval after the last one ended.
 * The returned function ends it: work under way is told by its signal and waited for.
 */
export function every(milliseconds: number, work: (signal: AbortSignal) => Promise<unknown>, onError: (error: unknown) => void): () => Promise<void> {
  const ending = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const arm = (): void => {
    timer = setTimeout(() => {
      running = work(ending.signal)
        .catch(onError)
        .finally(() => {
          if (!ending.signal.aborted) arm();
        });
    }, milliseconds).unref();
  };
  arm();
  return async () => {
    clearTimeout(timer);
    ending.abort();
    await running;
  };
}

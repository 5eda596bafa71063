/** The first module of the measured worker: when its script began, on the worker's own clock. */
export const started = performance.now();

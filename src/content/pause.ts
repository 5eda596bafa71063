/** Lets the page have its turn, for at least this long, in milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

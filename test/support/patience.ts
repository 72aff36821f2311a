/** How long a test waits for what comes by itself. Only a failure takes so long, also on a busy machine. */
export const patience = { timeout: 60_000, interval: 20 } as const;

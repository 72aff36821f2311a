// How the states of an import look.

export const statusColours = {
  CHECKED: 'default',
  QUEUED: 'info',
  RUNNING: 'info',
  DONE: 'success',
  FAILED: 'error',
  CANCELLED: 'default',
} as const;

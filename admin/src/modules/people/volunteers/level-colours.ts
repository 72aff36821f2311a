// The colour of each level of a volunteer, wherever it stands.

export const levelColours = {
  APPLICANT: 'info',
  IN_VETTING: 'info',
  NEW: 'secondary',
  ORDINARY: 'success',
  CORE: 'primary',
  PAUSED: 'warning',
  LEFT: 'default',
  BARRED: 'error',
} as const;

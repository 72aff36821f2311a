// The colour of each state of a team, wherever it stands.

export const statusColours = { FILED: 'info', ACTIVE: 'success', DISSOLVED: 'default' } as const;

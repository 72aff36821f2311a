/** How long a connection to the database is waited for, unless the settings say otherwise. */
export const usualConnectSeconds = 5;

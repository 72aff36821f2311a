// The secret of every app under test: one for all, as the roles' passwords are one for all databases of the server.
export const testSecret = 'a-secret-of-the-tests-only-0123456789abcdef';

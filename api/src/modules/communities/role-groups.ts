// Roles that permissions name together, so that the same people are meant wherever they are.

/** Those who run the system; none of them has a part in the programme itself. */
export const systemRoles = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER'];
/** Those who decide. */
export const steering = ['COMMITTEE_CHAIR', 'COORDINATOR'];
/** Those who carry the programme from day to day. */
export const runners = [...steering, 'SOCIAL_WORKER'];
/** Everybody with a duty in the community. */
export const staff = [...runners, 'COMMITTEE_MEMBER', 'GRID_WORKER', 'TEAM_LEADER'];
/** Everybody who has a part in the programme. */
export const programme = [...staff, 'VOLUNTEER', 'PARTNER_STAFF'];
export const everybody = [...systemRoles, ...programme];

/** Values of every enum of the contract, in its order. */
export const enumValues = {
  BulkErrorPolicy: ['REJECT_ALL', 'REJECT_FAILED'],
  CommunityLevel: ['BUILDING', 'CITY', 'COMMUNITY', 'DISTRICT', 'GRID', 'MICRO_GRID', 'STREET'],
  PartnerUnitKind: ['COMMUNITY_ORGANISATION', 'COMPANY', 'FOUNDATION', 'GOVERNMENT_BODY', 'HOSPITAL', 'MERCHANT', 'POLICE', 'SCHOOL', 'SOCIAL_WORK_AGENCY', 'UNIVERSITY'],
  SortDirection: ['ASC', 'DESC'],
} as const;

export type EnumName = keyof typeof enumValues;
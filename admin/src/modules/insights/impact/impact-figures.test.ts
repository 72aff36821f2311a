// A figure and the list to which it leads are of the same records.
import { expect, test } from 'vitest';
import { figureVariables, impactFigures } from './impact-figures.ts';

test('every figure says what it counts, in the terms of the API', () => {
  const variables = figureVariables(impactFigures('2025'), { communityId: 'c1' });
  expect(variables.hospitalSessions).toEqual({
    communityId: { eq: 'c1' },
    status: { in: ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'] },
    providerUnitKind: { in: ['HOSPITAL'] },
    heldOn: { gte: '2025-01-01', lte: '2025-12-31' },
  });
  expect(variables.hospitalAttendances).toEqual({
    communityId: { eq: 'c1' },
    sessionStatus: { in: ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'] },
    result: { in: ['ATTENDED', 'PASSED', 'FAILED'] },
    sessionProviderUnitKind: { in: ['HOSPITAL'] },
    sessionHeldOn: { gte: '2025-01-01', lte: '2025-12-31' },
    sessionArchivedAt: { isNull: true },
  });
});

test('over all time no day bounds a training, and no year ever bounds the people', () => {
  const variables = figureVariables(impactFigures(undefined), {});
  expect(variables.allSessions).toEqual({ status: { in: ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'] } });
  expect(variables.coreVolunteers).toEqual(figureVariables(impactFigures('2025'), {}).coreVolunteers);
});

// The figures of impact: what each counts, said once, so that the number and the list behind it are of the same records.
import type {
  ImpactFiguresQuery,
  ImpactFiguresQueryVariables,
} from '../../../../../schema/generated/insights/impact.ts';
import { toFilter, type Values } from '../../../data/list-arguments.ts';

export type FigureKey = keyof ImpactFiguresQuery;

export interface ImpactFigure {
  /** Its words are `insights.figure.<key>`. */
  readonly key: FigureKey;
  readonly group: 'training' | 'people' | 'partners';
  /** The list behind it. */
  readonly plural: string;
  /** In the form of that list's filter. */
  readonly filter: Values;
  readonly unit: 'sessions' | 'personTimes' | 'people' | 'teams' | 'units';
}

/** A training counts once it was held. */
const held = ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'];
/** Whoever was absent counts in no figure. */
const present = ['ATTENDED', 'PASSED', 'FAILED'];
const inService = ['NEW', 'ORDINARY', 'CORE', 'PAUSED'];

/** For a year, or for all time; people, teams and units are as they stand now. */
export function impactFigures(year: string | undefined): readonly ImpactFigure[] {
  const days = (field: string): Values =>
    year ? { [`${field}@gte`]: `${year}-01-01`, [`${field}@lte`]: `${year}-12-31` } : {};
  const sessions = (key: FigureKey, kind?: string): ImpactFigure => ({
    key,
    group: 'training',
    plural: 'trainingSessions',
    unit: 'sessions',
    filter: { status: held, ...(kind ? { providerUnitKind: [kind] } : {}), ...days('heldOn') },
  });
  const attendances = (key: FigureKey, kind?: string): ImpactFigure => ({
    key,
    group: 'training',
    plural: 'trainingAttendances',
    unit: 'personTimes',
    filter: {
      sessionStatus: held,
      result: present,
      ...(kind ? { sessionProviderUnitKind: [kind] } : {}),
      ...days('sessionHeldOn'),
      'sessionArchivedAt@isNull': true,
    },
  });
  const volunteers = (key: FigureKey, filter: Values): ImpactFigure => ({
    key,
    group: 'people',
    plural: 'volunteers',
    unit: 'people',
    filter,
  });
  return [
    sessions('hospitalSessions', 'HOSPITAL'),
    attendances('hospitalAttendances', 'HOSPITAL'),
    sessions('agencySessions', 'SOCIAL_WORK_AGENCY'),
    attendances('agencyAttendances', 'SOCIAL_WORK_AGENCY'),
    sessions('allSessions'),
    attendances('allAttendances'),
    volunteers('volunteers', { level: inService }),
    volunteers('coreVolunteers', { level: ['CORE'] }),
    volunteers('silverVolunteers', { level: inService, isSilver: true }),
    { key: 'teams', group: 'people', plural: 'volunteerTeams', unit: 'teams', filter: { status: ['FILED', 'ACTIVE'] } },
    { key: 'partnerUnits', group: 'partners', plural: 'partnerUnits', unit: 'units', filter: {} },
  ];
}

/** The filters of all figures as the API takes them, within the community that was chosen; asked for are those given. */
export function figureVariables(
  figures: readonly ImpactFigure[],
  community: Values,
  asked: readonly ImpactFigure[] = figures,
): ImpactFiguresQueryVariables {
  const has = (plural: string): boolean => asked.some((figure) => figure.plural === plural);
  const filters = Object.fromEntries(figures.map(({ key, filter }) => [key, toFilter({ ...community, ...filter })]));
  return {
    ...filters,
    withSessions: has('trainingSessions'),
    withAttendances: has('trainingAttendances'),
    withVolunteers: has('volunteers'),
    withTeams: has('volunteerTeams'),
    withUnits: has('partnerUnits'),
  };
}

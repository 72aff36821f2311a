// The faces of mentorships and of what belongs to them. Workflows make all of them.
import { resource } from '../../../kernel/resource/declaration.ts';
import { JointVisit } from './joint-visit.entity.ts';
import { MentoringPreset } from './mentoring-preset.entity.ts';
import { MentorshipAssessment } from './mentorship-assessment.entity.ts';
import { Mentorship } from './mentorship.entity.ts';
import { SharingAttendance } from './sharing-attendance.entity.ts';
import { SharingMeeting } from './sharing-meeting.entity.ts';

const term = ['status', 'proposedOn', 'startedOn', 'assessDueOn', 'nextVisitDueOn', 'endedOn'] as const;

export const mentorships = resource(Mentorship, {
  plural: 'mentorships',
  read: ['mentor', 'newcomer', ...term, 'stopReason', 'community'],
  filter: ['mentor', 'newcomer', ...term, 'mentor.person', 'newcomer.person', 'newcomer.level', 'community'],
  order: [...term, 'mentor.person.fullName', 'newcomer.person.fullName'],
  search: ['mentor.person.searchText', 'newcomer.person.searchText'],
  inverse: { mentor: 'mentorshipsAsMentor', newcomer: 'mentorshipsAsNewcomer' },
  may: { read: 'mentoring.read', archive: 'mentoring.run' },
  self: 'mentor.person',
});

export const jointVisits = resource(JointVisit, {
  plural: 'jointVisits',
  read: ['mentorship', 'visitedOn', 'minutes', 'what', 'community'],
  filter: ['mentorship', 'visitedOn', 'minutes', 'mentorship.mentor', 'mentorship.newcomer', 'community'],
  order: ['visitedOn', 'minutes'],
  inverse: { mentorship: 'jointVisits' },
  may: { read: 'mentoring.read', archive: 'mentoring.run' },
  self: 'mentorship.mentor.person',
});

export const mentorshipAssessments = resource(MentorshipAssessment, {
  plural: 'mentorshipAssessments',
  read: [
    ...(['mentorship', 'verdict', 'assessedOn', 'assessedBy', 'metItems', 'unmetItems', 'mentorOpinion'] as const),
    ...(['jointVisitCount', 'sharingCount', 'community'] as const),
  ],
  filter: ['mentorship', 'verdict', 'assessedOn', 'community'],
  order: ['assessedOn', 'verdict'],
  inverse: { mentorship: 'assessments' },
  may: { read: 'mentoring.read' },
  self: 'mentorship.mentor.person',
});

export const sharingMeetings = resource(SharingMeeting, {
  plural: 'sharingMeetings',
  read: ['heldOn', 'topic', 'place', 'note', 'community'],
  update: ['topic', 'place', 'note'],
  filter: ['heldOn', 'topic', 'place', 'community'],
  order: ['heldOn', 'topic'],
  search: ['searchText'],
  may: { read: 'mentoring.read', update: 'mentoring.run', archive: 'mentoring.run' },
});

export const sharingAttendances = resource(SharingAttendance, {
  plural: 'sharingAttendances',
  read: ['meeting', 'volunteer', 'hasShared', 'community'],
  filter: ['meeting', 'volunteer', 'hasShared', 'meeting.heldOn', 'community'],
  order: ['meeting.heldOn', 'hasShared', 'volunteer.person.fullName'],
  inverse: { meeting: 'attendances', volunteer: 'sharingAttendances' },
  may: { read: 'mentoring.read', archive: 'mentoring.run' },
  self: 'volunteer.person',
});

const preset = ['from', 'checklist', 'minimumJointVisits', 'minimumSharings', 'mostNewcomers', 'months'] as const;

export const mentoringPresets = resource(MentoringPreset, {
  plural: 'mentoringPresets',
  read: [...preset, 'community'],
  filter: ['from', 'community'],
  order: ['from'],
  may: { read: 'mentoring.read' },
});

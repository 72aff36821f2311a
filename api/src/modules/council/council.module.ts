// The committee that steers the programme: its seats, its meetings and what they decide, suggestions, and the annual
// selection. Each part stands in its own folder and brings its own entities, permissions and words.
import { moduleOf } from '../../kernel/module.ts';
import { improvementPart } from './improvement/improvement.part.ts';
import { meetingsPart } from './meetings/meetings.part.ts';
import { seatsPart } from './seats.part.ts';
import { selectionPart } from './selection/selection.part.ts';

export const councilModule = moduleOf('council', [seatsPart, meetingsPart, improvementPart, selectionPart]);

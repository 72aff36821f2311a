// Trainings to come, so that the calendar and the first page have something before them. They count for no figure until they are held.
import type { App } from '../app.ts';
import { daysAfter } from '../modules/partners/days.ts';
import { asAccount } from './as-account.ts';

const trainings = [
  ['金银潭医院', '冬季心脑血管急救', 'FIRST_AID', 3, '09:30', 90, '社区二楼活动室', '彭医生'],
  ['将军路街道社工站', '入户沟通技巧', 'SOCIAL_WORK', 9, '14:30', 120, '社工站会议室', '社工站督导'],
] as const;

const plan = `mutation($input: PlanTrainingSessionInput!) { planTrainingSession(input: $input) { trainingSession { id } userErrors { code message path } } }`;
const open = `mutation($input: OpenTrainingSessionInput!) { openTrainingSession(input: $input) { trainingSession { id } userErrors { code message path } } }`;

export async function addTrainings(app: App, coordinator: string): Promise<void> {
  const { send } = await asAccount(app, coordinator, '社区协调员');
  const today = app.services.clock.today();
  for (const [unit, title, topicArea, days, time, minutes, place, trainerName] of trainings) {
    const { partnerUnits } = await send<{ partnerUnits: { nodes: [{ id: string }] } }>(
      'query($name: String!) { partnerUnits(filter: { name: { eq: $name } }) { nodes { id } } }',
      { name: unit },
    );
    const startsAt = `${daysAfter(today, days)}T${time}:00+08:00`;
    const facts = { title, topicArea, startsAt, minutes, place, trainerName, seats: 30 };
    const input = { ...facts, providerUnitId: partnerUnits.nodes[0].id };
    const { planTrainingSession } = await send<{ planTrainingSession: { trainingSession: { id: string } } }>(plan, {
      input,
    });
    await send(open, { input: { id: planTrainingSession.trainingSession.id } });
  }
}

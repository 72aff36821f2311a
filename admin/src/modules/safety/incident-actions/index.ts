// Actions after an incident; they are seen on the page of their incident.
import { IncidentActionFieldsFragmentDoc } from '../../../../../schema/generated/safety/incident-actions.ts';
import { resource } from '../../../data/resource.ts';

export const incidentActions = resource({
  type: 'IncidentAction',
  plural: 'incidentActions',
  fields: IncidentActionFieldsFragmentDoc,
  title: (action) => String(action['what']),
  canSearch: false,
});

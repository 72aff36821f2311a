// Logs a training that took place: what, who, when, where and who was there, on one page and with one press.
import { useState } from 'react';
import { ResourceContextProvider, useTranslate } from 'ra-core';
import { PageHeading } from '../../../layout/PageHeading.tsx';
import { settledRows, type RosterRow } from '../roster/roster-rows.ts';
import { useRefusalWords } from '../roster/use-send-roster.ts';
import { LoggedTraining, type LoggedSession } from './LoggedTraining.tsx';
import { LogTrainingForm } from './LogTrainingForm.tsx';

interface Logged {
  readonly session: LoggedSession;
  readonly rows: readonly RosterRow[];
}

/** Within the trainings, so that fields bear their names there. */
export function LogTrainingPage() {
  return (
    <ResourceContextProvider value="trainingSessions">
      <LogTraining />
    </ResourceContextProvider>
  );
}

function LogTraining() {
  const translate = useTranslate();
  const say = useRefusalWords();
  const [logged, setLogged] = useState<Logged>();
  // Another one begins with a form of its own.
  const [turn, setTurn] = useState(0);
  if (logged) {
    return (
      <LoggedTraining
        session={logged.session}
        rows={logged.rows}
        onAnother={() => {
          setLogged(undefined);
          setTurn(turn + 1);
        }}
      />
    );
  }
  return (
    <>
      <PageHeading title={translate('training.log.title')} />
      <LogTrainingForm
        key={turn}
        onLogged={({ trainingSession, rows }, sent) => {
          if (trainingSession) setLogged({ session: trainingSession, rows: settledRows(sent, rows ?? [], say) });
        }}
      />
    </>
  );
}

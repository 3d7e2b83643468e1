import { Text } from '@mantine/core';
import { AppShell, PatientSummary } from '@medplum/react';
import { patient } from './chart-data/people';
import { visit } from './chart-data/visit';
import { EncounterHeader } from './EncounterHeader';
import { summarySections } from './summary-sections';
import { Timeline } from './Timeline';
import { VisitNote } from './VisitNote';

const demoNotice = {
  id: 'demo',
  message: (
    <Text inherit span c="dark">
      Demo chart. The patient, the people and every entry are fictional.
    </Text>
  ),
};

export function ChartPage() {
  return (
    <AppShell logo={<Text fw={700}>Demo chart</Text>} announcements={[demoNotice]} headerSearchDisabled>
      <div className="chart">
        <aside className="chart-summary" data-test="patient-summary">
          <PatientSummary patient={patient} sections={summarySections} />
        </aside>
        <section className="chart-visit" aria-label="Visit">
          <EncounterHeader encounter={visit} patient={patient} />
          <VisitNote />
        </section>
        <section className="chart-timeline" data-test="timeline" aria-label="Timeline">
          <Timeline patient={patient} />
        </section>
      </div>
    </AppShell>
  );
}

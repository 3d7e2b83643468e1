import { Badge, Group, Text, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import type { Encounter, Patient } from '@medplum/fhirtypes';
import { ResourceName, StatusBadge } from '@medplum/react';

interface EncounterHeaderProps {
  encounter: Encounter;
  patient: Patient;
}

export function EncounterHeader({ encounter, patient }: EncounterHeaderProps) {
  return (
    <header className="encounter-header">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={1} size="h4">
          {encounter.reasonCode?.[0]?.text}
        </Title>
        <StatusBadge status={encounter.status} variant="light" style={{ flexShrink: 0 }} />
      </Group>
      <Group gap="xs" mt={4}>
        <Badge variant="light">{encounter.class.display}</Badge>
        <Badge variant="light" color="teal">
          Established patient
        </Badge>
        <Text size="sm">{formatDateTime(encounter.period?.start)}</Text>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        Born {patient.birthDate} · MRN {patient.identifier?.[0]?.value} ·{' '}
        <ResourceName value={encounter.participant?.[0]?.individual} inherit /> ·{' '}
        {encounter.location?.[0]?.location.display}
      </Text>
    </header>
  );
}

import { createTheme, MantineProvider } from '@mantine/core';
import { MedplumProvider } from '@medplum/react';
import { createRoot } from 'react-dom/client';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@mantine/tiptap/styles.css';
import '@medplum/react/styles.css';
import { ChartPage } from './ChartPage';
import { openChart } from './chart-client';
import './chart.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const theme = createTheme({ fontSizes: { xs: '11px', sm: '13px', md: '14px', lg: '16px', xl: '18px' } });

// The chart has one screen, so its links lead nowhere instead of leaving the page.
const stay = () => undefined;

createRoot(root).render(
  <MedplumProvider medplum={await openChart()} navigate={stay}>
    <MantineProvider theme={theme} forceColorScheme="light">
      <ChartPage />
    </MantineProvider>
  </MedplumProvider>,
);

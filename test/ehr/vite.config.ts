import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Relative addresses, so the built page can be served from any path and port.
  base: './',
  build: {
    // Medplum's styles hold a media query that the minifier refuses.
    cssMinify: false,
    // One page of one chart: a large bundle is expected.
    chunkSizeWarningLimit: 4000,
  },
});

// Builds the console to admin/dist, from where the API serves it; in development a proxy leads to the API at port 4000.
//
// For the Content-Security-Policy with which the API serves it: nothing here needs an inline script or eval, no asset is
// inlined, and nothing is fetched from elsewhere, so `default-src 'self'; object-src 'none'; base-uri 'none'` holds, with
// `img-src 'self' data: blob:`. Styles are the exception: emotion (the styles of MUI) writes <style> elements at run time.
// It could put a nonce on them, but then every delivery of index.html would have to be made for one visitor, and could not
// be cached; a style that is injected can deface but not run. So `style-src 'self' 'unsafe-inline'`, for styles only.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { words } from './words-plugin.ts';

const api = process.env['API_URL'] ?? 'http://localhost:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), words()],
  resolve: {
    // One copy of each, whoever asks for it.
    dedupe: [
      'react',
      'react-dom',
      'react-router',
      'react-router-dom',
      'react-hook-form',
      '@tanstack/react-query',
      '@mui/material',
      'graphql',
    ],
  },
  server: {
    port: 5173,
    // The host stays as the browser named it: the API takes changes from its own page only, and knows it by that.
    proxy: {
      '/graphql': { target: api, changeOrigin: false },
      '/auth': { target: api, changeOrigin: false },
      '/imports': { target: api, changeOrigin: false },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    // No chunks by hand: pages are loaded when they are first opened, and take what only they need (calendar, tree, charts)
    // with them. A group made by hand draws shared code into itself, and with that into the first load.
    chunkSizeWarningLimit: 700,
  },
});

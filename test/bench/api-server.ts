// The API as it is served, everything on; or with the planner off, to measure the ordinary executor.
import type { AddressInfo } from 'node:net';
import { createApp } from '../../api/src/app.ts';
import { testConfig } from '../support/config.ts';

const app = await createApp({
  config: testConfig({ logLevel: 'info', isDemo: false }),
  ownerUrl: process.env.BENCH_URL!,
  isPlanning: process.env.BENCH_PLANNING !== 'off',
});
await app.http.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ port: (app.http.server.address() as AddressInfo).port });

// What the demo has published of its year: the figures that everybody may read, on the page without sign-in.
import { asAccount, type DemoApp } from './as-account.ts';

export async function publishYear(app: DemoApp, committee: string): Promise<void> {
  const { caller, does } = await asAccount(app, committee, '共建委员会主任');
  await does('publishImpact', { communityId: caller.reach[0]!, from: '2025-01-01', to: '2025-12-31' });
}

// The public impact page of a community: nobody signs in, nothing runs in it, and it shows what was published and no more.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  desk,
  openConsole,
  phone,
  textsOf,
  type OpenConsole,
} from '../support/browser.ts';
import { asOwner } from '../support/elsewhere.ts';

let qiaomen: OpenConsole;
let address: string;

beforeAll(async () => {
  qiaomen = await openConsole();
  // As it is before the demo publishes its year.
  await asOwner(qiaomen.app, (client) => client.query('truncate impact_publication'));
  const committee = await qiaomen.app.as('committee');
  const { communities } = await committee.data(
    '{ communities(filter: { level: { eq: COMMUNITY } }) { nodes { id } } }',
  );
  const communityId = communities.nodes[0].id;
  address = `${qiaomen.app.url}/impact/${communityId}`;
  expect((await fetch(address)).status).toBe(404);
  for (const period of [
    { from: '2025-01-01', to: '2025-12-31' },
    { from: '2025-04-01', to: '2025-06-30' },
  ]) {
    const { publishImpact } = await committee.data(
      'mutation ($input: PublishImpactInput!) { publishImpact(input: $input) { userErrors { code } } }',
      { input: { communityId, ...period } },
    );
    expect(publishImpact.userErrors).toEqual([]);
  }
});
afterAll(() => qiaomen?.close());

async function visit(screen: typeof desk, query = ''): Promise<Page> {
  const page = await qiaomen.open({ screen });
  await page.goto(`${address}${query}`);
  return page;
}

describe('the public impact page', () => {
  it.each([
    ['at a desk', desk, ''],
    ['on a phone', phone, ''],
    ['on a phone in English', phone, '?language=en'],
  ])('is accessible %s', async (_where, screen, query) => {
    const page = await visit(screen, query);
    expect([...(await accessibilityFaults(page)), ...complaintsOf(page)]).toEqual([]);
    await page.context().close();
  });

  it('shows the year, each figure with its unit and what it counts', async () => {
    const page = await visit(desk);
    expect(await textsOf(page.locator('h1'))).toEqual(['刘家墩社区：壹对壹敲门行动的成效']);
    const cards = await textsOf(page.locator('.cards li'));
    expect(cards).toContain('骨干志愿者 56 人 级别为骨干的志愿者，暂停的不算。 截至公开之日。');
    expect(cards.find((text) => text.startsWith('医院培训到训'))).toMatch(/^医院培训到训 124 人次 /);
    await page.context().close();
  });

  it('leads to the other periods and to the other language', async () => {
    const page = await visit(phone);
    await page.getByRole('link', { name: '2025 年第 2 季度' }).click();
    expect(await textsOf(page.locator('nav [aria-current]'))).toEqual(['2025 年第 2 季度']);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await textsOf(page.locator('nav [aria-current]'))).toEqual(['2025, quarter 2']);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('runs nothing, keeps nothing, and lets nothing in', async () => {
    const answer = await fetch(address);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(text).not.toMatch(/<script|<form|\son\w+=|javascript:/);
    const spoiled = await (await fetch(`${address}?language="><script>alert(1)</script>`)).text();
    expect(spoiled).not.toContain('<script');
  });

  it('says the same of a place that has published nothing and of one that is not there', async () => {
    const answers = await Promise.all(
      ['00000000-0000-7000-8000-000000000000', 'nonsense'].map(async (id) => {
        const answer = await fetch(`${qiaomen.app.url}/impact/${id}`);
        return [answer.status, (await answer.text()).replaceAll(id, '')];
      }),
    );
    expect(answers[0]![0]).toBe(404);
    expect(answers[1]).toEqual(answers[0]);
  });
});

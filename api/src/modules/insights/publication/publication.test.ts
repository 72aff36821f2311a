// Published figures: fixed periods, readable by everybody and by no other way, fixed for good, withdrawn and not changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../../../../../test/support/app.ts';
import { asOwner } from '../../../../../test/support/elsewhere.ts';

let test: TestApp;
let community: string;
let committee: Client;
let stranger: Client;

const year = { from: '2025-01-01', to: '2025-12-31' };
const quarter = { from: '2025-04-01', to: '2025-06-30' };
const someId = '00000000-0000-7000-8000-000000000000';

beforeAll(async () => {
  test = await startApp({ demo: true });
  // As it is before the demo publishes its year.
  await asOwner(test, (client) => client.query('truncate impact_publication'));
  committee = await test.as('committee');
  stranger = test.withHeaders({});
  community = (await committee.data('{ communities(filter: { level: { eq: COMMUNITY } }) { nodes { id } } }'))
    .communities.nodes[0].id;
});
afterAll(() => test?.stop());

const publicQuery = `query ($id: ID!, $from: LocalDate, $to: LocalDate) {
  publicImpact(communityId: $id, from: $from, to: $to) {
    communityName kind from to periods { kind from to } figures { key label value isHidden isBounded }
  }
}`;

const published = async (client: Client, period: object = {}) =>
  (await client.data(publicQuery, { id: community, ...period })).publicImpact;

async function publish(client: Client, period: object): Promise<{ id: string | null; refusals: string[] }> {
  const { publishImpact } = await client.data(
    'mutation ($input: PublishImpactInput!) { publishImpact(input: $input) { impactPublication { id } userErrors { code path } } }',
    { input: { communityId: community, ...period } },
  );
  const { impactPublication, userErrors } = publishImpact;
  return { id: impactPublication?.id ?? null, refusals: userErrors.map(({ code }: { code: string }) => code) };
}

describe('a period', () => {
  it('is not readable before it is published, whoever asks and for whichever place', async () => {
    expect(await published(stranger)).toBeNull();
    for (const id of [someId, 'nonsense']) expect((await stranger.data(publicQuery, { id })).publicImpact).toBeNull();
  });

  it('is a whole year or quarter that is over, and nothing else', async () => {
    expect((await publish(committee, { from: '2025-01-01', to: '2025-02-28' })).refusals).toEqual(['PERIOD_NOT_FIXED']);
    expect((await publish(committee, { from: '2025-02-01', to: '2025-04-30' })).refusals).toEqual(['PERIOD_NOT_FIXED']);
    expect((await publish(committee, { from: '2099-01-01', to: '2099-12-31' })).refusals).toEqual(['PERIOD_NOT_OVER']);
    expect(await published(stranger)).toBeNull();
  });

  it('is published by the chair or the coordinator, and nobody else', async () => {
    for (const username of ['gridworker', 'hospital', 'volunteer', 'operator']) {
      const { errors } = await (
        await test.as(username)
      ).send('mutation ($input: PublishImpactInput!) { publishImpact(input: $input) { userErrors { code } } }', {
        input: { communityId: community, ...year },
      });
      expect([username, errors?.[0]!.extensions.code]).toEqual([username, 'FORBIDDEN']);
    }
  });

  it('once published can be read without signing in, and holds public figures alone', async () => {
    expect((await publish(committee, year)).refusals).toEqual([]);
    const found = await published(stranger);
    expect(found).toMatchObject({ kind: 'YEAR', ...year, periods: [{ kind: 'YEAR', ...year }] });
    const byKey = new Map(found.figures.map((each: { key: string }) => [each.key, each]));
    expect(byKey.get('CORE_VOLUNTEERS')).toEqual({
      ...{ key: 'CORE_VOLUNTEERS', label: '骨干志愿者', value: 56, isHidden: false, isBounded: false },
    });
    expect(byKey.get('HOSPITAL_TRAINING_PERSON_TIMES')).toMatchObject({ value: 124, isHidden: false });
    expect(byKey.has('PARTNER_DELIVERIES')).toBe(false);
  });

  it('stays as it was published, whatever happens afterwards', async () => {
    const before = await published(stranger);
    await asOwner(test, (client) =>
      client.query(`update training_session set archived_at = now() where community_id = $1`, [community]),
    );
    expect(await published(stranger)).toEqual(before);
    await expect(
      asOwner(test, (client) =>
        client.query(`update impact_publication set figures = '[]' where community_id = $1`, [community]),
      ),
    ).rejects.toThrow('what was published stays as it was');
    await asOwner(test, (client) =>
      client.query(`update training_session set archived_at = null where community_id = $1`, [community]),
    );
  });

  it('is published once, and again only after it was withdrawn with a reason', async () => {
    expect((await publish(committee, year)).refusals).toEqual(['PERIOD_PUBLISHED']);
    const { impactPublications } = await committee.data(
      '{ impactPublications { nodes { id publishedByName withdrawnAt } } }',
    );
    expect(impactPublications.nodes).toHaveLength(1);
    const withdraw = (reason: string) =>
      committee.data(
        'mutation ($input: ReasonedInput!) { withdrawImpactPublication(input: $input) { impactPublication { withdrawReason } userErrors { code } } }',
        { input: { id: impactPublications.nodes[0].id, reason } },
      );
    expect((await withdraw('统计口径有误')).withdrawImpactPublication.impactPublication).toEqual({
      withdrawReason: '统计口径有误',
    });
    expect((await withdraw('再来一次')).withdrawImpactPublication.userErrors).toEqual([
      { code: 'PUBLICATION_WITHDRAWN' },
    ]);
    expect(await published(stranger)).toBeNull();
    expect((await publish(committee, year)).refusals).toEqual([]);
    expect(await published(stranger)).toMatchObject(year);
  });

  it('may be one of several: the year stands first, a quarter is read by its days', async () => {
    expect((await publish(committee, quarter)).refusals).toEqual([]);
    expect(await published(stranger)).toMatchObject({ ...year, periods: [{ kind: 'YEAR' }, { kind: 'QUARTER' }] });
    const { figures } = await published(stranger, quarter);
    const { impact } = await committee.data(
      'query ($id: ID!, $from: LocalDate, $to: LocalDate) { impact(communityId: $id, from: $from, to: $to) { figures { key value audience } } }',
      { id: community, ...quarter },
    );
    const live = Object.fromEntries(
      impact.figures.map((each: { key: string; value: number }) => [each.key, each.value]),
    );
    for (const { key, value, isHidden } of figures) if (!isHidden) expect([key, value]).toEqual([key, live[key]]);
    expect(await published(stranger, { from: '2025-07-01', to: '2025-09-30' })).toBeNull();
  });
});

describe('the public page', () => {
  /** What stands between the frame of every page, without the spaces between its elements. */
  const page = async (query = '', id = community): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`${test.url}/impact/${id}${query}`);
    const main = /<main>.*<\/main>/s.exec(await answer.text())![0];
    return { status: answer.status, text: main.replace(/>\s+/g, '>').replace(/\s+</g, '<') };
  };
  const ofQuarter = `?from=${quarter.from}&to=${quarter.to}`;

  it('shows the year first, marks the period that it shows, and leads to the others', async () => {
    const asYear = await page();
    expect(asYear.status).toBe(200);
    expect(asYear.text).toContain('<span aria-current="page">2025 年</span>');
    expect(asYear.text).toContain(
      `<a href="?from=${quarter.from}&amp;to=${quarter.to}&amp;language=zh-CN">2025 年第 2 季度</a>`,
    );
    const asQuarter = await page(ofQuarter);
    expect(asQuarter.text).toContain('<span aria-current="page">2025 年第 2 季度</span>');
    expect(asQuarter.text).toContain(`<a href="?from=${year.from}&amp;to=${year.to}&amp;language=zh-CN">2025 年</a>`);
    expect((await page(`${ofQuarter}&language=en`)).text).toContain('<span aria-current="page">2025, quarter 2</span>');
  });

  it('takes two days only together, and says of a period that was not published what it says of no place', async () => {
    const asYear = await page();
    expect(await page(`?from=${quarter.from}`)).toEqual(asYear);
    expect(await page(`?to=${quarter.to}`)).toEqual(asYear);
    const missing = await page('?from=2025-07-01&to=2025-09-30');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('<h1>没有公开的成效</h1>');
    expect([await page('', 'nonsense'), await page('', someId)]).toEqual([missing, missing]);
  });

  it('shows each figure with its value, unit and definition, in both languages', async () => {
    expect((await page()).text).toContain(
      '<h3>骨干志愿者</h3><p class="value">56<small>人</small></p><p class="note">级别为骨干的志愿者，暂停的不算。 截至公开之日。</p>',
    );
    expect((await page('?language=en')).text).toContain(
      '<h3>Core volunteers</h3><p class="value">56<small>people</small></p>',
    );
  });

  it('says when it was published, and why a number is not shown where one is not', async () => {
    const { text } = await page();
    expect(text).toContain('公开日期：');
    expect(text.split('<p class="value hidden">不显示</p>')).toHaveLength(2);
    expect(text).toContain('服务对象少于 10 人的数字，以及能推算出它的数字，不对外显示。');
  });
});

describe('a key', () => {
  it('reads what everybody reads, and publishes nothing', async () => {
    const program = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    expect(await published(program)).toEqual(await published(stranger));
    const { errors } = await program.send(
      'mutation ($input: PublishImpactInput!) { publishImpact(input: $input) { userErrors { code } } }',
      { input: { communityId: community, ...year } },
    );
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});

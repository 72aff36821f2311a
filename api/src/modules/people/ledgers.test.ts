// The ledgers of partner units, teams and volunteers: headers as people write them, and rows that cannot be true.
import { describe, expect, it } from 'vitest';
import { checkText } from '../platform/imports/ledgers-in-tests.fixture.ts';
import { partnerUnitLedger } from './partner-units.ledger.ts';
import { volunteerTeamLedger } from './volunteer-teams.ledger.ts';
import { volunteerLedger } from './volunteers.ledger.ts';

type Checked = readonly {
  readonly values: object;
  readonly errors: readonly { readonly field: string | null; readonly code: string }[];
}[];

const errorsOf = (rows: Checked): string[][] =>
  rows.map(({ errors }) => errors.map(({ field, code }) => `${field} ${code}`));

describe('the ledger of partner units', () => {
  const headers = '单位名称,单位类型,联系人,联系电话,资源清单,加入日期';

  it('is read with the kind, the person to turn to and what the unit gives', async () => {
    const rows = await checkText(
      `${headers}\n青石桥医院,医院,周明,19900000001,健康培训;每周四、周日上门服务,2025-01-18\n柳荫小学,小学,,,,\n先锋队,机关党组织,,,,2025/1/9`,
      partnerUnitLedger,
    );
    expect(rows.map(({ values }) => values.kind)).toEqual(['HOSPITAL', 'SCHOOL', 'GOVERNMENT_BODY']);
    expect(rows[0]!.values).toMatchObject({
      name: '青石桥医院',
      contactName: '周明',
      contactPhone: '19900000001',
      resources: ['健康培训', '每周四、周日上门服务'],
      joinedOn: '2025-01-18',
    });
    expect(errorsOf(rows)).toEqual([[], [], []]);
  });

  it('refuses what it does not know, and a number without a name', async () => {
    const rows = await checkText(
      `${headers}\n,医院,,,,\n天文台,天文台,,,,\n青石桥医院,医院,,19900000001,,\n柳荫小学,小学,周明,12,,2099-01-01`,
      partnerUnitLedger,
    );
    expect(errorsOf(rows)).toEqual([
      ['name CELL_REQUIRED'],
      ['kind CHOICE_UNKNOWN'],
      ['contactName CELL_REQUIRED'],
      ['contactPhone PHONE_UNREADABLE', 'joinedOn DATE_IN_FUTURE'],
    ]);
  });
});

describe('the ledger of volunteer teams', () => {
  it('is read with its fields of service', async () => {
    const rows = await checkText(
      '队名,服务方向,备案号,成立时间,依托单位\n邻里互助团,低龄帮高龄;陪伴,LY-2025-01,2025年1月5日,青石桥医院',
      volunteerTeamLedger,
    );
    expect(errorsOf(rows)).toEqual([[]]);
    expect(rows[0]!.values).toEqual({
      name: '邻里互助团',
      focus: ['低龄帮高龄', '陪伴'],
      filingNumber: 'LY-2025-01',
      foundedOn: '2025-01-05',
      partnerUnitName: '青石桥医院',
    });
  });
});

describe('the ledger of volunteers', () => {
  const headers =
    '姓名,性别,出生日期,手机号,志愿者级别,是否银发志愿者,所属队伍,专长,加入日期,带教老志愿者,晋升骨干日期';

  it('is read with levels, teams, skills and mentors', async () => {
    const rows = await checkText(
      `${headers}\n赵一鸣,男,1959-05-15,19900000008,骨干,是,邻里互助团,急救、理发,2025-01-23,,\n钱小燕,女,1991-05-08,199 0000 0046,新志愿者,否,,,2025-01-10,赵一鸣,\n孙大海,男,1993-06-01,19900000065,普通,,,,,,`,
      volunteerLedger,
    );
    expect(errorsOf(rows)).toEqual([[], [], []]);
    expect(rows[0]!.values).toMatchObject({
      fullName: '赵一鸣',
      sex: 'MALE',
      birthDate: '1959-05-15',
      level: 'CORE',
      isSilver: true,
      teamName: '邻里互助团',
      skills: ['急救', '理发'],
    });
    expect(rows[1]!.values).toMatchObject({
      phone: '19900000046',
      level: 'NEW',
      isSilver: false,
      mentorName: '赵一鸣',
    });
    expect(rows[2]!.values).toMatchObject({ level: 'ORDINARY', isSilver: null, teamName: null, joinedOn: null });
  });

  it('refuses rows that cannot be true', async () => {
    const rows = await checkText(
      `${headers}\n赵一鸣,男,1959-05-15,19900000008,骨干,是,,,2025-01-23,,2025-01-22\n钱小燕,女,2025-02-01,19900000046,新志愿者,否,,,2025-01-10,,\n孙大海,?,1993-06-31,027-83001234,队长,也许,,,,,`,
      volunteerLedger,
    );
    expect(errorsOf(rows)).toEqual([
      ['promotedToCoreOn EARLIER_THAN_OTHER'],
      ['joinedOn EARLIER_THAN_OTHER'],
      [
        'sex CHOICE_UNKNOWN',
        'birthDate DATE_IMPOSSIBLE',
        'phone PHONE_NOT_MOBILE',
        'level CHOICE_UNKNOWN',
        'isSilver YES_NO_UNREADABLE',
      ],
    ]);
  });

  it('knows a person by name and number together, as families share a phone', () => {
    expect([partnerUnitLedger.key, volunteerTeamLedger.key, volunteerLedger.key]).toEqual([
      ['name'],
      ['name'],
      ['fullName', 'phone'],
    ]);
  });
});

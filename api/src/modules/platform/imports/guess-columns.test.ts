import { describe, expect, it } from 'vitest';
import type { Ledger } from './columns.ts';
import { guessColumns } from './guess-columns.ts';
import { cellsOf, readCsvText } from './ledgers-in-tests.fixture.ts';
import {
  partnerUnitCsv,
  partnerUnitLedger,
  trainingCsv,
  trainingLedger,
  volunteerCsv,
  volunteerLedger,
  volunteerTeamCsv,
  volunteerTeamLedger,
} from './ledgers.fixture.ts';

describe('the columns of a ledger', () => {
  it('are all known in the four ledgers that communities keep', async () => {
    const ledgers: [string, Ledger][] = [
      [partnerUnitCsv, partnerUnitLedger],
      [volunteerTeamCsv, volunteerTeamLedger],
      [volunteerCsv, volunteerLedger],
      [trainingCsv, trainingLedger],
    ];
    for (const [text, ledger] of ledgers) {
      const file = await readCsvText(text);
      const guessed = guessColumns(file.headers, ledger, await cellsOf(file));
      expect(guessed.columns.map(({ guess }) => [guess?.reason, guess?.confidence])).toEqual(
        file.headers.map(() => ['EXACT', 1]),
      );
      expect([guessed.missing, guessed.contested]).toEqual([[], []]);
    }
    const { headers } = await readCsvText(volunteerCsv);
    expect(guessColumns(headers, volunteerLedger).mapping).toEqual({
      fullName: 0,
      sex: 1,
      birthDate: 2,
      phone: 3,
      level: 4,
      isSilver: 5,
      teamName: 6,
      skills: 7,
      joinedOn: 8,
      mentorName: 9,
      promotedOn: 10,
    });
  });

  it('are known with units, marks and full-width signs around their names, in any order', () => {
    const { mapping, columns } = guessColumns(
      ['级别：', '*手机号码（本人）', ' 姓 名 【必填】', 'Ｆｕｌｌ　Ｎａｍｅ'],
      volunteerLedger,
    );
    expect(mapping).toEqual({ level: 0, phone: 1, fullName: 2 });
    expect(columns.map(({ guess }) => guess && [guess.reason, guess.confidence])).toEqual([
      ['NORMALISED', 0.95],
      ['NORMALISED', 0.95],
      ['NORMALISED', 0.95],
      null,
    ]);
    expect(guessColumns(['Full Name', 'MOBILE'], volunteerLedger).mapping).toEqual({ fullName: 0, phone: 1 });
  });

  it('are known by a word that they share, more surely where the cells agree', () => {
    const sample = [
      ['张三', '19900000001'],
      ['李四', '19900000002'],
    ];
    const [, phone] = guessColumns(['姓名', '本人手机号'], volunteerLedger, sample).columns;
    expect(phone?.guess).toEqual({ field: 'phone', confidence: 0.76, reason: 'CONTAINED' });
    const without = guessColumns(['姓名', '本人手机号'], volunteerLedger, [
      ['张三', '见附件'],
      ['李四', '见附件'],
    ]);
    expect(without.columns[1]).toEqual({
      index: 1,
      header: '本人手机号',
      guess: null,
      alternatives: [{ field: 'phone', confidence: 0.31, reason: 'CONTAINED' }],
    });
    expect(without.missing).toEqual(['phone', 'level']);
  });

  it('are known by cells that can be nothing else, however they are headed', () => {
    const sample = [
      ['张三', '19900000001', '骨干'],
      ['李四', '199-0000-0002', '普通'],
      ['王五', '', '骨干'],
    ];
    const { mapping, columns } = guessColumns(['姓名', '号', '备注'], volunteerLedger, sample);
    expect(mapping).toEqual({ fullName: 0, phone: 1, level: 2 });
    expect(columns[1]?.guess).toEqual({ field: 'phone', confidence: 0.6, reason: 'CONTENT' });
  });

  it('that hold days under a strange header are offered, not taken', () => {
    const { mapping, columns } = guessColumns(['姓名', '时间'], volunteerLedger, [
      ['张三', '2025-01-05'],
      ['李四', '2025/1/6'],
    ]);
    expect(mapping).toEqual({ fullName: 0 });
    expect(columns[1]?.alternatives.map(({ field }) => field)).toEqual(['birthDate', 'joinedOn', 'promotedOn']);
  });

  it('are each taken once, and two headers that fit as well are reported', () => {
    const { mapping, contested, columns } = guessColumns(['姓名', '联系电话', '手机号', '姓名'], volunteerLedger);
    expect(mapping).toEqual({ fullName: 0, phone: 1 });
    expect(contested).toEqual([
      { field: 'fullName', indexes: [0, 3] },
      { field: 'phone', indexes: [1, 2] },
    ]);
    expect(columns[2]).toMatchObject({
      guess: null,
      alternatives: [{ field: 'phone', confidence: 1, reason: 'EXACT' }],
    });
  });

  it('do not take a header that only ends like one of theirs', () => {
    const { mapping, missing } = guessColumns(['带教老志愿者', '紧急联系人', '', '序号'], volunteerLedger);
    expect(mapping).toEqual({ mentorName: 0 });
    expect(missing).toEqual(['fullName', 'phone', 'level']);
    expect(guessColumns([], volunteerLedger).missing).toEqual(['fullName', 'phone', 'level']);
  });

  it('are doubted when hardly a cell fits the name', () => {
    const { columns } = guessColumns(['手机号', '联系电话'], volunteerLedger, [
      ['张三', '19900000001'],
      ['李四', '19900000002'],
    ]);
    expect(columns.map(({ guess }) => guess?.field ?? null)).toEqual([null, 'phone']);
  });
});

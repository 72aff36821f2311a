// Steps of a drill, as people type them.
import { expect, test } from 'vitest';
import { stepsIn } from './drill-steps.ts';

test('a line is a step, with the time that stands behind it', () => {
  expect(stepsIn('报警 60秒\n\n 疏散到南门，5分钟\n清点人数 1:30\n集合 2分10秒\nCall 119 45s\n总结')).toEqual([
    { title: '报警', plannedSeconds: 60 },
    { title: '疏散到南门', plannedSeconds: 300 },
    { title: '清点人数', plannedSeconds: 90 },
    { title: '集合', plannedSeconds: 130 },
    { title: 'Call 119', plannedSeconds: 45 },
    { title: '总结', plannedSeconds: null },
  ]);
});

test('a number that is no time belongs to the step', () => {
  expect(stepsIn('拨打 119\n到 3 单元\n5分钟')).toEqual([
    { title: '拨打 119', plannedSeconds: null },
    { title: '到 3 单元', plannedSeconds: null },
    { title: '5分钟', plannedSeconds: null },
  ]);
});

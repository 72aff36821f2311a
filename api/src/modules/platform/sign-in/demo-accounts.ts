// The sign-ins of the demo, in the order in which the sign-in page offers them.
import type { Language } from './sign-in-messages.ts';

export interface DemoAccount {
  readonly username: string;
  readonly label: Readonly<Record<Language, string>>;
}

export const demoAccounts: readonly DemoAccount[] = [
  { username: 'operator', label: { 'zh-CN': '系统管理员', en: 'System administrator' } },
  { username: 'committee', label: { 'zh-CN': '共建委员会主任', en: 'Committee chair' } },
  { username: 'coordinator', label: { 'zh-CN': '社区协调员', en: 'Community coordinator' } },
  { username: 'socialworker', label: { 'zh-CN': '社工', en: 'Social worker' } },
  { username: 'gridworker', label: { 'zh-CN': '网格员', en: 'Grid worker' } },
  { username: 'volunteer', label: { 'zh-CN': '志愿者', en: 'Volunteer' } },
  { username: 'hospital', label: { 'zh-CN': '医院培训员', en: "Hospital's trainer" } },
  { username: 'school', label: { 'zh-CN': '学校联络员', en: "School's contact" } },
  { username: 'auditor', label: { 'zh-CN': '审计员', en: 'Auditor' } },
];

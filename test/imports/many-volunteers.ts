// A ledger of many invented volunteers: two thousand names, each phone number once, mentors among the first hundred.
import { volunteerHeaders } from './import-world.ts';

const families = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章';
const given = [
  '一鸣',
  '小燕',
  '大海',
  '晓云',
  '建国',
  '丽华',
  '志强',
  '秀英',
  '海涛',
  '婉清',
  '子轩',
  '雨桐',
  '永康',
  '桂芳',
  '文斌',
  '素珍',
  '佳琪',
  '俊杰',
  '红霞',
  '立新',
];
const levels = ['骨干', '普通', '普通', '新志愿者'];

/** The name of a volunteer by number; those of the first hundred are told apart by a third character. */
function nameOf(number: number): string {
  const name = `${families[number % families.length]}${given[Math.floor(number / families.length) % given.length]}`;
  return number < 100 ? `${name}·甲` : name;
}

export function manyVolunteers(count: number, teams: readonly string[]): string {
  const rows = Array.from({ length: count }, (_, number) => {
    const phone = `199${String(number).padStart(8, '0')}`;
    const mentor = number >= 100 && number % 3 === 0 ? nameOf(number % 100) : '';
    const born = `19${String(50 + (number % 50)).padStart(2, '0')}-0${1 + (number % 9)}-1${number % 10}`;
    const level = levels[number % levels.length];
    return `${nameOf(number)},${number % 2 ? '女' : '男'},${born},${phone},${level},${number % 11 ? '否' : '是'},${teams[number % teams.length]},急救;理发,2025-01-10,${mentor},`;
  });
  return `${volunteerHeaders}\n${rows.join('\n')}\n`;
}

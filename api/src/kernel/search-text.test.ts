// What a search looks through: names, their pinyin and its initials, and whatever else is given.
import { describe, expect, it } from 'vitest';
import { searchText } from './search-text.ts';

describe('the text to search in', () => {
  it('holds a Chinese name, its pinyin without tones, and its initials', () => {
    expect(searchText('张伟')).toBe('张伟 zhangwei zw');
    expect(searchText('金银潭医院')).toBe('金银潭医院 jinyintanyiyuan jytyy');
  });

  it('keeps what is not Chinese, in lower case', () => {
    expect(searchText("Anna O'Hara", '0001')).toBe("anna o'hara 0001");
    expect(searchText('AED急救站')).toBe('aed急救站 aedjijiuzhan ajjz');
  });

  it('leaves out what is not there, and says nothing twice', () => {
    expect(searchText(null, undefined, '')).toBe('');
    expect(searchText('王芳', null, '王芳', '0005')).toBe('王芳 wangfang wf 0005');
  });

  it('fits into its column, however long the name', () => {
    expect(searchText('长'.repeat(500))).toHaveLength(400);
  });
});

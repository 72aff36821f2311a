// What a search by name looks through: the name itself, its pinyin, and the initials of its pinyin.
import { pinyin } from 'pinyin-pro';

/** Lower-case text to search in, from names and other words; phone tails and numbers stay as they are. */
export function searchText(...words: readonly (string | null | undefined)[]): string {
  const given = words.filter((word): word is string => !!word);
  const spelled = given.flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word)) return [word];
    const syllables = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
    return [word, syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
  });
  return [...new Set(spelled.map((word) => word.toLowerCase().trim()))].join(' ').slice(0, 400);
}

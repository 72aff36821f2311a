// Gives each language a chunk of its own: `virtual:words/zh-CN` and `virtual:words/en` are what gather-words.ts gathers for
// that language when the console is built. So messages stand side by side in the sources, and nobody fetches both.
import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as gathering from './src/i18n/gather-words.ts';
import { languageOf } from './src/i18n/language.ts';

const prefix = 'virtual:words/';

export function words(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const root = import.meta.dirname;
      const { module, dependencies } = await runnerImport<typeof gathering>(
        path.join(root, 'src/i18n/gather-words.ts'),
        { root, logLevel: 'error' },
      );
      for (const file of dependencies) this.addWatchFile(path.resolve(root, file));
      return `export default ${JSON.stringify(module.gatherWords(languageOf(id.slice(prefix.length + 1))))}`;
    },
  };
}

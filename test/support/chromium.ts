// The browser of the journeys: a Chromium that comes as a package, unpacked once into a folder of its own, with the
// libraries and the font it needs. `CHROMIUM` names another one, for systems for which the package has none.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Call it under a lock: two that unpack at once would write into each other. */
export async function launchChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM'];
  if (given) return await chromium.launch({ executablePath: given });
  const folder = await unpacked();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: await nameFonts(folder),
  };
  return await chromium.launch({ executablePath: path.join(folder, 'chromium'), args: browserArgs, env });
}

// Without web security the browser leaves out `Origin`, by which the API knows its own pages; and one process for all
// takes every page along when one of them fails.
const unwanted = ['--disable-web-security', '--single-process', '--disable-site-isolation-trials', '--headless'];
// Without the emulated graphics card pages cost a third less to load, and next to nothing while they stand open.
sparticuz.setGraphicsMode = false;
const browserArgs = sparticuz.args.filter((arg) => !unwanted.includes(arg.replace(/=.*/, '')));

/**
 * The same font everywhere, which has no Chinese: so the console brings its own, as on a computer without any. The
 * package's own settings name folders outside of this one, and Chromium dies where it finds no font at all.
 */
async function nameFonts(folder: string): Promise<string> {
  const settings = path.join(folder, 'fonts.conf');
  const fonts = `<dir>${path.join(folder, 'fonts')}</dir><cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  await writeFile(settings, `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`);
  return settings;
}

/** What is half unpacked is never used: it gets its name when it is whole. */
async function unpacked(): Promise<string> {
  const packageFolder = path.resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = path.resolve(import.meta.dirname, `../.data/chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.draft-${process.pid}`;
  const temporary = process.env['TMPDIR'];
  await mkdir(draft, { recursive: true });
  try {
    // The package unpacks into the system's temporary folder, and takes whatever lies there for its own.
    process.env['TMPDIR'] = draft;
    await sparticuz.executablePath();
    await inflate(path.join(packageFolder, 'bin/al2023.tar.br'));
    await rename(draft, folder);
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

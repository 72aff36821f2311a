// A run of Qiaomen reduced to its database: starts it, says so in one line of JSON, and holds it until it is told to stop.
import { startEmbedded } from './start-embedded.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the data folder.');
try {
  const database = await startEmbedded(folder, () => undefined);
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ url: database.url }));
  setInterval(() => undefined, 60_000);
} catch (error) {
  console.log(JSON.stringify({ refused: (error as Error).message }));
  process.exit(3);
}

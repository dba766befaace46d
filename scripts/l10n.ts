/** npm run l10n: gathers all texts into l10n/bundle.l10n.json, and tells what each language lacks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { extractedTexts } from './texts/extracted';
import { FILES, LANGUAGES, problemsOf, textsIn } from './texts/languages';

async function main(): Promise<void> {
  const code = await extractedTexts();
  mkdirSync('l10n', { recursive: true });
  writeFileSync(FILES.code(), `${JSON.stringify(code, null, 2)}\n`);
  console.log(`${Object.keys(code).length} texts in ${FILES.code()}`);
  for (const language of LANGUAGES) {
    const problems = [...problemsOf(code, textsIn(FILES.code(language))), ...problemsOf(textsIn(FILES.manifest()), textsIn(FILES.manifest(language)))];
    console.log(problems.length === 0 ? `${language}: complete` : `${language}: ${problems.length} texts to see to\n  ${problems.join('\n  ')}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

/** npm run l10n: gathers all texts into l10n/bundle.l10n.json, and tells what each language lacks. With --check it writes nothing, and fails where the file is another. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractedTexts } from './texts/extracted';
import { FILES, LANGUAGES, problemsOf, textsIn } from './texts/languages';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

async function main(): Promise<void> {
  const code = await extractedTexts();
  const content = `${JSON.stringify(code, null, 2)}\n`;
  if (!values.check) {
    mkdirSync('l10n', { recursive: true });
    writeFileSync(FILES.code(), content);
  } else if (readFileSync(FILES.code(), 'utf8') !== content) {
    throw new Error(`${FILES.code()} does not hold the texts of the code. Run: npm run l10n`);
  }
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

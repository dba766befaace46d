/** Who may import whom: the table in ARCHITECTURE.md, enforced by `npm run lint`. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `src/${name} may import only: ${allowed.join(', ') || 'itself'}`,
  from: { path: room(name) },
  to: { pathNot: [room(name), ...allowed] },
});
const npm = (name) => `node_modules/${name}/`;

module.exports = {
  forbidden: [
    only('analysis', [room('model')]),
    only('model', ['^(node:)?fs$', '^(node:)?path$']),
    only('comparison', [room('analysis'), room('annotations'), npm('@vscode/l10n')]),
    only('annotations', [room('analysis'), npm('approx-string-match'), npm('jsonc-parser')]),
    only('intake', ['^src/analysis/(structure/|singleSpaced|document)', npm('(@mozilla/readability|linkedom|postal-mime|mammoth|pdfjs-dist)')]),
    only('register', [room('analysis'), room('annotations'), '^src/formats/(records|wording|escapeMarkdown)', '^src/model/hash', npm('(diff|csv-stringify|ical-generator|ignore)')]),
    only('assistants', [room('analysis'), '^src/formats/(records|wording)']),
    only('overview', [room('translation'), '^src/analysis/annotation', '^src/server/protocol', npm('(d3-(scale|shape)|@types/d3-(scale|shape)|@vscode/l10n)')]),
    only('overviewTab', [room('overview'), room('translation'), '^src/registerTab/(element|fieldsOf)', '^src/formats/xml', npm('@vscode/l10n')]),
    only('translation', [npm('@vscode/l10n')]),
    only('formulas', [npm('@vscode/l10n')]),
    only('phrases', [room('analysis'), room('formulas'), '^src/register/(contentWords|wordingChange)', '^src/formats/(records|wording|escapeMarkdown)', npm('csv-stringify')]),
    only('phraseTab', [room('translation'), '^src/phrases/(history|periods)', '^src/formulas/scales', '^src/registerTab/(changedWords|element|fieldsOf|messages|rows)', npm('(d3-scale|@types/d3-scale|@vscode/l10n)')]),
    only('registerTab', [room('translation'), '^src/register/(query|entry)', npm('@vscode/l10n')]),
    only('cli', [room('assistants'), room('analysis'), room('model'), room('annotations'), room('comparison'), room('formats'), room('intake'), npm('(piscina|@modelcontextprotocol/sdk|zod)'), '^(node:)?[a-z_/]+$', '^package.json$']),
    only('formats', [room('analysis'), room('annotations'), room('comparison'), '^src/model/hash', npm('(@vscode/l10n|csv-stringify|fflate|docx)')]),
    only('server', [room('register'), room('phrases'), room('formulas'), room('translation'), npm('@vscode/l10n'), npm('piscina'), room('assistants'), room('analysis'), room('model'), room('annotations'), room('comparison'), room('formats'), npm('vscode-(languageserver|jsonrpc|languageserver-.*)'), '^(node:)?[a-z_/]+$']),
    only('extension', [room('register'), room('registerTab'), '^src/overview/picture', '^src/overviewTab/messages', '^src/phrases/(history|exports/)', room('phraseTab'), room('translation'), npm('@vscode/l10n'), '^src/server/((annotating|comparison|register|phrases)/)?protocol', '^src/intake/(cleanUp|incoming|protocol)', '^src/annotations/(releaseName|sidecar/sidecarName|lexicon/lexiconPath)', npm('jsonc-parser'), '^src/formats/(escapeMarkdown|registry|xml)', npm('@types/vscode'), npm('vscode-(languageclient|languageserver-.*|jsonrpc)'), '^(node:)?[a-z_/]+$']),
    { name: 'only-extension-imports-vscode', severity: 'error', from: { pathNot: [room('extension')] }, to: { path: npm('@types/vscode') } },
    { name: 'documents-are-english', severity: 'error', comment: 'exports are documents, which stay English; only what is said of a comparison is shown in the editor as well', from: { path: room('formats'), pathNot: '^src/formats/comparisonWording' }, to: { path: npm('@vscode/l10n') } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'warn', from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' }, to: {} },
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'require', 'types', 'default'] }, doNotFollow: { path: 'node_modules' }, exclude: { path: '^(dist|test)/' } },
};

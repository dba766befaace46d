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
    only('comparison', [room('analysis'), room('annotations')]),
    only('annotations', [room('analysis'), npm('approx-string-match'), npm('jsonc-parser')]),
    only('intake', ['^src/analysis/(structure/|singleSpaced|document)', npm('(@mozilla/readability|linkedom|postal-mime|mammoth)')]),
    only('register', [room('analysis'), room('annotations'), '^src/formats/(records|wording|escapeMarkdown)', '^src/model/hash', npm('(diff|csv-stringify|ical-generator|ignore)')]),
    only('assistants', [room('analysis'), '^src/formats/(records|wording)']),
    only('registerTab', ['^src/register/(query|entry)']),
    only('overview', ['^src/server/protocol', npm('(d3-(scale|shape)|@types/d3-(scale|shape)|@vscode/l10n)')]),
    only('overviewTab', [room('overview'), '^src/registerTab/element', '^src/formats/xml', npm('@vscode/l10n')]),
    only('cli', [room('assistants'), room('analysis'), room('model'), room('annotations'), room('comparison'), room('formats'), room('intake'), npm('(piscina|@modelcontextprotocol/sdk|zod)'), '^(node:)?[a-z_/]+$', '^package.json$']),
    only('formats', [room('analysis'), room('annotations'), room('comparison'), '^src/model/hash', npm('(csv-stringify|fflate|docx)')]),
    only('server', [room('register'), npm('piscina'), room('assistants'), room('analysis'), room('model'), room('annotations'), room('comparison'), room('formats'), npm('vscode-(languageserver|jsonrpc|languageserver-.*)'), '^(node:)?[a-z_/]+$']),
    only('extension', [room('register'), room('registerTab'), '^src/overview/picture', '^src/overviewTab/messages', '^src/server/((annotating|comparison|register)/)?protocol', '^src/intake/(cleanUp|incoming|protocol)', '^src/annotations/(releaseName|sidecar/sidecarName|lexicon/lexiconPath)', npm('jsonc-parser'), '^src/formats/(escapeMarkdown|registry|xml)', npm('@types/vscode'), npm('vscode-(languageclient|languageserver-.*|jsonrpc)'), '^(node:)?[a-z_/]+$']),
    { name: 'only-extension-imports-vscode', severity: 'error', from: { pathNot: [room('extension')] }, to: { path: npm('@types/vscode') } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'warn', from: { orphan: true, path: '^src/' }, to: {} },
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'require', 'types', 'default'] }, doNotFollow: { path: 'node_modules' }, exclude: { path: '^(dist|test)/' } },
};

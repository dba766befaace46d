import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../scripts/texts/languages';
import { locale, longDate, numberWords, shortDate } from '../../../src/translation/locale';
import { inLanguage } from '../../support/inLanguage';

describe('dates and numbers', () => {
  it('are British without a display language', () => assert.deepEqual([shortDate('2027-06-30'), longDate('2027-06-30'), numberWords(12345)], ['30 Jun 2027', '30 June 2027', '12,345']));

  it('follow the display language', () => inLanguage('fr', () => assert.equal(longDate('2027-06-30'), '30 juin 2027')));

  it('leave alone what is no date', () => assert.equal(shortDate('soon'), 'soon'));

  for (const language of LANGUAGES) it(`know how ${language} writes them`, () => inLanguage(language, () => assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(locale()), [Intl.getCanonicalLocales(language)[0]])));
});

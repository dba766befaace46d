import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { renameRefusal } from '../../../../src/server/features/rename';

describe('rename', () => {
  it('is refused with a reason', () => assert.match(renameRefusal().message, /would change the record/));
});

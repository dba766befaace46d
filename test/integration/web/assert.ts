/** Node's `node:assert/strict` for the browser, where `node:assert` stands for the npm package of that name. */
import { strict } from 'node:assert';

export default strict;

/** The worker for Word documents. */
import { serve } from './serve';
import { readWord } from './word';

serve(({ bytes }) => readWord(bytes));

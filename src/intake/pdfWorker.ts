/** The worker for PDFs. */
import { readPdf } from './pdf/pdf';
import { serve } from './serve';

serve(({ bytes }) => readPdf(bytes));

/** Progress for what takes long, and nothing for what does not. */
import { ProgressLocation, window } from 'vscode';

/** Milliseconds after which people begin to wonder. */
const PATIENCE = 500;

/** Waits for work, and shows that it is going on once it has taken half a second. */
export async function whileWorking<T>(title: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<boolean>((resolve) => void (timer = setTimeout(() => resolve(true), PATIENCE)));
  const slow = await Promise.race([work.then(() => false, () => false), tooSlow]);
  clearTimeout(timer);
  return slow ? window.withProgress({ location: ProgressLocation.Notification, title }, () => work) : work;
}

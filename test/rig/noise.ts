/** Messages of the workbench about its own start, about native modules that are not compiled and about the missing network: none concerns the extension. */
const NOISE = [
  /spdlog|watchdog|sqlite3|AgentHost|ChatModelSelection|ChatSession|open-vsx\.org|AccountPolicyGate/i,
  /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Updating additional builtin extensions|\[Service Worker\])/,
  /gallery/i,
  // Of the web build and its file system.
  /^(Found additional builtin|Request to '\S+package\.nls\.json' failed|Loading development extension|vscode-test-web-support|Ignoring the error while validating)/,
];

/** Whether a message in the window's log may be left out of the test report. */
export function isNoise(message: string): boolean {
  return NOISE.some((pattern) => pattern.test(message));
}

/** An https address without a user in it; `undefined` for anything else. */
export function webAddressOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

/** Whether an address is at one of these hosts, or below one; without `hosts` anywhere will do. */
export function isAt({ hostname }: URL, hosts: readonly string[]): boolean {
  return hosts.length === 0 || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

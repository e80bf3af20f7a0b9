/** An OpenID provider people may sign in with: CIS2, Entra ID, NHSmail and OpenAthens Keystone are all of this kind. */
export interface SignInProvider {
  /** In addresses: `/auth/<key>`. Lower-case letters, digits and hyphens. */
  readonly key: string;
  /** On the button: “Sign in with …”. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Defaults to `openid`: who somebody is here is ours to know, so nothing more is asked unless the provider insists. */
  readonly scope: string;
  /** Sent along with the request, where a provider needs it, such as `{"acr_values": "AAL2_OR_AAL3_ANY"}` for CIS2. */
  readonly parameters: Readonly<Record<string, string>>;
}

const needed = ['key', 'name', 'issuer', 'clientId', 'clientSecret'] as const;

/** Reads the list from its JSON text; every fault is added to the others. */
export function readProviders(text: string | undefined, isProduction: boolean, faults: string[]): SignInProvider[] {
  if (!text) return [];
  const listed = parse(text);
  if (!Array.isArray(listed)) {
    faults.push('SIGN_IN_PROVIDERS is not a JSON list of providers');
    return [];
  }
  return listed.flatMap((each: Partial<SignInProvider> | null, index) => {
    const here = `SIGN_IN_PROVIDERS, number ${index + 1}:`;
    const lacking = needed.filter((name) => typeof each?.[name] !== 'string' || each[name] === '');
    for (const name of lacking) faults.push(`${here} ${name} is not set`);
    if (!each || lacking.length) return [];
    const provider = { scope: 'openid', parameters: {}, ...each } as SignInProvider;
    if (!/^[a-z0-9-]+$/.test(provider.key)) faults.push(`${here} key is lower-case letters, digits and hyphens`);
    if (!URL.canParse(provider.issuer)) faults.push(`${here} issuer is not an address`);
    else if (isProduction && !provider.issuer.startsWith('https:')) faults.push(`${here} issuer must be https`);
    if (!provider.scope.split(' ').includes('openid')) faults.push(`${here} scope must hold openid`);
    return [provider];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';

/** The certified provider of the `oidc-provider` package, in this process, with a sign-in that asks for a name alone. */
export class WorkAccounts {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(redirectUris: (issuer: string) => string[]): Promise<WorkAccounts> {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const issuer = `http://127.0.0.1:${port}`;
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'springboard',
          client_secret: 'a-secret-of-the-tests',
          redirect_uris: redirectUris(issuer),
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      pkce: { required: () => true },
      features: { devInteractions: { enabled: true } },
      findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
      cookies: { keys: ['tests'] },
    });
    const answer = provider.callback();
    server.on('request', (request, response) => void answer(request, response));
    return new WorkAccounts(issuer, server);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }
}

/** A browser without windows: follows redirects by hand and keeps cookies by host, to look at every hop. */
export class HopByHop {
  private readonly cookies = new Map<string, Map<string, string>>();

  cookie(address: string, name: string): string | undefined {
    return this.jar(address).get(name);
  }

  /** Carries a cookie to another browser, as a thief would. */
  plant(address: string, name: string, value: string): void {
    this.jar(address).set(name, value);
  }

  /** One request. @returns its status, its body and where it leads */
  async hop(
    address: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; to: string | null; body: string }> {
    const url = new URL(address);
    const response = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: {
        cookie: [...this.jar(address)].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: url.origin, 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.jar(address).delete(name);
      else this.jar(address).set(name, value);
    }
    const location = response.headers.get('location');
    return { status: response.status, to: location ? new URL(location, url).href : null, body: await response.text() };
  }

  /** Follows redirects to the first page that is not one. */
  async follow(address: string): Promise<{ address: string; status: number; body: string }> {
    let here = address;
    for (let hops = 0; hops < 20; hops++) {
      const { to, status, body } = await this.hop(here);
      if (!to) return { address: here, status, body };
      here = to;
    }
    throw new Error(`Redirects without an end, last to ${here}`);
  }

  private jar(address: string): Map<string, string> {
    const { host } = new URL(address);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    return jar;
  }
}

import { createServer } from 'node:net';
import { SignInService } from '#libs/identity';
import { TestApi } from '../../support/test-api.js';
import { HopByHop, WorkAccounts } from '../../support/work-accounts.js';

const SESSION = 'springboard-session';

/** A port that nothing listens on: the provider must know our address before we are there. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe('signing in with a work account', () => {
  let accounts: WorkAccounts;
  let api: TestApi;
  let trust: string;
  let programme: string;
  let ada: string;
  let administrator: Awaited<ReturnType<TestApi['someone']>>;

  beforeAll(async () => {
    const port = await freePort();
    accounts = await WorkAccounts.start(() => [`http://127.0.0.1:${port}/auth/hospital/callback`]);
    api = await TestApi.start({
      web: 'built',
      port,
      signInProviders: [
        {
          key: 'hospital',
          name: 'your hospital account',
          issuer: accounts.issuer,
          clientId: 'springboard',
          clientSecret: 'a-secret-of-the-tests',
          scope: 'openid',
          parameters: {},
        },
      ],
    });
    trust = await api.organisation('Northmere');
    programme = await api.organisation('Eastern Programme', 'programme');
    ada = await api.person(trust, 'Ada Trainee', 'clinician');
    administrator = await api.someone(trust, 'Max Manager', 'administrator');
  });
  afterAll(async () => {
    await api.stop();
    await accounts.stop();
  });

  /** Goes to the provider, signs in there under a name, agrees, and comes back. */
  const signIn = async (browser: HopByHop, account: string, query = ''): Promise<string> => {
    let page = await browser.follow(`${api.url}/auth/hospital${query}`);
    for (const form of [{ prompt: 'login', login: account, password: 'any' }, { prompt: 'consent' }]) {
      if (!page.address.startsWith(accounts.issuer)) break;
      const { to } = await browser.hop(page.address, form as Record<string, string>);
      page = await browser.follow(to ?? '');
    }
    return page.address.slice(api.url.length);
  };

  const invite = async (personId: string): Promise<string> => {
    const { invitePerson } = await administrator.do<{ invitePerson: { secret: string } }>(
      `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { secret errors { ... on UserError { message path } } } }`,
      { input: { personId } },
    );
    return invitePerson.secret;
  };

  it('is refused to an account that nobody was invited with', async () => {
    const browser = new HopByHop();
    expect(await signIn(browser, 'stranger')).toBe('/sign-in?problem=not-known-here');
    expect(browser.cookie(api.url, SESSION)).toBeUndefined();
  });

  it('makes the account that of whoever was invited, once, and knows it again without', async () => {
    const code = await invite(ada);
    expect(await signIn(new HopByHop(), 'ada.account', `?invitation=${code}&next=/projects/start`)).toBe(
      '/projects/start',
    );
    expect(await signIn(new HopByHop(), 'ada.account')).toBe('/projects');
    expect(await signIn(new HopByHop(), 'somebody.else', `?invitation=${code}`)).toBe(
      '/sign-in?problem=invitation-over',
    );
  });

  it('does not take an invitation that is more than 7 days old', async () => {
    const code = await invite(ada);
    const today = api.clock.now();
    api.clock.moveTo('2026-09-08T09:00:01Z');
    expect(await signIn(new HopByHop(), 'late.account', `?invitation=${code}`)).toBe(
      '/sign-in?problem=invitation-over',
    );
    api.clock.moveTo(today);
  });

  it('asks somebody with several places where they act', async () => {
    await api.people.appoint(
      {
        ...(await api.app.get(SignInService).viewerOf(administrator.secret)),
        organisationId: programme,
        acting: 'system',
      },
      { personId: ada, role: 'assessor', startsOn: '2026-01-01' },
    );
    expect(await signIn(new HopByHop(), 'ada.account', '?next=/library')).toBe('/choose-role?next=%2Flibrary');
  });

  it('is not finished by an answer to an attempt of another browser', async () => {
    const thief = new HopByHop();
    const { to } = await thief.hop(`${api.url}/auth/hospital`);
    const state = new URL(to ?? '').searchParams.get('state') ?? '';
    const victim = new HopByHop();
    expect((await victim.hop(`${api.url}/auth/hospital/callback?code=any&state=${state}`)).to).toBe(
      `${api.url}/sign-in?problem=not-begun-here`,
    );
    // Nor by the same browser with another state.
    expect((await thief.hop(`${api.url}/auth/hospital/callback?code=any&state=other`)).to).toBe(
      `${api.url}/sign-in?problem=failed`,
    );
  });

  it('leads to no other site afterwards', async () => {
    for (const next of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ])
      expect(await signIn(new HopByHop(), 'ada.account', `?next=${encodeURIComponent(next)}`)).toMatch(
        /^\/(choose-role|projects)/,
      );
  });

  it('ends the session that the browser held before, so that none can be planted', async () => {
    const browser = new HopByHop();
    await signIn(browser, 'ada.account');
    const before = browser.cookie(api.url, SESSION) ?? '';
    await signIn(browser, 'ada.account');
    expect(browser.cookie(api.url, SESSION)).not.toBe(before);
    const held = new HopByHop();
    held.plant(api.url, SESSION, before);
    expect((await held.hop(`${api.url}/account`)).to).toBe(`${api.url}/sign-in?next=%2Faccount`);
  });

  it('gives a session that opens nothing to a thief once its holder signed out', async () => {
    const browser = new HopByHop();
    await signIn(browser, 'ada.account');
    const thief = new HopByHop();
    thief.plant(api.url, SESSION, browser.cookie(api.url, SESSION) ?? '');
    expect(await thief.hop(`${api.url}/account`)).toMatchObject({ status: 200 });
    await browser.hop(`${api.url}/sign-out`, {});
    expect((await thief.hop(`${api.url}/account`)).to).toBe(`${api.url}/sign-in?next=%2Faccount`);
  });

  it('ends after half an hour without use, and after twelve hours in any case', async () => {
    const start = Date.parse('2026-09-01T09:00:00Z');
    const at = (minutes: number) => api.clock.moveTo(new Date(start + minutes * 60_000).toISOString());
    const browser = new HopByHop();
    at(0);
    await signIn(browser, 'ada.account');
    const isIn = async () => (await browser.hop(`${api.url}/account`)).status === 200;
    for (let minutes = 29; minutes < 720; minutes += 29) {
      at(minutes);
      expect(await isIn()).toBe(true);
    }
    at(720);
    expect(await isIn()).toBe(false);
    at(0);
    await signIn(browser, 'ada.account');
    at(30);
    expect(await isIn()).toBe(false);
    at(0);
  });

  it('names the provider that does not answer', async () => {
    await accounts.stop();
    const other = await TestApi.start({
      web: 'built',
      signInProviders: [
        {
          key: 'gone',
          name: 'x',
          issuer: accounts.issuer,
          clientId: 'x',
          clientSecret: 'x',
          scope: 'openid',
          parameters: {},
        },
      ],
    });
    expect((await new HopByHop().hop(`${other.url}/auth/gone`)).to).toBe(
      `${other.url}/sign-in?problem=provider-unreachable`,
    );
    expect((await new HopByHop().hop(`${other.url}/auth/unknown`)).to).toBe(
      `${other.url}/sign-in?problem=no-such-provider`,
    );
    await other.stop();
  });
});

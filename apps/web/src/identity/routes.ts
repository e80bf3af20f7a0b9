import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const identityRoutes: RouteConfigEntry[] = [
  route('sign-in', './identity/sign-in.page.tsx'),
  route('signed-in', './identity/signed-in.page.tsx'),
  route('sign-out', './identity/sign-out.page.tsx'),
  route('choose-role', './identity/choose-role.page.tsx'),
  route('account', './identity/account.page.tsx'),
  route('account/stay', './identity/stay.page.tsx'),
  route('people', './identity/people.page.tsx'),
];

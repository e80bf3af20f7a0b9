import { route, type RouteConfigEntry } from '@react-router/dev/routes';

export const helpRoutes: RouteConfigEntry[] = [
  route('help', './help/help.page.tsx'),
  route('help/glossary', './help/glossary.page.tsx'),
  route('help/keyboard', './help/keyboard.page.tsx'),
  route('accessibility', './help/accessibility.page.tsx'),
  route('privacy', './help/privacy.page.tsx'),
  route('places', './help/places.ts'),
];

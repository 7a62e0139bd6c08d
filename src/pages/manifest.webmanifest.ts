import { site } from '../site.ts';
import { urls } from '../site-urls.ts';

const icon = (name: string, size: number, purpose = 'any') => ({
  src: urls.file(`icons/${name}.png`),
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
  purpose,
});

/** Lets readers put the site on their home screen. */
export const GET = (): Response =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      id: urls.base,
      start_url: urls.base,
      scope: urls.base,
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [
        { src: urls.file(site.logo), sizes: 'any', type: 'image/svg+xml' },
        icon('icon-192', 192),
        icon('icon-512', 512),
        icon('icon-maskable-512', 512, 'maskable'),
      ],
    }),
  );

const EVERYWHERE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
      'magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** Pages get theirs from proxy.ts, with a nonce; these answers run nothing at all. */
const NO_SCRIPTS = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }];

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NARROWS_DIST ?? '.next',
  poweredByHeader: false,
  // Draws still pictures; it is a native library.
  serverExternalPackages: ['@resvg/resvg-js'],
  reactStrictMode: true,
  // Cards and oEmbed are read in the head, by whatever asks: no page sends them later, and a page is the same for
  // everybody who asks for its address (docs/decisions/0043-pages-are-kept.md).
  htmlLimitedBots: /.*/,
  typescript: { tsconfigPath: 'tsconfig.json' },
  headers: async () => [
    { source: '/:path*', headers: EVERYWHERE },
    // Framing is denied everywhere but below /embed/ and /figures/.
    { source: '/((?!embed/|figures/).*)', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    { source: '/api/:path*', headers: NO_SCRIPTS },
    // A frame in a sandbox has an origin of its own: its fonts come from elsewhere, and so does the resizer of hosts.
    { source: '/_next/static/media/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
    {
      source: '/embed.js',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=604800' },
        { key: 'Access-Control-Allow-Origin', value: '*' },
        { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
        ...NO_SCRIPTS,
      ],
    },
    { source: '/healthz', headers: NO_SCRIPTS },
    { source: '/feed.:format(json|xml)', headers: NO_SCRIPTS },
    {
      source: '/basemap/:path*',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=86400, stale-while-revalidate=604800' },
        { key: 'Access-Control-Allow-Origin', value: '*' },
      ],
    },
  ],
};

export default config;

// Stands in for the `server-only` marker package, which has no meaning outside a Next build.
export {};

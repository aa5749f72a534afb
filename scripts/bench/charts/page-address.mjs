// The page of the benchmark has one address and no router: what a chart asks of the framework about them.
const params = new URLSearchParams();

export const usePathname = () => '/';
export const useSearchParams = () => params;
export const useRouter = () => ({ replace() {}, push() {} });

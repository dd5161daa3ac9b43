interface ImportMetaEnv {
  /** Origin under which the site is published, without a closing slash; `vite.config.ts` sets it from `PENDOPO_SITE`. */
  readonly PENDOPO_SITE: string;
}

export { type Configuration, defineConfig } from "./config/configuration.ts";

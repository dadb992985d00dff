export { type Configuration, defineConfig, type ForEveryCommand, type ForReports } from "./config/configuration.ts";

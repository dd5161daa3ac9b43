// Runs what `vite build --ssr` made of src/publish: it is built, unlike other commands, because its pages must come from
// the same code as the browser's and because worker threads start from files.
const built = new URL('../node_modules/.cache/pendopo/publish/publish.js', import.meta.url);
const { main } = await import(built.href);
process.exitCode = await main();

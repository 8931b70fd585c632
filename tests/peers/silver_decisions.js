// Reads a JSON list of SilverDecisions files from standard input, and prints what its own engine makes of each: the
// value at the root and the problems that it finds. The engine ships as bundles that hand one `require` on to the next.
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const modules = process.argv[2];
globalThis.window = globalThis;
globalThis.require = undefined;
for (const name of ["sd-utils", "sd-random", "sd-expression-engine", "sd-model", "sd-computations"]) {
  for (const file of [`${name}-vendor.js`, `${name}.js`]) {
    const bundle = path.join(modules, name, "dist", file);
    if (fs.existsSync(bundle)) vm.runInThisContext(fs.readFileSync(bundle, "utf8"), bundle);
  }
}
const { ComputationsManager } = globalThis.require("sd-computations");
const { DataModel } = globalThis.require("sd-model");

const found = JSON.parse(fs.readFileSync(0, "utf8")).map((file) => {
  const data = new DataModel(file.data);
  const manager = new ComputationsManager({ ruleName: file.rule, jobRepositoryType: "simple", logLevel: "warn" }, data);
  manager._checkValidityAndRecomputeObjective(data, false, true, true);
  const two = file.viewMode === "twoCriteria";
  const value = data.getRoots()[0].computedValue(file.rule, two ? "combinedPayoff" : "payoff[0]");
  const errors = data.validationResults.flatMap((result) => Object.values(result.errors).map(String));
  return { value: Number(value), errors };
});
process.stdout.write(JSON.stringify(found));

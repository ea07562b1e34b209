// Reads the answer beside this file with the toolkit and prints what it makes of it.
const JSONstat = require("jsonstat-toolkit");
const cube = JSONstat(JSON.parse(require("fs").readFileSync(require("path").join(__dirname, "answer.json"), "utf8")));

const labels = {};
for (const axis of cube.id) {
    labels[axis] = {};
    for (const code of cube.Dimension(axis).id) {
        labels[axis][code] = cube.Dimension(axis).Category(code).label;
    }
}
const units = {};
for (const code of cube.Dimension("measure").id) {
    units[code] = cube.Dimension("measure").Category(code).unit;
}
console.log(JSON.stringify({
    class: cube.class,
    id: cube.id,
    role: cube.role,
    labels,
    units,
    table: cube.toTable({type: "arrobj", field: "id", content: "id", status: true}),
}));

/* global document, addEventListener */

/** The partner's own script: it listens to the map, sets it, and counts what the policy forbade. */

const map = document.querySelector('minhang-industry-map');
const cluster = document.querySelector('#cluster');
const violations = document.querySelector('#violations');
const chosen = document.querySelector('#chosen');
const invitation = chosen.textContent;

map.addEventListener('town-select', ({unit, cluster: leading}) => {
  chosen.textContent = unit
    ? `${unit.name.zh}：${leading?.name.zh ?? '主导产业不详'}。`
    : invitation;
});
map.addEventListener('cluster-highlight', ({clusters}) => {
  cluster.value = clusters.length === 1 ? clusters[0] : '';
});
cluster.addEventListener('change', () => {
  map.highlight = cluster.value;
});
addEventListener('securitypolicyviolation', () => {
  violations.value = Number(violations.value) + 1;
});

document.querySelector('#policy').textContent = document
  .querySelector('meta[http-equiv="Content-Security-Policy"]')
  .content.replaceAll('; ', ';\n');

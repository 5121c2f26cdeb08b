const map = document.querySelector('minhang-industry-map');
const cluster = document.querySelector('#cluster');
const chosen = document.querySelector('#chosen');
const invitation = chosen.textContent;

map.addEventListener('town-select', ({unit, cluster: leading}) => {
  chosen.textContent = unit ? `${unit.name.en}: ${leading?.name.en}` : invitation;
});

map.addEventListener('cluster-highlight', ({clusters}) => {
  cluster.value = clusters.length === 1 ? clusters[0] : '';
});

cluster.addEventListener('change', () => {
  map.highlight = cluster.value;
});

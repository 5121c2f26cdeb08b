const map = document.querySelector('minhang-industry-map');
const told = document.querySelector('#told');

map.addEventListener('town-select', ({unit, cluster}) => {
  told.textContent = unit
    ? `${unit.name.en}: ${cluster?.name.en ?? 'no data'}`
    : 'No town is chosen.';
});

/* Draws canvas[data-chart] by Chart.js, in the colours of the page, light or dark. */
(function () {
  'use strict';

  var charts = [];

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function paint(chart) {
    chart.data.datasets.forEach(function (set, index) {
      set.backgroundColor = colour('--chart-' + (index + 1));
    });
    ['x', 'y'].forEach(function (axis) {
      chart.options.scales[axis].ticks.color = colour('--soft');
      chart.options.scales[axis].grid.color = colour('--grid');
    });
    chart.options.plugins.legend.labels.color = colour('--soft');
    chart.update();
  }

  function options() {
    return {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { position: 'bottom', align: 'start', labels: { boxWidth: 11, boxHeight: 11 } } },
      scales: {
        x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 24 } },
        y: { beginAtZero: true, suggestedMax: 2, ticks: { precision: 0, maxTicksLimit: 5 }, border: { display: false }, grid: {} }
      }
    };
  }

  function draw(canvas) {
    var told = JSON.parse(canvas.getAttribute('data-chart'));
    var sets = told.rows.map(function (row) {
      return { label: row.label, data: row.numbers, borderRadius: 2, maxBarThickness: 26 };
    });
    var chart = new window.Chart(canvas, { type: 'bar', data: { labels: told.days, datasets: sets }, options: options() });
    paint(chart);
    charts.push(chart);
    canvas.setAttribute('data-drawn', String(sets.length * told.days.length));
  }

  window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Array.prototype.forEach.call(document.querySelectorAll('canvas[data-chart]'), draw);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { charts.forEach(paint); });
})();

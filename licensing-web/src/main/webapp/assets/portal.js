/* What makes the pages more convenient; all of them work without it. Old syntax on purpose: old browsers read this, too. */
(function () {
  'use strict';

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  /* data-drop="id": a file dropped here is the one chosen in that field. */
  each('[data-drop]', function (area) {
    var input = document.getElementById(area.getAttribute('data-drop'));
    function over(on) {
      return function (event) {
        event.preventDefault();
        area.classList[on ? 'add' : 'remove']('over');
      };
    }
    area.addEventListener('dragover', over(true));
    area.addEventListener('dragleave', over(false));
    area.addEventListener('drop', function (event) {
      over(false)(event);
      if (event.dataTransfer && event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        input.focus();
      }
    });
  });

  /* data-copy="id": copies the text of that element; the button is hidden until then. */
  each('[data-copy]', function (button) {
    var source = document.getElementById(button.getAttribute('data-copy'));
    var label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', function () {
      var text = 'value' in source ? source.value : source.textContent;
      function copied() {
        button.textContent = 'Copied';
        window.setTimeout(function () { button.textContent = label; }, 2000);
      }
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text.trim()).then(copied);
      } else if (source.select) {
        source.select();
        document.execCommand('copy');
        copied();
      }
    });
  });

  /* data-print: prints the page. */
  each('[data-print]', function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  /* data-start: a download that begins by itself. */
  each('[data-start]', function (link) { link.click(); });

  /* A refusal or a result is read out first. */
  var told = document.getElementById('alert') || document.getElementById('done');
  if (told) {
    told.focus();
  }
})();

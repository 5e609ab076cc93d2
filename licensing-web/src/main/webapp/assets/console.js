/* What makes the console more convenient; all of it works without. */
(function () {
  'use strict';

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  /* data-copy="id": copies the text of that element; the button is hidden until then. */
  each('[data-copy]', function (button) {
    var source = document.getElementById(button.getAttribute('data-copy'));
    var label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(('value' in source ? source.value : source.textContent).trim()).then(function () {
        button.textContent = 'Copied';
        window.setTimeout(function () { button.textContent = label; }, 2000);
      });
    });
  });

  /* data-preview="id": the picture that was chosen is shown in that element, before anything is sent. */
  each('input[data-preview]', function (input) {
    var place = document.getElementById(input.getAttribute('data-preview'));
    input.addEventListener('change', function () {
      var reader = new FileReader();
      place.hidden = true;
      reader.onload = function () {
        Array.prototype.forEach.call(place.querySelectorAll('img'), function (picture) { picture.src = reader.result; });
        place.hidden = false;
      };
      if (input.files.length) {
        reader.readAsDataURL(input.files[0]);
      }
    });
  });

  /* data-submits: a choice in a filter counts at once. */
  each('select[data-submits]', function (choice) {
    choice.addEventListener('change', function () { choice.form.submit(); });
  });

  /* The place where one is stays in sight where the navigation is a strip. */
  each('.menu a[aria-current]', function (link) {
    var strip = link.closest('.menu');
    strip.scrollLeft = Math.max(0, link.offsetLeft - strip.offsetLeft - 40);
  });

  /* A refusal or a result is read out first. */
  var told = document.getElementById('alert') || document.getElementById('done');
  if (told) {
    told.focus();
  }
})();

// Runs before the first paint so that a dark page never flashes white. The address wins over the stored choice.
(function () {
  var theme = new URLSearchParams(location.search).get('theme');
  if (theme !== 'light' && theme !== 'dark') {
    try {
      theme = JSON.parse(localStorage.getItem('pendopo.preferences') || '{}').state.theme;
    } catch (_) {
      theme = 'auto';
    }
  }
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();

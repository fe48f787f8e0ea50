(function () {
  var state = JSON.parse(document.getElementById('__NEXT_DATA__').textContent).props.pageProps;
  var root = document.getElementById('__next');
  function add(parent, name, text) { var e = document.createElement(name); if (text) { e.textContent = text; } parent.appendChild(e); return e; }
  if (!state.story) { return; }
  var story = state.story, shell = document.createElement('div');
  shell.className = 'shell';
  add(shell, 'p', story.section.label); add(shell, 'h1', story.headline); add(shell, 'p', story.deck);
  add(shell, 'p', 'By ' + story.byline + ', ' + new Date(story.publishedAt).toLocaleString('en-CA'));
  var picture = add(shell, 'figure'), img = add(picture, 'img');
  img.src = story.lead.src; img.alt = story.lead.alt; add(picture, 'figcaption', story.lead.caption + ' (' + story.lead.credit + ')');
  story.body.forEach(function (block) { add(shell, block.type === 'heading' ? 'h2' : 'p', block.text); });
  add(shell, 'h3', 'More from the Signal');
  state.more.forEach(function (card) { var a = add(add(shell, 'p'), 'a', card.headline); a.href = card.href; });
  root.replaceChildren(shell);
})();

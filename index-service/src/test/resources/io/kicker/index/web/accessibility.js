// What a test asks of a page about those who do not see it well or use no mouse.

const colour = (css) => css.match(/[\d.]+/g).map(Number);
const luminance = (rgb) => rgb.slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function background(element) {
  for (let around = element; around; around = around.parentElement) {
    const found = colour(getComputedStyle(around).backgroundColor);
    if (found[3] === undefined || found[3] === 1) return found;
  }
  return [255, 255, 255];
}

/** Texts that stand out from what is behind them by less than 4.5 : 1. */
window.faintTexts = () => [...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .filter((element) => contrast(colour(getComputedStyle(element).color), background(element)) < 4.5)
    .map((element) => element.textContent.trim()).join("\n");

/** Levels of the headings in their order. */
window.headingLevels = () => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => heading.tagName[1]).join("");

/** Where the keyboard is: place in the document, whether that is to be seen, and its words; nothing once it has left the page. */
window.focused = () => {
  const element = document.activeElement;
  if (element === document.body) return "";
  const ringed = [element, element.closest(".card")].some((place) => place && getComputedStyle(place).outlineStyle !== "none" && parseFloat(getComputedStyle(place).outlineWidth) >= 2);
  const box = element.getBoundingClientRect();
  const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return [[...document.querySelectorAll("*")].indexOf(element), ringed && inWindow ? "seen" : "unseen", element.textContent.trim()].join(" ");
};

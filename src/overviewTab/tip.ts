/** The one tool tip of the page. */
import { element } from '../registerTab/element';

/** Pixels between it and what it is about, and from the edge of the page. */
const [OFF, EDGE] = [14, 8];
/** Screen readers hear the same from the marks themselves. */
const tip = element('div', { class: 'tip', 'aria-hidden': 'true', hidden: '' });

/** Shows it near a place of the window, within the page. */
export function showTip(parts: readonly Node[], x: number, y: number): void {
  if (!tip.isConnected) document.body.append(tip);
  tip.replaceChildren(...parts);
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const below = y + OFF + height + EDGE <= innerHeight;
  tip.style.left = `${Math.max(EDGE, Math.min(x + OFF, innerWidth - width - EDGE))}px`;
  tip.style.top = `${below ? y + OFF : Math.max(EDGE, y - OFF - height)}px`;
}

export function hideTip(): void {
  tip.hidden = true;
}

const key = 'wenqu:theme';
type Theme = 'light' | 'dark';

/** The button that turns the page light or dark; without JavaScript the system's choice holds and it is hidden. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#label(button);
    button.addEventListener('click', () => {
      const theme: Theme = currentTheme() === 'dark' ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = theme;
      remember(theme);
      this.#label(button);
    });
  }

  #label(button: HTMLButtonElement): void {
    button.setAttribute('aria-label', currentTheme() === 'dark' ? '切换到浅色' : '切换到深色');
  }
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Storage may be denied or full: the choice then lasts for this page. */
function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    return;
  }
}

customElements.define('theme-switch', ThemeSwitch);

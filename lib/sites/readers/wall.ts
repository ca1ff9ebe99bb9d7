import type { PageType } from '../adapter';

/** Traces of the Alibaba group's bot wall in an address or an inline script. */
const PUNISH = /_____tmd_____|x5secdata|x5step=|["']?action["']?\s*:\s*["']captcha/;
const ELEMENTS = '#baxia-punish, .baxia-punish, #nocaptcha, iframe[src*=_____tmd_____]';
const TITLE = /^(?:captcha|security verification|验证码拦截|滑动验证)/i;

/**
 * The bot wall that AliExpress and Alibaba.com share: a page without the product's structure (`content`) that
 * shows the wall or forwards to it.
 */
export function punishWall(content: string): PageType {
  return {
    kind: 'blocked',
    when: (url, document) =>
      !document.querySelector(content) &&
      (PUNISH.test(url.href) ||
        document.querySelector(ELEMENTS) !== null ||
        TITLE.test(document.querySelector('title')?.textContent?.trim() ?? '') ||
        [...document.querySelectorAll('script:not([src])')].some(({ textContent }) =>
          PUNISH.test(textContent ?? ''),
        )),
    anchors: [],
    avoid: [],
    fields: {},
  };
}

import { type PageContext, shell } from './layout';

/** The bot wall of AliExpress and Alibaba.com, without its redirect. */
export function punishPage(url: URL, context: PageContext): string {
  const target = `https://${url.hostname}${url.pathname}/_____tmd_____/punish?x5secdata=sandbox&x5step=1`;
  return shell({
    lang: 'en',
    title: 'Captcha Interception',
    canonical: url.href,
    css: '',
    header: '',
    body: '<div id="nocaptcha">Please slide to verify</div>',
    script: `window._config_ = { action: 'captcha', url: ${JSON.stringify(target)} };`,
    context,
  });
}

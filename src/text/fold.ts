const DROPPED = /[\s·ㆍ・‧∙•'"‘’“”`´<>〈〉《》「」『』()[\]{}]/gu;
const LEGAL_FORM = /㈜|\(주\)|（주）|주식회사/gu;

/**
 * The form of a name under which look-ups compare it: NFKC, lower case, without legal form (㈜, 주식회사), spaces, quotation
 * marks, brackets (their content stays) and middle dots. `foldName('SK 텔레콤㈜') === 'sk텔레콤'`.
 */
export function foldName(name: string): string {
  return name.replace(LEGAL_FORM, '').normalize('NFKC').toLowerCase().replace(DROPPED, '');
}

import type {Finding} from './Finding.ts';

/**
 * The form of a map approval number: the code of the office that approved it, the year, a serial
 * number (地图审核管理规定: 审图号由审图机构代号、通过审核的年份、序号等组成). The ministry's code is GS,
 * with a province's one-character name where that province approved in its stead; a province's own
 * is its name and S, with a city's character or letter between them. Whether a number is a real
 * one, only the office knows.
 */
const form =
  /^(GS\p{sc=Han}?|\p{sc=Han}{1,3}[A-Z]?S) ?[(\uff08[\u3014](19|20)\d{2}[)\uff09\]\u3015] ?\d{1,6} ?号$/u;

/** A number that does not have the form. */
export function approvalFindings(number: string, place: string): Finding[] {
  if (form.test(number.trim())) return [];
  const message = `"${number}" has not the form of a map approval number (审图号): office, year in brackets, serial number, 号`;
  return [{kind: 'approval', place, message}];
}

/** The numbers in a page or a picture: those of the element's attribute, and those in print. */
export function approvalsIn(markup: string): string[] {
  const found = markup.matchAll(
    /approval-number\s*=\s*(?:"([^"]*)"|'([^']*)')|审图号[:\uff1a]\s*([^<>"'\n]+)/g,
  );
  const numbers = [...found].map(
    ([, one, other, printed]) => one ?? other ?? printed ?? '',
  );
  return [...new Set(numbers.map(number => number.trim()).filter(Boolean))];
}

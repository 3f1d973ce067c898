import * as l10n from '@vscode/l10n';

/** What a choice of a command comes to, where a wrong one would be found; by all the choices of the slot. */
export function choiceInWords(choices: readonly string[], choice: string): string | undefined {
  if (choices.includes('callhome')) return transportInWords(choice);
  if (choices.includes('crl')) return revocationInWords(choice);
  if (choices.includes('smart-licensing-data')) return reportingInWords(choice);
  if (choices.includes('email') && choice === 'email') return l10n.t('carries no license reports');
  return undefined;
}

function transportInWords(choice: string): string | undefined {
  switch (choice) {
    case 'automatic':
      return l10n.t('as cslu');
    case 'callhome':
      return l10n.t('by the call-home service');
    case 'cslu':
      return l10n.t('to CSLU or SSM On-Prem');
    case 'off':
      return l10n.t('nothing is sent');
    case 'smart':
      return l10n.t('straight to Cisco, or to SSM On-Prem');
    default:
      return undefined;
  }
}

function revocationInWords(choice: string): string | undefined {
  switch (choice) {
    case 'crl':
      return l10n.t('the authority’s list must be reachable');
    case 'none':
      return l10n.t('nothing is checked');
    case 'ocsp':
      return l10n.t('an OCSP server must be reachable');
    default:
      return undefined;
  }
}

function reportingInWords(choice: string): string | undefined {
  switch (choice) {
    case 'smart-licensing-data':
      return l10n.t('license reports');
    case 'smart-call-home-data':
      return l10n.t('no license reports');
    case 'all':
      return l10n.t('license reports, and the rest');
    default:
      return undefined;
  }
}

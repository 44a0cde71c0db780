/** What every scanner takes for malware by agreement (EICAR); written in two, so that none takes this file for it. */
export const scannerTryOut = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

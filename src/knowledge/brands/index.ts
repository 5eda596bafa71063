import { banksAfricaMiddleEast } from './banks-africa-middle-east';
import { banksAmericas } from './banks-americas';
import { banksAsiaPacific } from './banks-asia-pacific';
import { banksEurope } from './banks-europe';
import type { Brand } from './brand';
import { carriers } from './carriers';
import { crypto } from './crypto';
import { developer } from './developer';
import { identityMail } from './identity-mail';
import { social } from './social';
import { insurance } from './insurance';
import { telecom } from './telecom';
import { entertainment } from './entertainment';
import { foodDelivery } from './food-delivery';
import { government } from './government';
import { marketplaces } from './marketplaces';
import { merchantsAfricaMiddleEast } from './merchants-africa-middle-east';
import { merchantsAmericas } from './merchants-americas';
import { merchantsAsiaPacific } from './merchants-asia-pacific';
import { merchantsEurope } from './merchants-europe';
import { payments } from './payments';
import { travelTicketing } from './travel-ticketing';

/** Every protected name. */
export const brands: readonly Brand[] = [
  ...payments, ...banksEurope, ...banksAmericas, ...banksAsiaPacific, ...banksAfricaMiddleEast, ...carriers, ...government, ...telecom, ...insurance, ...social, ...identityMail, ...developer, ...crypto,
  ...marketplaces, ...merchantsEurope, ...merchantsAmericas, ...merchantsAsiaPacific, ...merchantsAfricaMiddleEast,
  ...travelTicketing, ...entertainment, ...foodDelivery,
];

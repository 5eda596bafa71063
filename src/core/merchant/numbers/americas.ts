import * as rule from './check-america';
import { scheme, type NumberScheme } from './scheme';

/** Prefixes of the Internal Revenue Service's campuses; others have never been given out. */
const EIN = /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])\d{7}$/u;

export const AMERICAS: readonly NumberScheme[] = [
  scheme('us-ein', 'tax', 'EIN', 'ein, e i n, ein no, fein, federal tax id, federal ein, employer identification number, tax id ein', EIN, 'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes'),
  scheme('ca-bn', 'tax', 'Business Number (GST/HST)', 'gst, hst, gst hst, gst no, gst number, gst hst no, gst hst number, gst registration, hst no, tps, tvh, tps tvh, no tps, no de tps, numero de tps, business number, cra business number', /^[1-9]\d{8}(?:R[TPCRZMNX]\d{4})?$/u, 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/registering-your-business/business-number.html', { check: rule.canadian }),
  scheme('ca-qst', 'vat', 'QST / TVQ', 'qst, tvq, qst no, no tvq, no de tvq, numero de tvq, qst number', /^\d{10}(?:TQ\d{4})?$/u, 'https://www.revenuquebec.ca'),
  scheme('ca-neq', 'register', 'NEQ', 'neq, no neq', /^(?:11|22|33|88)\d{8}$/u, 'https://www.registreentreprises.gouv.qc.ca'),
  scheme('br-cnpj', 'register', 'CNPJ', 'cnpj, cnpj mf, cnpj no, cnpj n, cnpj sob o no, inscrita no cnpj sob o no, c n p j', /^[0-9A-Z]{12}\d{2}$/u, 'https://www.gov.br/receitafederal (Instrução Normativa RFB nº 2.119/2022; nº 2.229/2024 for letters)', { check: rule.cnpj }),
  scheme('br-cpf', 'tax', 'CPF', 'cpf, c p f, cpf no', /^\d{11}$/u, 'https://www.gov.br/receitafederal (Instrução Normativa RFB nº 2.172/2024)', { check: rule.cpf }),
  scheme('mx-rfc', 'tax', 'RFC', 'rfc, r f c, registro federal de contribuyentes', /^[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-9A-Z]{2}[0-9A]$/u, 'https://www.sat.gob.mx (Anexo: cálculo del dígito verificador; numbers without it are in use)', { check: rule.rfc, loose: true }),
  scheme('ar-cuit', 'tax', 'CUIT', 'cuit, c u i t, cuit no, cuil', /^(?:20|23|24|25|26|27|30|33|34)\d{9}$/u, 'https://www.argentina.gob.ar/arca (Resolución General 10/97; módulo 11)', { check: rule.cuit }),
  scheme('cl-rut', 'tax', 'RUT', 'rut, r u t, rut no, rol unico tributario', /^[1-9]\d{6,7}[0-9K]$/u, 'https://www.sii.cl (Decreto Ley 824; módulo 11)', { check: rule.rut }),
  scheme('co-nit', 'tax', 'NIT', 'nit, n i t, nit no, numero de identificacion tributaria', /^\d{9,10}$/u, 'https://www.dian.gov.co (Orden Administrativa 4 de 1989; dígito de verificación)', { check: rule.nit }),
  scheme('pe-ruc', 'tax', 'RUC', 'ruc, r u c, ruc no', /^(?:10|15|16|17|20)\d{9}$/u, 'https://www.sunat.gob.pe (Ley del RUC, D.L. 943; módulo 11)', { check: rule.ruc }),
  scheme('uy-rut', 'tax', 'RUT', 'rut, r u t', /^(?:0[1-9]|1\d|2[0-2])\d{6}00\d{2}$/u, 'https://www.gub.uy/direccion-general-impositiva', { check: rule.uruguay }),
  scheme('ec-ruc', 'tax', 'RUC', 'ruc, r u c', /^(?:0[1-9]|1\d|2[0-4]|30)\d{8}00[1-9]$/u, 'https://www.sri.gob.ec (Ley del Registro Único de Contribuyentes)'),
];

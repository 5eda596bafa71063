import { law, type DisclosureLaw } from '../../core/merchant/disclosure-law';

/** The Americas. Looked through in November 2026. */
export const AMERICAS: readonly DisclosureLaw[] = [
  law('US', 'California Business and Professions Code', '§ 17538(d)', '1997-01-01', 'company address returns', 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17538', 'state'),
  law('US', 'California Online Privacy Protection Act', 'Bus. & Prof. Code § 22575', '2004-07-01', 'privacy', 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575', 'state'),
  law('US', 'New York General Business Law', '§ 218-a', '2020-01-01', 'returns', 'https://www.nysenate.gov/legislation/laws/GBS/218-A', 'state'),
  law('CA', 'Consumer Protection Act, 2002 (Ontario), O. Reg. 17/05', 's. 32', '2005-07-30', 'company address phone price delivery payment returns', 'https://www.ontario.ca/laws/regulation/050017', 'state'),
  law('CA', 'Loi sur la protection du consommateur (Québec)', 'art. 54.4', '2007-12-15', 'company address phone email? price delivery returns', 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/P-40.1', 'state'),
  law('BR', 'Decreto nº 7.962/2013 (comércio eletrônico)', 'art. 2º', '2013-05-14', 'company tax address email price', 'https://www.planalto.gov.br/ccivil_03/_ato2011-2014/2013/decreto/d7962.htm'),
  law('BR', 'Código de Defesa do Consumidor, Lei nº 8.078/1990', 'art. 49', '1991-03-11', 'withdrawal', 'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm'),
  law('MX', 'Ley Federal de Protección al Consumidor', 'art. 76 bis', '2000-06-05', 'address phone price privacy', 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPC.pdf'),
  law('AR', 'Resolución 104/2005 (Mercosur, GMC 21/04)', 'art. 2', '2005-07-05', 'company address phone email tax price', 'https://www.argentina.gob.ar/normativa/nacional/resoluci%C3%B3n-104-2005-107545'),
  law('AR', 'Resolución 424/2020 (botón de arrepentimiento)', 'art. 1', '2020-12-05', 'withdrawal-button', 'https://www.argentina.gob.ar/normativa/nacional/resoluci%C3%B3n-424-2020-342890'),
  law('CL', 'Reglamento de Comercio Electrónico, Decreto 6/2021', 'art. 7', '2022-03-24', 'company tax address email phone representative? price delivery returns', 'https://www.bcn.cl/leychile/navegar?idNorma=1165504'),
  law('CO', 'Ley 1480 de 2011 (Estatuto del Consumidor)', 'art. 50', '2012-04-12', 'company tax address phone email price delivery withdrawal', 'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=44306'),
  law('PE', 'Código de Protección y Defensa del Consumidor, Ley N° 29571', 'art. 150', '2010-10-02', 'complaints', 'https://www.gob.pe/institucion/indecopi/normas-legales/3937352-29571'),
  law('EC', 'Ley Orgánica de Defensa del Consumidor', 'art. 4, 45', '2000-07-10', 'company withdrawal', 'https://www.gob.ec/regulaciones/ley-organica-defensa-consumidor'),
  law('UY', 'Ley N° 17.250 de Relaciones de Consumo', 'art. 16', '2000-08-20', 'company withdrawal', 'https://www.impo.com.uy/bases/leyes/17250-2000'),
];

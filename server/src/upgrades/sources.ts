import type { Message } from '../shared/message';

/** A document, or another ground. */
export type Source =
  | 'guide9400'
  | 'migrateCatalyst'
  | 'migrateRouters'
  | 'migrateWireless'
  | 'article216520'
  | 'article217046'
  | 'article217897'
  | 'article220643'
  | 'nexusGuide'
  | 'nexus3550'
  | 'mdsGuide'
  | 'fn72323'
  | 'fn72298'
  | 'fn72578'
  | 'voice'
  | 'asr920'
  | 'ir8340'
  | 'c8000vUpgrade'
  | 'c8000vLicenses'
  | 'onPremField'
  | 'classicField'
  | 'snmpField'
  | 'providerNotice'
  | 'output'
  | 'models'
  | 'concluded'
  | 'general';

/** The documents that statements rest on, as they are named to users; docs/upgrades.md says what rests on which. */
export const SOURCES: Readonly<Record<Source, Message>> = {
  guide9400: 'Catalyst 9400 guide 17.4',
  migrateCatalyst: 'migration chapter for Catalyst 9000',
  migrateRouters: 'migration chapter for routers',
  migrateWireless: 'migration chapter for Catalyst 9800',
  article216520: 'Cisco document 216520',
  article217046: 'Cisco document 217046',
  article217897: 'Cisco document 217897',
  article220643: 'Cisco document 220643',
  nexusGuide: 'Nexus 9000 and 3000 Smart Licensing Using Policy guide',
  nexus3550: 'Nexus 3550-T guide',
  mdsGuide: 'MDS 9000 Smart Licensing Using Policy guide',
  fn72323: 'field notice FN72323',
  fn72298: 'field notice FN72298',
  fn72578: 'field notice FN72578',
  voice: 'CUBE, CME and SRST guides',
  asr920: 'ASR 920 licensing guide',
  ir8340: 'IR8340 guide',
  c8000vUpgrade: 'C8000V upgrade guide',
  c8000vLicenses: 'C8000V license guide',
  onPremField: 'field report on SSM On-Prem and policy, 2021',
  classicField: 'field report on classic Smart Licensing, 2020',
  snmpField: 'SNMP output in a public issue',
  providerNotice: 'a provider’s notice to its customers, 2022',
  output: 'device output',
  models: 'Cisco YANG models',
  concluded: 'concluded from the others',
  general: 'general knowledge',
};

/** What is no document of Cisco. */
export const OTHERS: readonly Source[] = ['onPremField', 'classicField', 'snmpField', 'providerNotice'];

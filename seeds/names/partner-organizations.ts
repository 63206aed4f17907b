/** Official names of organizations outside the United Nations, by code; Chinese as the report words it. */
import type { Texts } from './name.js'

export const PARTNER_NAMES = {
  AU: {
    EN: 'African Union',
    FR: 'Union africaine',
    ES: 'Unión Africana',
    RU: 'Африканский союз',
    AR: 'الاتحاد الأفريقي',
    ZH: '非洲联盟',
  },
  EU: {
    EN: 'European Union',
    FR: 'Union européenne',
    ES: 'Unión Europea',
    RU: 'Европейский союз',
    AR: 'الاتحاد الأوروبي',
    ZH: '欧洲联盟',
  },
  OSCE: {
    EN: 'Organization for Security and Co-operation in Europe',
    FR: 'Organisation pour la sécurité et la coopération en Europe',
    ES: 'Organización para la Seguridad y la Cooperación en Europa',
    RU: 'Организация по безопасности и сотрудничеству в Европе',
    AR: 'منظمة الأمن والتعاون في أوروبا',
    ZH: '欧洲安全与合作组织',
  },
  INTERPOL: {
    EN: 'International Criminal Police Organization',
    FR: 'Organisation internationale de police criminelle',
    ES: 'Organización Internacional de Policía Criminal',
    RU: 'Международная организация уголовной полиции',
    AR: 'المنظمة الدولية للشرطة الجنائية',
    ZH: '国际刑事警察组织',
  },
  OIF: {
    EN: 'International Organization of la Francophonie',
    FR: 'Organisation internationale de la Francophonie',
    ES: 'Organización Internacional de la Francofonía',
    RU: 'Международная организация франкоязычных стран',
    AR: 'المنظمة الدولية للفرنكوفونية',
    ZH: '法语国家国际组织',
  },
  G5_SAHEL: {
    EN: 'Group of Five for the Sahel',
    FR: 'Groupe de cinq pays du Sahel',
    ES: 'Grupo de los Cinco del Sahel',
    AR: 'المجموعة الخماسية لمنطقة الساحل',
    ZH: '萨赫勒五国集团',
  },
} as const satisfies Record<string, Texts>

export type PartnerCode = keyof typeof PARTNER_NAMES

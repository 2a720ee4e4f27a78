/** The languages beside English whose words for saying the reader knows. */
export type CueLanguage = 'de' | 'fr' | 'es' | 'ru';

/** What a language says before and behind a quotation. Forms, not lemmas: a quotation has few persons and tenses. */
export interface CueWords {
  /** Forms of verbs of saying in the third person. */
  readonly verbs: string;
  /** Participles of them behind an auxiliary: `a déclaré`. */
  readonly participles: string;
  readonly auxiliaries: string;
  /** What stands before a source: `laut`, `selon`. */
  readonly prepositions: string;
  readonly determiners: string;
  readonly pronouns: string;
}

/** Small lists: a cue that is missing leaves a quotation without a speaker, never with a wrong one. */
export const CUE_WORDS: Readonly<Record<CueLanguage, CueWords>> = {
  de: {
    verbs: `sagte sagt sagten erklärte erklärt erklärten meinte meint meinten betonte betont schrieb schreibt schrieben fragte fragt
      fragten antwortete antwortet rief riefen berichtete berichtet bestätigte warnte warnt forderte fordert kritisierte räumte
      versicherte ergänzte erwiderte entgegnete flüsterte murmelte seufzte lachte erzählte behauptete verkündete so`,
    participles:
      'gesagt erklärt betont geschrieben gefragt berichtet bestätigt gewarnt gefordert kritisiert versichert',
    auxiliaries: 'hat haben hatte hatten',
    prepositions: 'laut',
    determiners: 'der die das ein eine sein seine ihr ihre',
    pronouns: 'er sie es wir ich',
  },
  fr: {
    verbs: `dit disent disait expliquait explique expliquent affirme affirment déclare ajoute ajoutait estime estiment assure
      souligne précise répond répondait demande demandait raconte confie écrit lance poursuit indique rappelle note insiste
      reconnaît s'exclame murmure conclut résume répondit demanda ajouta cria s'écria murmura expliqua déclara reprit soupira
      dénonce témoigne regrette`,
    participles: `dit déclaré affirmé expliqué ajouté assuré estimé précisé indiqué écrit répondu lancé confié souligné rappelé
      insisté demandé raconté annoncé dénoncé regretté conclu murmuré crié`,
    auxiliaries: 'a ont avait avaient',
    prepositions: 'selon',
    determiners: 'le la les un une son sa ses leur cette ce',
    pronouns: 'il elle ils elles on je',
  },
  es: {
    verbs: `dijo dice dicen dijeron decía afirmó afirma afirmaron declaró declara explicó explica aseguró asegura añadió añade agregó
      señaló señala indicó contó comentó respondió responde preguntó pregunta escribió advirtió sostuvo subrayó destacó
      manifestó expresó reconoció insistió apuntó concluyó exclamó gritó murmuró susurró contestó replicó anunció denunció`,
    participles:
      'dicho afirmado declarado explicado asegurado añadido señalado indicado comentado respondido escrito advertido',
    auxiliaries: 'ha han había habían',
    prepositions: 'según',
    determiners: 'el la los las un una su sus este esta',
    pronouns: 'él ella ellos ellas yo',
  },
  ru: {
    verbs: `сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили заявляет отметил отметила подчеркнул
      подчеркнула добавил добавила сообщил сообщила сообщили объяснил объяснила пояснил пояснила ответил ответила ответили
      спросил спросила написал написала пишет рассказал рассказала признал признала считает уточнил уточнила крикнул крикнула
      прошептал прошептала воскликнул воскликнула произнёс произнес произнесла заметил заметила`,
    participles: '',
    auxiliaries: '',
    prepositions: '',
    determiners: '',
    pronouns: 'он она они я',
  },
};

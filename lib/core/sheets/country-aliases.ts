import type { CountryCode } from '../origin';

/** Names that sheets use besides those of `Intl.DisplayNames`: a code, then its names. Official ISO names included. */
export const COUNTRY_ALIASES: readonly (readonly [CountryCode, string])[] = `
AE 阿联酋, UAE, 迪拜, ARE
AF AFG
AG 安提瓜, 安提瓜岛和巴布达
AR ARG
AQ 南极
AS 东萨摩亚
AT AUT
AU 澳洲, AUS
AW 阿鲁巴岛
AX 奥兰, Aland
AZ 阿塞拜疆共和国
BA 波黑, 波斯尼亚, 波斯尼亚和黑塞哥维纳, 波斯尼亚-黑塞哥维那, Bosnia
BD 孟加拉
BE BEL
BG BGR
BL 圣巴托洛缪岛, 圣巴特
BN 文莱达鲁萨兰, 文莱达鲁萨兰国, Brunei Darussalam
BO 玻利维亚多民族国, Bolivia (Plurinational State of)
BQ 加勒比荷兰, 博奈尔, 博内尔, Bonaire
BR BRA
BZ 伯里兹
BS 巴哈马群岛, The Bahamas
BY 白俄, BLR
CA CAN
CC 科科斯群岛, 可可群岛, 科科斯岛
CD 刚果(金), 刚果民主共和国, 刚果金, DR Congo, Congo (DRC), Democratic Republic of the Congo, 扎伊尔
CF 中非
CG 刚果(布), 刚果共和国, 刚果布, 刚果, Republic of the Congo, Congo
CH CHE
CI 象牙海岸, 科特迪瓦共和国, Ivory Coast
CK 科克群岛, 库克岛
CL CHL
CN 中国大陆, 大陆, Mainland China, CHN
CO COL
CR 哥斯达黎加共和国
CV 佛得角共和国, Cabo Verde
CW 库拉索岛, 库拉索岛(荷兰)
CX 圣诞岛(澳)
CY CYP
CZ 捷克共和国, Czech Republic, Czech, CZE
DE DEU, GER
DK DNK
DM 多米尼克国
DO 多米尼加, 多明尼加共和国, Dominican Rep
EE EST
ES ESP
FI FIN
FJ 斐济群岛
FK 马尔维纳斯福克兰群岛, 福克兰群岛(马尔维纳斯), 马尔维纳斯群岛, Falkland Islands (Malvinas)
FM 密克罗尼西亚联邦, Federated States of Micronesia
FO 法罗岛
FR FRA, 法国本土
GB UK, U.K., 大不列颠, 英国本土, Great Britain, Britain, England, GBR, United Kingdom of Great Britain and Northern Ireland
GS 南乔治亚与南桑威奇群岛, 南乔治亚岛和南桑德维奇岛
GE 乔治亚
GF 圭亚那(法), 法属盖亚那
GG 根西
GL 格陵兰岛
GP 法属瓜德罗普岛, 瓜德罗普岛, 瓜德罗普岛(法)
GQ 赤几
GR 希腊共和国, GRC
GW 几内亚比绍共和国, 几内亚(比绍), 几内亚-比绍
HK 香港, 中国香港, Hong Kong, Hongkong, HK SAR, HKG
HR HRV
HU HUN
ID 印尼, IDN
IE 爱尔兰共和国, IRL
IL ISR
IM 曼岛, 人岛
IN IND
IR 伊朗伊斯兰共和国, Islamic Republic of Iran
IS ISL
IT ITA
JE 泽西
JP JPN
KG 吉尔吉斯, 吉尔吉斯坦
KI 基里巴斯共和国
KM 科摩罗群岛
KN 圣基茨和尼维斯岛, 圣基茨, 圣克里斯托弗和尼维斯, 圣基茨尼维斯, 圣克里斯托佛和尼维斯
KP 朝鲜民主主义人民共和国, 北韩, Democratic People's Republic of Korea
KR 南韩, 大韩民国, Korea, Republic of Korea, KOR, 韩国(南)
KY 开曼群岛(英)
KZ 哈萨克, KAZ
LA 寮国, Lao People's Democratic Republic, Lao
LC 圣卢西亚岛, 圣路西亚
LK 锡兰
LT LTU
LU LUX
LV LVA
LY 阿拉伯利比亚民众国
MA 摩洛哥王国
MD 摩尔多瓦共和国, Republic of Moldova
ME 黑山共和国, 门的内哥罗
MF 圣马丁岛(法), 圣马丁(法属)
MK 马其顿, 北马其顿共和国, Macedonia, 前南马其顿
MM 缅甸联邦, Burma, Myanmar
MN 蒙古国, 外蒙古
MO 澳门, 中国澳门, Macau, Macao, MAC
MP 北马里亚纳, 塞班, 塞班岛, 马里亚纳群岛
MQ 马提尼克岛, 马提尼克岛(法)
MS 蒙特塞拉特岛
MT MLT
MU 毛里求斯岛
MV 马尔代夫共和国
MX MEX
MY MYS
NC 新喀里多尼亚群岛
NE 尼日尔共和国
NF 诺福克, 诺福克岛(澳)
NL Holland, The Netherlands, NLD
NO NOR
NU 纽埃岛
NZ 纽西兰, NZL
PF 法属玻利尼西亚, 塔希提岛
PG 巴新, 巴布亚新几内亚独立国
PH PHL
PL POL
PM 圣皮埃尔岛及密克隆岛, 圣皮埃尔和密克隆, 圣皮埃尔岛和密克隆岛
PN 皮特克恩岛, 皮特凯恩岛, 皮特凯恩
PR 波多黎各岛
PS 巴勒斯坦, Palestine, 巴勒斯坦国
PT PRT
PW 帕劳群岛
RE 留尼旺, 留尼汪岛, 留尼旺岛
RO ROU
RS 塞尔维亚共和国, SRB
RU 俄罗斯联邦, 俄国, 俄联邦, Russian Federation, RUS
SA 沙特, 沙特阿拉伯王国, KSA, SAU
SB 所罗门
SC 塞舌耳, 塞舌尔群岛
SE SWE
SG 星加坡, SGP
SH 圣赫勒拿岛, 圣海伦娜
SI SVN
SJ 斯瓦尔巴群岛, 斯瓦尔巴, 斯瓦尔巴特群岛, Svalbard
SK 斯洛伐克共和国, SVK
SM 圣马力诺共和国
SR 苏里南共和国
ST 圣多美, 圣多美普林西比
SX 圣马丁(荷)
SY 阿拉伯叙利亚共和国, Syrian Arab Republic
SZ 斯威士兰王国, Swaziland
TC 特克斯和凯科斯, 特克斯凯科斯群岛, 特克斯群岛和凯科斯群岛
TD 查德
TF 法属南部和南极领地
TH THA
TK 托克劳群岛
TL 帝汶, East Timor
TM 土库曼
TR Turkey, TUR, 土尔其
TT 特立尼达, 特立尼达多巴哥, 千里达
TV 图瓦鲁
TW 臺灣, 中国台湾, 台湾地区, 中国台湾省, TWN, Chinese Taipei, Taiwan Province of China
TZ 坦桑尼亚联合共和国, United Republic of Tanzania
UA UKR
US USA, U.S., U.S.A., America, 美国本土, United States of America, 美利坚合众国
UZ 乌兹别克
VA 凡蒂冈, 梵蒂冈城国, Holy See
VC 圣文森特, 圣文森特岛和格林纳丁斯
VE 委内瑞拉玻利瓦尔共和国, Bolivarian Republic of Venezuela
VG 维尔京群岛(英), 英属处女群岛, 英属维京群岛, 英属维尔京
VI 维尔京群岛(美), 美属处女群岛, 美属维京群岛, 美属维尔京
VN 越南社会主义共和国, Viet Nam, VNM
VU 瓦努阿图共和国
WF 瓦里斯和富图纳群岛, 瓦里斯和富士那群岛, 瓦利斯和富图纳群岛, 瓦利斯群岛和富图纳群岛
WS 西萨摩亚, 萨摩亚群岛
YE 也门共和国
YT 马约特岛
ZA 南非共和国, ZAF
ZM 赞比亚共和国
`
  .trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(3)
      .split(', ')
      .filter(Boolean)
      .map((name) => [line.slice(0, 2), name] as const),
  );

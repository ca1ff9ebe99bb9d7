import type { RateCard } from '../core/rates';
import fourPx from './generated/rate-cards/4px-registered.json';
import aliexpress from './generated/rate-cards/aliexpress-standard.json';
import cainiao from './generated/rate-cards/cainiao-big-parcel.json';
import eExpressRussia from './generated/rate-cards/china-post-e-express-russia.json';
import ePacketRussia from './generated/rate-cards/china-post-epacket-russia.json';
import chinaPost from './generated/rate-cards/china-post-parcel.json';
import chinaPostRussia from './generated/rate-cards/china-post-russia.json';
import headHaulAir from './generated/rate-cards/head-haul-air.json';
import headHaulRail from './generated/rate-cards/head-haul-rail.json';
import headHaulSea from './generated/rate-cards/head-haul-sea.json';
import headHaulTruck from './generated/rate-cards/head-haul-truck.json';
import ozonAbt from './generated/rate-cards/ozon-abt.json';
import ozonAtc from './generated/rate-cards/ozon-atc.json';
import ozonCel from './generated/rate-cards/ozon-cel.json';
import ozonGuoo from './generated/rate-cards/ozon-guoo.json';
import ozonIml from './generated/rate-cards/ozon-iml.json';
import ozonLeader from './generated/rate-cards/ozon-leader.json';
import ozonOyx from './generated/rate-cards/ozon-oyx.json';
import ozonRets from './generated/rate-cards/ozon-rets.json';
import ozonTanais from './generated/rate-cards/ozon-tanais.json';
import ozonUni from './generated/rate-cards/ozon-uni.json';
import ozonUral from './generated/rate-cards/ozon-ural.json';
import ozonXy from './generated/rate-cards/ozon-xy.json';
import ozonZto from './generated/rate-cards/ozon-zto.json';
import wanb from './generated/rate-cards/wanb-lines.json';
import yanwen from './generated/rate-cards/yanwen-registered-air.json';
import yunExpress from './generated/rate-cards/yunexpress-global-line.json';

/**
 * The rate cards that come with the extension: list prices with source and date, confirmed by nobody; those
 * with status `demo` are undated and for show. Validated by a test, not again at every start of the service
 * worker.
 */
export const shippedCards = [
  aliexpress,
  chinaPost,
  cainiao,
  yanwen,
  fourPx,
  yunExpress,
  chinaPostRussia,
  ePacketRussia,
  eExpressRussia,
  ozonAbt,
  ozonAtc,
  ozonCel,
  ozonGuoo,
  ozonIml,
  ozonLeader,
  ozonOyx,
  ozonRets,
  ozonTanais,
  ozonUni,
  ozonUral,
  ozonXy,
  ozonZto,
  wanb,
  headHaulSea,
  headHaulAir,
  headHaulRail,
  headHaulTruck,
] as unknown as readonly RateCard[];

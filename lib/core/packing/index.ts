export type { Piece } from './box';
export { type Carton, checkCarton, piecesPerCarton } from './carton';
export { STANDARD_CONTAINERS } from './containers';
export { type ContainerFit, fitContainer } from './fit-container';
export { packCartons } from './pack-cartons';

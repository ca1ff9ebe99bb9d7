export { type FlatReading, flatReading } from './flat-reading';
export { MAX_RFQ_LENGTH, type RfqOptions, readRfq } from './read-rfq';
export * from './rfq';

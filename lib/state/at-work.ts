/*
 * What the panel needs once somebody is at work, and most of its weight: the rules that decide, with all of their tables.
 */

export { assess, servicesBeside } from '../rules';

import { wordSet } from '../../text/word-set.ts';

/** Verbs of going from one place to another. */
export const movers =
  wordSet(`move moves moved moving relocate relocates relocated relocating relocation shift shifts shifted shifting transfer
   transfers transferred transferring transition transitioned transitioning consolidated consolidating pulled
   changed changing change switched switching switch verlegt verlagert umgezogen zieht demenage demenagent transfere deplace trasladado traslado trasladaron mudo
   mudado mudou transferiu spostato trasferito verhuisd flyttat`);

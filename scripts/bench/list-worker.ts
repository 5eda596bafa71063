// The program of a real extension worker that measures our structures beside the peers'.
import type { BenchFigure } from './figure';
import { changeFigures, filterOf, lookupFigures } from './list-measure';
import { serveJobs } from './list-worker-jobs';
import { ghosteryPeer, phishingDetectPeer, setPeer, sortedPeer } from './list-peers';

const hosts: string[] = [];
const honest: string[] = [];

const jobs = {
  take: ({ what, text }: { what: 'listed' | 'honest'; text: string }) => {
    const column = what === 'listed' ? hosts : honest;
    for (const host of text.split('\n')) column.push(host);
    return column.length;
  },
  speed: async ({ count }: { count: number }) => {
    const figures: BenchFigure[] = [];
    const million = hosts.slice(0, count);
    const filter = filterOf(million);
    figures.push(...lookupFigures(filter, honest, million, [setPeer(million), sortedPeer(million), ghosteryPeer(million), phishingDetectPeer(million)], '1M'));
    for await (const figure of changeFigures(filter, million)) figures.push(figure);
    figures.push(...lookupFigures(filterOf(hosts), honest, hosts, [], '2M'));
    return figures;
  },
};

serveJobs(jobs);

from __future__ import print_function
import argparse
import torch

import nmt
import opts
from model_builder import make_base_model

parser = argparse.ArgumentParser()
parser.add_argument('-model', required=True)
parser.add_argument('-beam_size', type=int, default=3)
parser.add_argument('-n_best', type=int, default=1)
opt = parser.parse_args()


def main():
    checkpoint = torch.load(opt.model, map_location=lambda storage, loc: storage, weights_only=False)
    model_opt = checkpoint['opt']
    fields = checkpoint['vocab']
    model = make_base_model(model_opt, fields, False, checkpoint)
    model.eval()
    model.generator.eval()
    pairs = nmt.io.make_corpus()[24:]
    data = nmt.io.OrderedIterator(pairs, fields['src'], fields['tgt'], 4, train=False)
    scorer = nmt.translate.GNMTGlobalScorer(0.6, 0.0)
    translator = nmt.translate.Translator(model, fields['tgt'], opt.beam_size, opt.n_best, global_scorer=scorer)
    total = 0
    for batch in data:
        with torch.no_grad():
            ret = translator.translate_batch(batch)
        order, perm = torch.sort(batch.indices)
        for b in perm:
            hyps, scores = ret['predictions'][b], ret['scores'][b]
            for h, s in zip(hyps, scores):
                words = fields['tgt'].to_words(h, stop=fields['tgt'].stoi[nmt.io.EOS_WORD])
                print("PRED {}: {} ({:.4f})".format(order[b] if False else int(batch.indices[b]), ' '.join(words), s))
                total += s
            print('attention', ['%.3f' % x for x in ret['attention'][b][0].sum(0)])
    print('PRED AVG SCORE: %.4f' % (total / len(data)))


if __name__ == "__main__":
    main()

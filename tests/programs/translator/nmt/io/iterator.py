import random

import numpy as np
import torch

from .vocab import Vocab, PAD_WORD, BOS_WORD, EOS_WORD, UNK_WORD


def make_corpus(n=32, seed=3):
    """'Translate' by reversing and mapping words."""
    rng = np.random.RandomState(seed)
    pairs = []
    for _ in range(n):
        length = rng.randint(3, 9)
        src = ['w%d' % i for i in rng.randint(0, 20, length)]
        tgt = ['v' + w[1:] if rng.rand() < 0.9 else w for w in reversed(src)]
        pairs.append((src, tgt))
    return pairs


class Batch(object):
    def __init__(self, examples, src_vocab, tgt_vocab, volatile=False):
        self.batch_size = len(examples)
        examples = sorted(examples, key=lambda e: len(e[0]), reverse=True)
        self.indices = torch.LongTensor([e[2] for e in examples])
        pad_s, pad_t = src_vocab.stoi[PAD_WORD], tgt_vocab.stoi[PAD_WORD]
        self.src, lengths = self._pad([src_vocab.to_ids(e[0]) for e in examples], pad_s)
        self.lengths = torch.LongTensor(lengths)
        self.tgt, _ = self._pad([tgt_vocab.to_ids(e[1], bos=True, eos=True) for e in examples], pad_t)
        self.src_map, self.alignment, self.src_vocabs = self._copy_info(examples)

    @staticmethod
    def _pad(seqs, pad):
        lengths = [s.size(0) for s in seqs]
        out = seqs[0].new(max(lengths), len(seqs)).fill_(pad)
        for i, s in enumerate(seqs):
            out[:lengths[i], i].copy_(s)
        return out, lengths

    def _copy_info(self, examples):
        src_len = max(len(e[0]) for e in examples)
        tgt_len = max(len(e[1]) for e in examples) + 2
        vocabs = [Vocab.build([e[0]], specials=(UNK_WORD, PAD_WORD)) for e in examples]
        cvocab = max(len(v) for v in vocabs)
        src_map = torch.zeros(src_len, len(examples), cvocab)
        align = torch.zeros(tgt_len, len(examples)).long()
        for i, (e, v) in enumerate(zip(examples, vocabs)):
            ids = v.to_ids(e[0])
            for j, t in enumerate(ids):
                src_map[j, i, t] = 1
            mask = torch.LongTensor([0] + [v.stoi[w] for w in e[1]] + [0])
            align[:mask.size(0), i] = mask
        return src_map, align, vocabs


class OrderedIterator(object):
    def __init__(self, pairs, src_vocab, tgt_vocab, batch_size, train=True, seed=1):
        self.examples = [(s, t, i) for i, (s, t) in enumerate(pairs)]
        self.batch_size = batch_size
        self.src_vocab, self.tgt_vocab = src_vocab, tgt_vocab
        self.train = train
        self.rng = random.Random(seed)

    def __len__(self):
        return (len(self.examples) + self.batch_size - 1) // self.batch_size

    def create_batches(self):
        data = sorted(self.examples, key=lambda e: (len(e[0]), e[2]))
        batches = [data[i:i + self.batch_size] for i in range(0, len(data), self.batch_size)]
        if self.train:
            self.rng.shuffle(batches)
        return batches

    def __iter__(self):
        for b in self.create_batches():
            yield Batch(b, self.src_vocab, self.tgt_vocab)

# -*- coding: utf-8 -*-
from __future__ import division
from collections import Counter, defaultdict

import torch

PAD_WORD = '<blank>'
UNK_WORD = '<unk>'
BOS_WORD = '<s>'
EOS_WORD = '</s>'


class Vocab(object):
    """Maps words to indices and back."""

    def __init__(self, counter, max_size=None, min_freq=1, specials=(UNK_WORD, PAD_WORD)):
        self.freqs = counter
        self.itos = list(specials)
        words = sorted(counter.items(), key=lambda tup: tup[0])
        words.sort(key=lambda tup: tup[1], reverse=True)
        for word, freq in words:
            if freq < min_freq or (max_size is not None and len(self.itos) == max_size):
                break
            self.itos.append(word)
        self.stoi = defaultdict(lambda: 0)
        self.stoi.update({tok: i for i, tok in enumerate(self.itos)})

    def __len__(self):
        return len(self.itos)

    def __getstate__(self):
        return dict(self.__dict__, stoi=dict(self.stoi))

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.stoi = defaultdict(lambda: 0, self.stoi)

    def to_ids(self, words, bos=False, eos=False):
        ids = [self.stoi[w] for w in words]
        if bos:
            ids = [self.stoi[BOS_WORD]] + ids
        if eos:
            ids = ids + [self.stoi[EOS_WORD]]
        return torch.LongTensor(ids)

    def to_words(self, ids, stop=None):
        tokens = []
        for i in ids:
            if stop is not None and i == stop:
                break
            tokens.append(self.itos[i])
        return tokens

    @staticmethod
    def build(sentences, **kwargs):
        counter = Counter()
        for s in sentences:
            counter.update(s)
        return Vocab(counter, **kwargs)

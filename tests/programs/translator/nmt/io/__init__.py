from nmt.io.vocab import Vocab, PAD_WORD, BOS_WORD, EOS_WORD, UNK_WORD
from nmt.io.iterator import Batch, OrderedIterator, make_corpus

__all__ = ['Vocab', 'PAD_WORD', 'BOS_WORD', 'EOS_WORD', 'UNK_WORD', 'Batch', 'OrderedIterator', 'make_corpus']

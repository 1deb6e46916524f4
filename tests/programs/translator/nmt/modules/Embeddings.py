import math
import torch
import torch.nn as nn
from torch.autograd import Variable


class PositionalEncoding(nn.Module):
    def __init__(self, dropout, dim, max_len=60):
        pe = torch.zeros(max_len, dim)
        position = torch.arange(0, max_len).unsqueeze(1)
        div_term = torch.exp((torch.arange(0, dim, 2) * -(math.log(10000.0) / dim)).float())
        pe[:, 0::2] = torch.sin(position.float() * div_term)
        pe[:, 1::2] = torch.cos(position.float() * div_term)
        pe = pe.unsqueeze(1)
        super(PositionalEncoding, self).__init__()
        self.register_buffer('pe', pe)
        self.dropout = nn.Dropout(p=dropout)
        self.dim = dim

    def forward(self, emb):
        emb = emb * math.sqrt(self.dim)
        emb = emb + Variable(self.pe[:emb.size(0)], requires_grad=False).expand_as(emb)
        return self.dropout(emb)


class Embeddings(nn.Module):
    def __init__(self, vec_size, vocab_size, padding_idx, position_encoding=False, dropout=0, sparse=False):
        super(Embeddings, self).__init__()
        self.word_padding_idx = padding_idx
        self.embedding_size = vec_size
        self.make_embedding = nn.Sequential()
        self.make_embedding.add_module('emb_luts', nn.Embedding(vocab_size, vec_size, padding_idx=padding_idx, sparse=sparse))
        if position_encoding:
            self.make_embedding.add_module('pe', PositionalEncoding(dropout, vec_size))

    @property
    def word_lut(self):
        return self.make_embedding[0]

    def load_pretrained_vectors(self, emb, fixed):
        if emb is not None:
            self.word_lut.weight.data.copy_(torch.from_numpy(emb))
            if fixed:
                self.word_lut.weight.requires_grad = False

    def forward(self, input):
        in_length, in_batch = input.size()
        emb = self.make_embedding(input)
        out_length, out_batch, emb_size = emb.size()
        assert (in_length, in_batch, self.embedding_size) == (out_length, out_batch, emb_size)
        return emb
